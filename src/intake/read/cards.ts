/** Reads business cards as a table of companies, and of the people on them only where people may be read. */
import type { PassCode } from '../../core/fact/pass.ts'
import { plainCompany } from '../../core/fact/plain-name.ts'
import type { File } from '../../core/fact/file.ts'
import { domainOf, isAnyone } from '../parse/domain.ts'
import { personOn, personHeaders, personProperties, readRelations, type PersonOnCard } from './card-person.ts'
import { firstPart, propertiesOf } from './card-property.ts'
import { cutComponents, wholeText, type Component, type Wanted } from './components.ts'
import type { Given, Opened } from './table.ts'
import { writtenTable } from './written-table.ts'

/** The headers of the table. `Kind` is `company`, or why a row does not count; `Line` is where the card begins in the file. */
export const cardHeaders = ['Card company', 'Card domain', 'Kind', 'Line'] as const
/** What a row is that counts. */
export const COMPANY = 'company'

const ofCompany = ['ORG', 'EMAIL', 'URL'] as const
/** The properties of cards that are looked at, without and with the people on them. */
export const cardParts = (people: boolean): Wanted => ({ VCARD: new Set(people ? [...ofCompany, ...personProperties] : ofCompany) })

/** The table of a file of cards: one row per card, of which the last of each company counts. Throws Unreadable when it is too large. */
export async function openCards(file: File, { people = false }: Pick<Given, 'people'> = {}): Promise<Opened> {
  const cards = cutComponents(await wholeText(file), cardParts(people)).components.map(readCard)
  const groups = companiesOf(cards)
  const relations = people ? readRelations(cards.map(({ person }) => person)) : null
  const rows = cards.map((card) => {
    const company = groups.find(card)
    const counts = company !== null && company.last === card
    const kind: Kind = !card.whole ? 'broken' : company === null ? 'not-a-customer' : counts ? COMPANY : 'replaced'
    const cells = [counts ? (company.name ?? '') : '', counts ? (mostOf(company.domains) ?? '') : '', kind, card.line]
    if (relations === null) return cells
    // The company as its last card has it, so that whoever works there is at the same customer.
    const at = company === null ? ['', ''] : [company.name ?? '', mostOf(company.domains) ?? '']
    const { name, post, mail } = card.person
    return [...cells, ...at, ...(company === null ? ['', '', '', ''] : [name ?? '', post ?? '', mail ?? '', relations(card.person)])]
  })
  return { tables: [writtenTable(people ? [...cardHeaders, ...personHeaders] : cardHeaders, rows)], questions: [], notes: [] }
}

type Kind = PassCode | typeof COMPANY | 'broken'

type Card = {
  readonly line: number
  readonly whole: boolean
  readonly company: string | null
  readonly domain: string | null
  readonly person: PersonOnCard
}

function readCard({ line, lines, whole }: Component): Card {
  const properties = propertiesOf(lines)
  const all = (name: string) => properties.filter((property) => property.name === name).map(firstPart)
  // Mail says where someone works; a page may be anything.
  const domains = [...all('email'), ...all('url')].map(domainOf)
  return {
    line,
    whole,
    company: all('org').find((name) => name !== '') ?? null,
    person: personOn(properties),
    domain: domains.find((domain) => domain !== null && !isAnyone(domain) && !SITES.has(domain)) ?? null,
  }
}

/** Pages where people have a page. */
const SITES: ReadonlySet<string> = new Set(['linkedin.com', 'facebook.com', 'fb.com', 'twitter.com', 'x.com', 'instagram.com', 'youtube.com', 'xing.com', 'google.com', 'skype.com', 'github.com', 'whatsapp.com', 'wa.me', 'about.me']) // prettier-ignore

type Company = { name: string | null; last: Card; readonly domains: string[] }

/** Companies by name; a card with a domain only belongs to the company that has it, or is one by itself. */
function companiesOf(cards: readonly Card[]): { readonly find: (card: Card) => Company | null } {
  const byName = new Map<string, Company>()
  const byDomain = new Map<string, Company>()
  const find = ({ company, domain, whole }: Card): Company | null =>
    !whole ? null : company === null ? (byDomain.get(domain ?? '') ?? null) : (byName.get(plainCompany(company)) ?? null)
  const seen = (card: Card, begin: (company: Company) => void) => {
    const known = find(card)
    const company = known ?? { name: card.company, last: card, domains: [] }
    if (!known) begin(company)
    company.last = card
    company.name = card.company ?? company.name
    if (card.domain !== null) company.domains.push(card.domain)
  }
  const whole = cards.filter((card) => card.whole)
  for (const card of whole) if (card.company !== null) seen(card, (company) => byName.set(plainCompany(card.company ?? ''), company))
  for (const company of byName.values()) for (const domain of company.domains) byDomain.set(domain, byDomain.get(domain) ?? company)
  for (const card of whole) {
    const { domain } = card
    if (card.company === null && domain !== null) seen(card, (company) => byDomain.set(domain, company))
  }
  return { find }
}

function mostOf(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].reduce<readonly [string, number] | null>((most, each) => (most && most[1] >= each[1] ? most : each), null)?.[0] ?? null
}
