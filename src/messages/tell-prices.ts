/** Tells whether a group is only fought over on price, in a language; the same on every door. */
import { LEAST_POINTS } from '../core/course/chart.ts'
import type { PricesPage } from '../core/course/course-page.ts'
import type { MeasureCode } from '../core/course/measure.ts'
import { pricesFinding } from '../core/course/red-ocean.ts'
import { say, type Language } from './say.ts'
import { tellFinding, tellValue } from './tell-course.ts'

/** The sign that worsens, or that none does; or why that cannot be said. */
export function tellPrices(language: Language, { charts }: PricesPage): string {
  const finding = pricesFinding(charts)
  if (finding.code === 'worse') return tellFinding(language, finding.chart).text
  return say(language, `screen.prices.${finding.code}`, { least: LEAST_POINTS })
}

/** What all customers together had of a sign on average; nothing where that was not measured. */
export function tellPricesOfAll(language: Language, { all }: PricesPage, measure: MeasureCode): string {
  const mean = all[measure]
  return mean === undefined ? '' : say(language, 'screen.prices.all', { mean: tellValue(language, measure, mean) })
}
