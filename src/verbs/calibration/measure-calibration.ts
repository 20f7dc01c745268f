/** Holds what would have been predicted of the last quarter, and of as much of a year as there is, against what happened. */
import { z } from 'zod'
import { calibrate, windowsOf, type Calibration, type Happened } from '../../core/calibration/calibration.ts'
import { predict } from '../../core/calibration/predict.ts'
import { marginEuroOf } from '../../core/customer/earnings.ts'
import { dayFromNumber, dayNumber, DAYS_A_QUARTER, daysIn, yearUpTo, type Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { accountsOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { keepCalibrations, saidUntil } from '../../store/rows/calibration.ts'
import { recordedDays } from '../../store/rows/course-figures.ts'
import { hoursAt, hoursBefore } from '../../store/rows/hours-spent.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { work } from '../kinds.ts'

export const measureCalibration = work({
  word: 'calibration',
  name: 'measure-calibration',
  input: z.object({}),
  run: async (_input, asked, house) => {
    // Read beside everybody else; only what was found is written.
    const found = await house.store.look(asked.workspace, measure)
    await house.store.run(asked.workspace, (tx) => keepCalibrations(tx, found))
  },
})

async function measure(tx: Transaction): Promise<readonly Calibration[]> {
  const recorded = await recordedDays(tx, 'invoices')
  if (recorded === null) return []
  const found: Calibration[] = []
  for (const quarters of windowsOf(daysIn({ from: recorded.first, to: recorded.last }))) found.push(await look(tx, recorded.last, quarters))
  return found
}

async function look(tx: Transaction, to: Day, quarters: number): Promise<Calibration> {
  const days = quarters * DAYS_A_QUARTER
  const from = dayFromNumber(dayNumber(to) - days + 1)
  const then = dayFromNumber(dayNumber(from) - 1)
  const standards = await standingStandards(tx)
  const year = yearUpTo(then)
  const predictions = predict(await accountsOfPeriod(tx, year), standards, await hoursBefore(tx, year, standards))
  const after = await accountsOfPeriod(tx, { from, to })
  const hours = await hoursAt(tx, { from, to }, standards)
  const happened: Happened = new Map(
    after.map((account) => {
      const filed = { ...account, contested: null }
      return [account.id, { euro: marginEuroOf(filed), hours: hours.get(account.id) ?? 0 }]
    }),
  )
  return calibrate(predictions, happened, await saidUntil(tx, then), { quarters, from, to, days })
}
