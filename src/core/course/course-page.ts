/** The course as it is shown: where we are against where we must be, and what speaks. */
import type { Named } from '../matter/matter-page.ts'
import type { Day } from '../units.ts'
import type { AgreementStatus, Answered } from './agreement.ts'
import type { Alarm } from './alarm.ts'
import type { Stretch } from './chart.ts'
import type { Cycle, Rhythm } from './cycle.ts'
import type { Band, Heading } from './forecast-band.ts'
import type { MeasureCode } from './measure.ts'
import type { Phase } from './phase.ts'

export type CoursePoint = {
  /** First and last day: of a cycle, or of a block. */
  readonly from: Day
  readonly to: Day
  readonly value: number | null
  readonly basis: Readonly<Record<string, number>>
  /** It speaks: outside its limits, or part of a run. */
  readonly speaks: boolean
}

export type CourseChart = {
  readonly measure: MeasureCode
  /** From the first that was measured to the last, without gaps. */
  readonly points: readonly CoursePoint[]
  /** Indices in `points`. */
  readonly stretches: readonly Stretch[]
  readonly alarms: readonly Alarm[]
  /** What was different where a baseline began anew. */
  readonly restarts: readonly { readonly from: Day; readonly text: string | null }[]
}

export type AgreementRow = {
  readonly id: string
  /** Null once it was erased. */
  readonly text: string | null
  readonly owner: Named
  readonly until: Day
  readonly alarm: Answered | null
  /** First day of the cycle in whose review it was made; null outside a review. */
  readonly review: Day | null
  readonly status: AgreementStatus
  readonly madeAt: string
  readonly endedAt: string | null
}

/** The measures that are of customers, in which a cycle differs by some of them. */
const ofCustomers = ['strength', 'margin', 'discount', 'unit-margin', 'lost-on-price'] as const satisfies readonly MeasureCode[]
export type OfCustomers = (typeof ofCustomers)[number]
export const isOfCustomers = (measure: MeasureCode): measure is OfCustomers => ofCustomers.some((one) => one === measure)

/** A customer by whom a cycle differs: hours, EUR or deals, of the cycle and as usual. */
export type Driver = { readonly id: string; readonly name: string; readonly here: number; readonly usual: number }

/** What was different: with whom `here` differs most from `usual`; none where the measure is of no customers. */
export type AlarmPage = { readonly alarm: Alarm; readonly to: Day; readonly compared: number; readonly drivers: readonly Driver[] }

/**
 * Whether a group is only fought over on price: a chart of each sign that is known of it, and what all customers together had on average in
 * the same cycles. A margin per unit is told against the group's own, so that there it has nothing beside it.
 */
export type PricesPage = {
  readonly group: string
  readonly charts: readonly CourseChart[]
  readonly all: Readonly<Partial<Record<MeasureCode, number>>>
}

/** Why nothing can be said of the objective. */
export type NoHeading = 'no-objective' | 'not-margin' | 'nothing-recorded' | 'too-few-cycles' | 'day-passed'

/** Cumulated margin at the end of a day, since the objective was set; EUR. */
export type SoFar = { readonly day: Day; readonly euro: number }

export type Aim = {
  readonly sentence: string | null
  readonly amount: number
  readonly by: Day
  readonly setOn: Day
}

export type CoursePage = {
  readonly today: Day
  readonly phase: Phase
  readonly rhythm: Rhythm
  /** The cycle that runs. */
  readonly cycle: Cycle
  /** Null where no objective of margin stands. */
  readonly aim: Aim | null
  readonly heading: { readonly code: Heading; readonly band: Band; readonly soFar: readonly SoFar[] } | { readonly none: NoHeading }
  readonly hourPriceEuro: number | null
  readonly charts: readonly CourseChart[]
  /** Those of the last two points of each chart that nobody answered. */
  readonly open: readonly Alarm[]
  /** Those that stand, and what ended in the last cycles; the first to be kept first. */
  readonly agreements: readonly AgreementRow[]
  /** Last day of which anything is recorded; null while nothing is. */
  readonly recordedTo: Day | null
}
