/** Whether a group is only fought over on price: its discount, margin per unit and deals lost on price, cycle by cycle, beside all customers. */
import { z } from 'zod'
import { chartsOf } from '../../core/course/course.ts'
import type { PricesPage } from '../../core/course/course-page.ts'
import { cyclesBefore, isCovered } from '../../core/course/cycle.ts'
import { besideOf, redOceanOf } from '../../core/course/red-ocean.ts'
import { refuse } from '../../core/refusal.ts'
import { dayOf } from '../../core/units.ts'
import { recordedDays } from '../../store/rows/course-figures.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { pricesIn } from '../../store/rows/prices-in.ts'
import { coverageOfGroup } from '../../store/rows/ways-in.ts'
import { show } from '../kinds.ts'
import { chartsNow } from './charts-now.ts'

/** A year of two weeks: a group is walked anew each time. */
const MOST_CYCLES = 26

export const showPrices = show({
  word: 'course',
  name: 'show-prices',
  input: z.object({ group: z.string().min(1).max(500) }),
  run: async ({ group }, tx, { now }) => {
    if ((await coverageOfGroup(tx, group)) === null) return refuse('group-unknown', { group })
    const cycles = cyclesBefore(await standingRhythm(tx), dayOf(now), MOST_CYCLES)
    const recorded = await recordedDays(tx, 'invoices')
    const prices = await pricesIn(tx, cycles, group)
    const charts = chartsOf(
      cycles.flatMap((cycle, at) =>
        redOceanOf(prices[at]!, isCovered(cycle, recorded)).map(([measure, value, basis]) => ({ measure, ...cycle, value, basis })),
      ),
      [],
    )
    return { group, charts, all: besideOf(charts, await chartsNow(tx)) } satisfies PricesPage
  },
})
