/** What the objective may count on: with every customer served as now, and with the narrow scope of the plan (E17). */
import type { PlanSummary } from '../plan/focus.ts'
import { dayNumber, type Day } from '../units.ts'
import type { Objective } from './objective.ts'

/** EUR of margin until the day of the objective; null where the measure is not margin, or there is no plan. */
export type Forecast = {
  readonly wideEuro: number
  readonly narrowEuro: number
  /** Share of a year until the day. */
  readonly years: number
  /** Share of the amount that the narrow scope brings. */
  readonly narrowShare: number
} | null

type Plan = Pick<PlanSummary, 'marginEuro' | 'valueEuro' | 'valueNowEuro'>

/**
 * A year brings the margin of the period as hours are spent now (wide). With the plan the same hours cause
 * `value - value now` more (narrow): what comes without hours stays. Both are stretched to the day of the objective as if
 * each day were alike; how sure that is, the course will tell (cycle after cycle).
 */
export function forecastOf(objective: Pick<Objective, 'measure' | 'amount' | 'by' | 'setAt'>, plan: Plan | null): Forecast {
  if (plan === null || objective.measure !== 'margin') return null
  const days = dayNumber(objective.by) - dayNumber(objective.setAt.slice(0, 10) as Day)
  const years = days / 365
  const wideEuro = plan.marginEuro * years
  const narrowEuro = (plan.marginEuro + plan.valueEuro - plan.valueNowEuro) * years
  return { wideEuro, narrowEuro, years, narrowShare: narrowEuro / objective.amount }
}
