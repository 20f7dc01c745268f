/** What is typed about a matter, and what is then told of it. */
import type { Remains } from '../../core/gate/evidence.ts'
import { tieCodes, type TieChange, type TieCode } from '../../core/gate/ties.ts'
import type { MatterRow } from '../../core/matter/matter-page.ts'

export type TypedTie = {
  readonly text: string
  /** What was picked for this text, or stood there; null while somebody only types. */
  readonly id: string | null
}

export type TypedMatter = {
  readonly title: string
  readonly ties: Readonly<Record<TieCode, TypedTie>>
  /** '' while it is empty. */
  readonly valueEuro: number | ''
  readonly hours: number | ''
}

type TieTold = { [Code in TieCode]?: string | null }
const noTie: TypedTie = { text: '', id: null }

/** As it stands now; all empty for a new one. A tie given by its name stands there as typed. */
export function typedMatter(row: Pick<MatterRow, 'title' | 'ties' | 'remains'> | null, ties: TieChange = {}): TypedMatter {
  const typed = (code: TieCode): TypedTie => {
    const stands = row?.ties.find(({ tie }) => tie === code)
    return stands ? { text: stands.name, id: stands.to } : { ...noTie, text: ties[code] ?? '' }
  }
  return {
    title: row?.title ?? '',
    ties: {
      customer: typed('customer'),
      group: typed('group'),
      contact: typed('contact'),
      product: typed('product'),
      place: typed('place'),
      kind: typed('kind'),
    },
    valueEuro: row?.remains?.valueEuro ?? '',
    hours: row?.remains?.hours ?? '',
  }
}

const meant = ({ text, id }: TypedTie): string | null => id ?? (text.trim() || null)

/** The ties that changed from `before`, null for one that was emptied. What is not named stays as it is. */
export function tiesTold(typed: TypedMatter, before: TypedMatter): TieTold {
  const changed = tieCodes.filter((code) => meant(typed.ties[code]) !== meant(before.ties[code]))
  return Object.fromEntries(changed.map((code) => [code, meant(typed.ties[code])]))
}

/** What is left: both figures or neither; 'half' for one without the other. */
export function remainsTold({ valueEuro, hours }: TypedMatter): Remains | null | 'half' {
  if (valueEuro === '' && hours === '') return null
  return valueEuro === '' || hours === '' ? 'half' : { valueEuro, hours }
}

/** The field that a refusal is about; any other stands below all of them. */
export const fieldOfRefusal: Readonly<Record<string, 'title' | 'customer' | 'remains'>> = {
  'matter-title-length': 'title',
  'proposal-asked-before': 'title',
  'title-answered-by-gut': 'title',
  'customer-unknown': 'customer',
  'customer-ambiguous': 'customer',
  'matter-remains-impossible': 'remains',
}
