/** The answer to a what-if as people read it: against the plan that stands and against now, and who crosses the line. */
import { asPlanned, groundOf, type Ground, type GroundColumns, type Wish } from './ground.ts'
import type { PlanSummary } from './focus.ts'
import type { Verdict } from './verdict.ts'
import { whatIf, type WhatIf } from './what-if.ts'

/** What is asked: hours of everybody together, customers at most, hours for each at least; null as in the plan. */
export type WhatIfQuestion = { readonly hours: number | null; readonly customers: number | null; readonly hoursEach: number | null }

/** What is compared with; part of what a page knows of the plan that stands. */
export type StandingPlan = Pick<PlanSummary, 'hourPriceEuro' | 'valueEuro' | 'valueNowEuro' | 'upperBoundEuro' | 'capacityHours' | 'count'>

/** Hours, EUR and EUR per hour, per period. Nothing is decided by it. */
export type WhatIfAnswer = Omit<StandingPlan, 'valueNowEuro'> & {
  readonly question: WhatIfQuestion
  readonly gap: number
  readonly plannedHours: number
  /** Customers that get hours: the white ones, and the grey ones that are worked as long as nobody decides. */
  readonly customers: number
  readonly moreThanNowEuro: number
  readonly moreThanPlanEuro: number
  /** What one more place would be worth at most; 0 where the number of customers does not bind. */
  readonly slotPriceEuro: number
  readonly plan: StandingPlan
}

export function wishOf({ capacityHours }: GroundColumns, { hours, customers, hoursEach }: WhatIfQuestion): Wish {
  const total = capacityHours.reduce((sum, own) => sum + own, 0)
  return {
    capacityFactor: hours === null || !(total > 0) ? asPlanned.capacityFactor : hours / total,
    customersAtMost: customers,
    hoursEachAtLeast: hoursEach,
  }
}

export type WhatIfRequest = { readonly plan: StandingPlan; readonly columns: GroundColumns; readonly question: WhatIfQuestion }

/** Answers one question from nothing. */
export function answerWhatIf({ plan, columns, question }: WhatIfRequest): WhatIfAnswer {
  const ground = groundOf(columns)
  return tellWhatIf(plan, ground, question, whatIf(ground, wishOf(columns, question), null))
}

/** Differences below this share of the plan are rounding of the columns. */
const ROUNDING = 1e-6

export function tellWhatIf(standing: StandingPlan, { columns }: Ground, question: WhatIfQuestion, made: WhatIf): WhatIfAnswer {
  const { hourPriceEuro, valueEuro, valueNowEuro, upperBoundEuro, capacityHours, count } = standing
  const plan = { hourPriceEuro, valueEuro, valueNowEuro, upperBoundEuro, capacityHours, count }
  const more = made.valueEuro - plan.valueEuro
  return {
    question,
    hourPriceEuro: made.hourPriceEuro,
    count: countAcross(columns, made.served, plan.count),
    customers: made.customers,
    capacityHours: made.capacityHours,
    plannedHours: made.plannedHours,
    valueEuro: made.valueEuro,
    upperBoundEuro: made.upperBoundEuro,
    gap: made.gap,
    moreThanNowEuro: made.valueEuro - plan.valueNowEuro,
    moreThanPlanEuro: Math.abs(more) < ROUNDING * plan.valueEuro ? 0 : more,
    slotPriceEuro: made.slotPriceEuro,
    plan,
  }
}

type Letter = 'w' | 'g' | 'b'

/** The verdict of customer `at` under a what-if: who comes in is white, who goes out is black, all others stay what they are. */
export function letterAcross({ verdicts, worker }: GroundColumns, served: Uint8Array, at: number): Letter {
  if (worker[at]! >= 0 === (served[at] === 1)) return verdicts[at] as Letter
  return served[at] === 1 ? 'w' : 'b'
}

function countAcross(
  columns: GroundColumns,
  served: Uint8Array,
  now: Readonly<Record<Verdict, number>>,
): Readonly<Record<Verdict, number>> {
  const change = { w: 0, g: 0, b: 0 }
  for (let at = 0; at < served.length; at++) {
    change[columns.verdicts[at] as Letter] -= 1
    change[letterAcross(columns, served, at)] += 1
  }
  return { white: now.white + change.w, grey: now.grey + change.g, black: now.black + change.b }
}
