/** What the pages about surrounding show: a group with its customers, and one customer with everyone around it. */
import type { Verdict } from '../plan/verdict.ts'
import type { Day } from '../units.ts'
import type { ContactsOfCustomer } from './contacts-page.ts'
import type { Coverage, Ring, Sight } from './coverage.ts'
import type { PeopleCoverage } from './people.ts'

/** Who stands at one end of a step, with a name; a company that is no customer of ours goes by its domain, and has no page. */
export type Stop = { readonly id: string; readonly name: string; readonly what: 'member' | 'customer' | 'company' }

/** A person at a customer who stands on a step, where people are kept by name and one is known. */
export type OnStep = { readonly name: string; readonly post: string | null }

export type ToldStep = {
  readonly from: Stop
  readonly to: Stop
  readonly times: number
  readonly last: Day
  /** Whom the member met last; of two customers who sat at one table last. */
  readonly people?: { readonly from: OnStep | null; readonly to: OnStep | null }
}

/** A customer in the list of its group. */
export type WayRow = {
  readonly id: string
  readonly name: string
  readonly group: string | null
  readonly owner: string | null
  readonly verdict: Verdict | null
  readonly ring: Ring
  readonly steps: readonly ToldStep[]
  /** In meetings of their own today; null without a way in. */
  readonly warmth: number | null
  /** Members who know it. */
  readonly members: number
}

/** A group, or everybody: `group` is null. */
export type GroupRow = {
  readonly group: string | null
  readonly coverage: Coverage
  /** Null while contacts are not kept by name. */
  readonly people: PeopleCoverage | null
}

/** Where the names of members in `missing` stand. */
export type ToldSight = Omit<Sight, 'missing'> & { readonly missing: readonly string[] }

export type SurroundPage = {
  /** Null until it was measured. */
  readonly sight: ToldSight | null
  readonly group: string | null
  readonly coverage: Coverage
  /** Null while contacts are not kept by name, or not measured yet. */
  readonly people: PeopleCoverage | null
  readonly rows: readonly WayRow[]
  readonly total: number
  readonly next: string | null
  /** The largest groups, and how many there are. */
  readonly groups: readonly GroupRow[]
  readonly groupsInAll: number
  /** White customers of the chosen group, at most so many as a block may take; empty while no group is chosen. */
  readonly white: readonly string[]
}

/** A member who knows the customer. */
export type KnownBy = { readonly id: string; readonly name: string; readonly times: number; readonly last: Day; readonly warmth: number }

/** Another company that sat at one table with it. */
export type AtTable = { readonly at: Stop; readonly times: number; readonly last: Day; readonly warmth: number; readonly ring: Ring | null }

export type WayInPage = Pick<SurroundPage, 'sight'> & {
  /** Null until it was measured. */
  readonly row: WayRow | null
  readonly knownBy: readonly KnownBy[]
  /** Whether its owner is one of them; null where it has no owner. */
  readonly ownerKnows: boolean | null
  readonly atTable: readonly AtTable[]
  /** Null while contacts are not kept by name. */
  readonly contacts: ContactsOfCustomer | null
  /** Signals of trouble since the last that spoke for it. */
  readonly risks: number
}
