/** The person on a business card: name, post, mail, and whom the card names beside them. Nothing else of it is looked at. */
import type { Relation, RelationKind } from '../../core/fact/fact.ts'
import { readMail } from '../parse/mail.ts'
import { joinName } from '../parse/name.ts'
import { firstPart, partsOf, propertiesOf } from './card-property.ts'
import { paramOf, type Property } from './components.ts'

/** The headers of what is read of a person; the company is the one that counts for the card, the relations are a list in JSON. */
export const personHeaders = ['Person company', 'Person domain', 'Person name', 'Person post', 'Person mail', 'Person relations'] as const

const NAMING: Readonly<Record<string, RelationKind>> = {
  'x-manager': 'manager',
  'x-ms-manager': 'manager',
  'x-evolution-manager': 'manager',
  'x-assistant': 'assistant',
  'x-ms-assistant': 'assistant',
  'x-evolution-assistant': 'assistant',
}
export const personProperties = ['N', 'FN', 'TITLE', 'ROLE', 'UID', 'RELATED', 'X-ABRELATEDNAMES', 'X-ABLABEL', ...Object.keys(NAMING).map((name) => name.toUpperCase())] as const // prettier-ignore

export type PersonOnCard = {
  readonly uid: string | null
  readonly name: string | null
  readonly post: string | null
  readonly mail: string | null
  readonly named: readonly { readonly text: string; readonly how: RelationKind }[]
}

export function personOn(properties: readonly Property[]): PersonOnCard {
  const all = (name: string) => properties.filter((property) => property.name === name)
  const text = (name: string) => all(name).map(firstPart).find((found) => found !== '') ?? null // prettier-ignore
  const [family = '', given = ''] = all('n').map(partsOf)[0] ?? []
  return {
    uid: text('uid'),
    name: text('fn') ?? joinName(given || null, family || null),
    post: text('title') ?? text('role'),
    mail: all('email').map((property) => readMail(firstPart(property))).find((found) => found !== null) ?? null, // prettier-ignore
    named: properties.flatMap((property) => {
      const how = howNamed(property, all('x-ablabel'))
      const said = firstPart(property)
      return how === null || said === '' ? [] : [{ text: said, how }]
    }),
  }
}

/** The lines of a card that may be kept: whom it names beside its owner only as far as that is work. */
export function linesToKeep(lines: readonly string[]): readonly string[] {
  const read = lines.map((line) => propertiesOf([line])[0] ?? null)
  const labels = read.filter((property) => property?.name === 'x-ablabel')
  const groups = new Set<string | null>()
  const kept = lines.filter((_, at) => {
    const property = read[at]
    if (property == null || property.name === 'x-ablabel') return false
    if (property.name !== 'related' && property.name !== 'x-abrelatednames') return true
    const work = howNamed(property, labels) !== null
    if (work) groups.add(paramOf(property, 'group'))
    return work
  })
  // A label says what is named beside it, and nothing where that went.
  return [...kept, ...lines.filter((_, at) => read[at]?.name === 'x-ablabel' && groups.has(paramOf(read[at], 'group')))]
}

/** How somebody on the card is named beside its owner; null where it is no relation, or one of family or love. */
function howNamed(property: Property, labels: readonly (Property | null)[]): RelationKind | null {
  const known = NAMING[property.name]
  if (known !== undefined) return known
  if (property.name === 'related') return kindOf([property.params['type'] ?? ''].flat().join(' '))
  if (property.name !== 'x-abrelatednames') return null
  const group = paramOf(property, 'group')
  const label = labels.find((one) => one !== null && group !== null && paramOf(one, 'group') === group)
  return kindOf(label == null ? [property.params['type'] ?? ''].flat().join(' ') : firstPart(label))
}

const KINDS: readonly (readonly [RegExp, RelationKind | null])[] = [
  [/spouse|child|parent|sibling|kin\b|sweetheart|date|crush|muse|me\b|partner|mother|father|brother|sister|son\b|daughter|family|echtgeno|moeder|vader|broer|zus|zoon|dochter|kind/i, null],
  [/manager|chef|leiding|\bbaas/i, 'manager'],
  [/assist/i, 'assistant'],
  [/colleague|co-?worker|collega/i, 'colleague'],
  [/friend|vriend/i, 'friend'],
] // prettier-ignore

function kindOf(said: string): RelationKind | null {
  const found = KINDS.find(([word]) => word.test(said))
  return found === undefined ? 'other' : found[1]
}

/** Writes the relations of a card, once all cards are known: one may name another by its number. */
export function readRelations(cards: readonly PersonOnCard[]): (card: PersonOnCard) => string {
  const byUid = new Map(cards.flatMap((card) => (card.uid === null ? [] : [[plainUid(card.uid), card] as const])))
  return ({ named }) => {
    const found = named.flatMap(({ text, how }): readonly Relation[] => {
      const other = byUid.get(plainUid(text))
      if (other !== undefined) return other.name === null && other.mail === null ? [] : [{ name: other.name, mail: other.mail, how }]
      const mail = readMail(text)
      // What is left of a number is nobody.
      return mail !== null ? [{ name: null, mail, how }] : /^(?:urn|https?|tel):/i.test(text) ? [] : [{ name: text, mail: null, how }]
    })
    return found.length === 0 ? '' : JSON.stringify(found)
  }
}

const plainUid = (uid: string): string => uid.toLowerCase().replace(/^urn:uuid:/, '')
