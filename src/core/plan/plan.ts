/** A plan: who is worked by whom for how many hours, what an hour is worth, and what all of it rests on. */
import type { Bundle } from '../course/bundle.ts'
import type { CustomerId, MemberId, Period } from '../units.ts'
import type { Finding } from './focus.ts'
import type { GroundColumns } from './ground.ts'
import type { ReasonCode, Verdict, VerdictNumbers } from './verdict.ts'

export type PlannedCustomer = {
  readonly id: CustomerId
  readonly name: string
  readonly group: string | null
  readonly verdict: Verdict
  readonly reason: ReasonCode
  /** Who works it in the plan; for a customer outside the plan, who owns it now. */
  readonly owner: MemberId | null
  readonly hoursNow: number
  readonly hoursPlanned: number
  readonly hoursKnown: 'measured' | 'estimated'
  readonly marginEuro: number
  readonly numbers: VerdictNumbers
}

export type PlannedMember = {
  /** Null for the hours that no file gives to anybody. */
  readonly id: MemberId | null
  readonly name: string
  readonly hourPriceEuro: number
  readonly capacityHours: number
  readonly capacityKnown: 'stated' | 'recorded'
  readonly plannedHours: number
  /** Hours that the files record for this member. */
  readonly recordedHours: number
  /** Customers whose owner this member is now. */
  readonly customersNow: number
  /** Customers to whom the plan gives hours of this member. */
  readonly customersPlanned: number
}

/** What is worth changing in the agreed division. */
export type LeastChange = { readonly bundles: readonly Bundle[] }

/** JSON-able. Euro and hours per period. */
export type MadePlan = {
  readonly period: Period
  readonly seed: number
  readonly draws: number
  /** One number for the company: the members' prices, weighted by their hours. */
  readonly hourPriceEuro: number
  readonly members: readonly PlannedMember[]
  /** Margin that the planned hours cause. */
  readonly valueEuro: number
  /** Margin that the hours cause as they are spent now. */
  readonly valueNowEuro: number
  /** No plan for the same problem can be worth more than this: proven. */
  readonly upperBoundEuro: number
  /** (bound - value) / bound; 0 when there is nothing to win. */
  readonly gap: number
  readonly capacityHours: number
  readonly plannedHours: number
  /** Customers that get hours: the white ones, and the grey ones that are worked as long as nobody decides. */
  readonly customersPlanned: number
  /** Less than this is not serving. */
  readonly minimumHours: number
  readonly hoursNow: number
  readonly hoursMeasured: number
  /** Median of the hours that a customer gets now, of those that get any; null when none does. */
  readonly hoursPerCustomer: number | null
  readonly marginEuro: number
  readonly count: Readonly<Record<Verdict, number>>
  /** Hours now that go to each verdict. */
  readonly hoursBy: Readonly<Record<Verdict, number>>
  readonly findings: readonly Finding[]
  /** In the order of their ids. */
  readonly customers: readonly PlannedCustomer[]
  /** Null where who works whom was not agreed. */
  readonly leastChange: LeastChange | null
  /** The problem in columns, for a what-if. */
  readonly ground: GroundColumns
}
