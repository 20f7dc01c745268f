/** Matters as they are shown: a row in a list, and one matter with all that is known about it. */
import type { Remains, Hint, Partner } from '../gate/evidence.ts'
import type { TestCode } from '../gate/rule.ts'
import type { TieCode } from '../gate/ties.ts'
import type { GivenAnswer } from './event.ts'
import type { MatterStatus } from './matter.ts'

/** Somebody or something by id, with its name; null where that was erased or never given. */
export type Named = { readonly id: string; readonly name: string | null }

export type NamedTie = { readonly tie: TieCode; readonly to: string; readonly name: string }

export type MatterRow = {
  readonly id: string
  /** Null when it was erased. */
  readonly title: string | null
  readonly status: MatterStatus
  /** The test that waits for a person; null when none does. */
  readonly test: TestCode | null
  readonly owner: Named | null
  readonly caughtBy: Named
  readonly caughtAt: string
  readonly changedAt: string
  readonly ties: readonly NamedTie[]
  readonly remains: Remains | null
  readonly block: Named | null
  readonly offer: { readonly from: Named; readonly to: Named; readonly since: string; readonly until: string } | null
  /** Who must still check that it was really solved. */
  readonly debt: Named | null
}

/** Numbers of matters by status, and one page of them, what changed last first. */
export type MatterList = {
  readonly rows: readonly MatterRow[]
  readonly next: string | null
  readonly count: Readonly<Record<MatterStatus, number>>
}

export const matterStatuses = [
  'at-gate',
  'on-hold',
  'set-aside',
  'dropped',
  'not-executed',
  'alternatives-asked',
  'in-block',
  'solved',
  'closed',
] as const satisfies readonly MatterStatus[]

export type Alternative = { readonly id: string; readonly title: string | null; readonly status: MatterStatus }

export type MatterPage = {
  readonly matter: MatterRow
  /** Of its log, to say what was seen when it is described. */
  readonly version: number
  readonly firstOwner: Named | null
  /** Ids of those who lead the one that must check, and may take the check over. */
  readonly aboveCheck: readonly string[]
  /** The proposal that got NO GO, of which this is an alternative; and the alternatives to this one. */
  readonly insteadOf: Alternative | null
  readonly alternatives: readonly Alternative[]
  /** The answers that stand, in the order of the gate. */
  readonly answers: readonly ({ readonly test: TestCode; readonly name: string | null } & GivenAnswer)[]
  /** What may stand beside the question; empty beside GO / NO GO. */
  readonly hints: readonly Hint[]
  /** With what it can be worked now. */
  readonly partners: readonly (Pick<Partner, 'what' | 'id'> & { readonly name: string | null; readonly ties: readonly TieCode[] })[]
  readonly hourPriceEuro: number | null
  readonly round: number
}

/** What waits for this member to do about matters. */
export type MatterDuties = {
  /** Offered to them, soonest to end first. */
  readonly offers: readonly MatterRow[]
  /** Solved by another; they check. */
  readonly debts: readonly MatterRow[]
  /** Theirs, and not over. */
  readonly owned: readonly MatterRow[]
}
