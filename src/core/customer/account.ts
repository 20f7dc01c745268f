/** What one customer brought and took in a period: the row from which every figure about it is computed. */
import type { Cents, CustomerId, MemberId, Minutes } from '../units.ts'
import type { HourSource, TouchKind } from '../fact/fact.ts'
import type { LotOf } from '../experiment/experiment.ts'
import type { Gut } from './gut.ts'
import type { Judged } from './response.ts'

/** Time of one member for one customer, as recorded. `member` is null where no file said who. */
export type Work = {
  readonly member: MemberId | null
  /** Minutes that were measured, by where they were recorded. */
  readonly measured: Readonly<Partial<Record<HourSource, Minutes>>>
  /** Number of touches without minutes and of trips, by kind. Standard minutes turn them into hours. */
  readonly counted: Readonly<Partial<Record<CountedKind, number>>>
}

/** What standard minutes are known of. A trip is a day with a visit: the way there and back is in no visit's own minutes. */
export type CountedKind = TouchKind | 'trip'

/** Figures that a person gives with a contest, in the place of those of the files; null where the files' figure stands. */
export type GivenFigures = { readonly hours: number | null; readonly marginEuro: number | null }

export type Account = {
  readonly id: CustomerId
  readonly name: string
  readonly group: string | null
  /** The appointed owner, or else the member who did the latest work for it. */
  readonly owner: MemberId | null
  readonly revenue: Cents
  /** Margin per quarter of the period, from invoice lines whose cost is known. */
  readonly marginByQuarter: readonly [Cents, Cents, Cents, Cents]
  readonly lines: number
  /** Of these lines, those of which a person gave the margin as a share of the revenue. */
  readonly givenLines: number
  readonly work: readonly Work[]
  /** What a person expects of hours here; null where nobody gave a judgement. */
  readonly judged: Judged | null
  /** GO or NO GO from a person's gut; null where nobody said. */
  readonly gut: Gut | null
  /** What the experiment drew for it; null where it takes no part. What the gut says goes before it. */
  readonly lot: LotOf | null
  /** What a contest gives; null where none stands, or where it gives no figure. */
  readonly contested: GivenFigures | null
}

/** A member as the plan sees it. `netHours` is null until a person says how many there are. */
export type MemberAccount = {
  readonly id: MemberId
  readonly name: string
  readonly netHours: number | null
}
