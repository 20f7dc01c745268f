/** Signs of a red ocean: one only competes on price. What is given off the list price, what a unit brings, and deals lost on price (E10). */
import type { Prices } from '../fact/prices.ts'
import type { CourseChart } from './course-page.ts'
import { better, type Measured, type MeasureCode } from './measure.ts'

/** Fewer lost deals with a reason than this tell no share. */
const LEAST_LOST = 3

/** The signs of a stretch of time; `covered` says whether its invoices are recorded. */
export function redOceanOf(prices: Prices, covered: boolean): readonly (readonly [MeasureCode, number | null, Measured['basis']])[] {
  const { discountEuro, discountedRevenueEuro, unitIndex, lostOnPrice, lostWithReason } = prices
  const list = discountEuro === null || discountedRevenueEuro === null ? 0 : discountEuro + discountedRevenueEuro
  const known = lostOnPrice !== null && lostWithReason !== null && lostWithReason >= LEAST_LOST
  return [
    [
      'discount',
      covered && discountEuro !== null && list > 0 ? discountEuro / list : null,
      discountEuro === null ? {} : { discountEuro, listEuro: list },
    ],
    ['unit-margin', covered ? unitIndex : null, {}],
    ['lost-on-price', known ? lostOnPrice / lostWithReason : null, known ? { lostOnPrice, lostWithReason } : {}],
  ]
}

/** What is said of prices: a sign that worsens and speaks, that none does, that there are too few cycles to tell, or that nothing is known. */
export type PricesFinding = { readonly code: 'worse'; readonly chart: CourseChart } | { readonly code: 'no-worse' | 'too-few' | 'unknown' }

/** Of the charts of the signs: a last point that speaks on the wrong side goes before all else. */
export function pricesFinding(charts: readonly CourseChart[]): PricesFinding {
  const worse = charts.find(({ measure, points, stretches }) => {
    const [last, mean] = [points.at(-1), stretches.at(-1)?.mean]
    if (!last?.speaks || last.value === null || mean === undefined) return false
    return (last.value > mean ? 'above' : 'below') !== better[measure]
  })
  if (worse) return { code: 'worse', chart: worse }
  if (charts.length === 0) return { code: 'unknown' }
  return { code: charts.some(({ stretches }) => (stretches.at(-1)?.limits ?? null) !== null) ? 'no-worse' : 'too-few' }
}

/** What is a share of something that all customers have as well. A margin per unit is told against what each product brings the group itself. */
const comparable: readonly MeasureCode[] = ['discount', 'lost-on-price']

/** The mean of all customers over the cycles of which a group's chart tells, by measure; absent where nothing was measured of them. */
export function besideOf(
  charts: readonly CourseChart[],
  everybody: readonly CourseChart[],
): Readonly<Partial<Record<MeasureCode, number>>> {
  return Object.fromEntries(
    charts.flatMap(({ measure, points: own }) => {
      if (!comparable.includes(measure)) return []
      const days = new Set(own.map(({ from }) => from))
      const points = everybody.find((chart) => chart.measure === measure)?.points ?? []
      const values = points.flatMap(({ from, value }) => (value !== null && days.has(from) ? [value] : []))
      return values.length === 0 ? [] : [[measure, values.reduce((sum, value) => sum + value, 0) / values.length]]
    }),
  )
}
