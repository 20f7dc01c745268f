/** Measures the course: every cycle that ended, from facts, plans and decisions as they are now. */
import { z } from 'zod'
import { cyclesBefore, isCovered, workingDays, type Cycle } from '../../core/course/cycle.ts'
import type { Measured, MeasureCode } from '../../core/course/measure.ts'
import { redOceanOf } from '../../core/course/red-ocean.ts'
import { dayOf, type Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import {
  debtsOfCycles,
  endedBlocks,
  hourPriceOfCycles,
  marginOfCycles,
  recordedDays,
  type HourPrices,
} from '../../store/rows/course-figures.ts'
import { keepPoints, standingRhythm } from '../../store/rows/course-points.ts'
import { pricesIn } from '../../store/rows/prices-in.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { strengthOfCycles } from '../../store/rows/strength-of-cycles.ts'
import { work } from '../kinds.ts'

/** Three years of cycles of two weeks: further back says nothing about now. */
const MOST_CYCLES = 78

export const measureCourse = work({
  word: 'course',
  name: 'measure-course',
  input: z.object({}),
  run: async (_input, asked, house) => {
    // Read beside everybody else; only what was found is written.
    const points = await house.store.look(asked.workspace, (tx) => measure(tx, dayOf(asked.now)))
    await house.store.run(asked.workspace, (tx) => keepPoints(tx, points))
  },
})

async function measure(tx: Transaction, today: Day): Promise<readonly Measured[]> {
  const rhythm = await standingRhythm(tx)
  const cycles = cyclesBefore(rhythm, today, MOST_CYCLES)
  const standards = await standingStandards(tx)
  const [all, invoices] = [await recordedDays(tx), await recordedDays(tx, 'invoices')]
  const strength = await strengthOfCycles(tx, cycles, standards)
  const margin = await marginOfCycles(tx, cycles)
  const price = await hourPriceOfCycles(tx, cycles)
  const debts = await debtsOfCycles(tx, cycles)
  const prices = await pricesIn(tx, cycles)
  const blocks = await endedBlocks(tx)
  const finished = blocks.filter((block) => block.finished)
  const point = (measured: MeasureCode, { from, to }: Cycle, value: number | null, basis: Measured['basis'] = {}): Measured => ({
    measure: measured,
    from,
    to,
    value,
    basis,
  })
  return cycles.flatMap((cycle, at) => {
    const { blockHours, whiteHours, allHours, share } = strength[at]!
    const { marginEuro, revenueEuro } = margin[at]!
    const days = workingDays(cycle)
    const done = finished.filter((block) => isIn(cycle, dayOf(block.at))).length
    return [
      point('strength', cycle, isCovered(cycle, all) ? share : null, { blockHours, whiteHours, allHours }),
      point('margin', cycle, isCovered(cycle, invoices) ? marginEuro / days : null, { marginEuro, revenueEuro, workingDays: days }),
      point('finished', cycle, blocks.length > 0 && dayOf(blocks[0]!.startedAt ?? blocks[0]!.at) <= cycle.to ? done : null),
      point('hour-price', cycle, driftOf(price[at]!), price[at] ?? {}),
      point('debts', cycle, debts[at]!),
      ...redOceanOf(prices[at]!, isCovered(cycle, invoices)).map(([code, value, basis]) => point(code, cycle, value, basis)),
    ]
  })
}

/**
 * How much the price of an hour changed, as a share of what it was. Plans of cycles that follow each other share most of their year, so that their
 * prices hang together, which a chart must not have of its points; what changed between them hangs on what came and went.
 */
const driftOf = (prices: HourPrices | null): number | null =>
  prices === null || prices.beforeEuro <= 0 ? null : prices.priceEuro / prices.beforeEuro - 1

const isIn = ({ from, to }: Cycle, day: Day): boolean => day >= from && day <= to
