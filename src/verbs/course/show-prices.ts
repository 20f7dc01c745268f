/** Whether a group is only fought over on price: its discount, margin per unit and deals lost on price, cycle by cycle, beside all customers. */
import { z } from 'zod'
import { chartsOf } from '../../core/course/course.ts'
import type { PricesPage } from '../../core/course/course-page.ts'
import { cyclesBefore, isCovered } from '../../core/course/cycle.ts'
import { redOceanOf } from '../../core/course/red-ocean.ts'
import { refuse } from '../../core/refusal.ts'
import { dayOf } from '../../core/units.ts'
import { recordedDays } from '../../store/rows/course-figures.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { customersOfGroup, pricesIn } from '../../store/rows/prices-in.ts'
import { show } from '../kinds.ts'
import { chartsNow } from './charts-now.ts'

/** A year of two weeks: a group is walked anew each time. */
const MOST_CYCLES = 26

export const showPrices = show({
  word: 'course',
  name: 'show-prices',
  input: z.object({ group: z.string().min(1).max(500) }),
  run: async ({ group }, tx, { now }) => {
    const customers = await customersOfGroup(tx, group)
    if (customers === 0) return refuse('group-unknown', { group })
    const cycles = cyclesBefore(await standingRhythm(tx), dayOf(now), MOST_CYCLES)
    const recorded = await recordedDays(tx, 'invoices')
    const prices = await pricesIn(tx, cycles, group)
    const charts = chartsOf(
      cycles.flatMap((cycle, at) =>
        redOceanOf(prices[at]!, isCovered(cycle, recorded)).map(([measure, value, basis]) => ({ measure, ...cycle, value, basis })),
      ),
      [],
    )
    const means = (await chartsNow(tx)).map(({ measure, stretches }) => [measure, stretches.at(-1)?.mean] as const)
    return {
      group,
      customers,
      charts,
      all: Object.fromEntries(means.filter(([measure]) => charts.some((chart) => chart.measure === measure))),
    } satisfies PricesPage
  },
})
