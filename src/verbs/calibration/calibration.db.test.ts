/** How good estimates are, measured from facts and the log after each plan (E36). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalibrationPage } from '../../core/calibration/calibration-page.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { bring, customer, line, member, touch } from '../../store/rows/test-company.ts'
import { judgeResponse } from '../customer/judge-response.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { measureCalibration } from './measure-calibration.ts'
import { showCalibration } from './show-calibration.ts'

const { house } = withHouse()
const ids = Array.from({ length: 30 }, (_, at) => `c${at + 10}`)
const monthOf = (n: number): string => `${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`

/** So many months from January 2024 on, with 100 to 390 euro a month for each customer and half of that in the last quarter. */
const months = (count: number) => (tx: Transaction) =>
  bring(tx, 'all.csv', {
    members: ['m1', 'm2', 'm3'].map((id) => member(id, { name: id })),
    customers: ids.map((id) => customer(id, { name: `Klant ${id}` })),
    lines: ids.flatMap((id, at) =>
      Array.from({ length: count }, (_, n) =>
        line(100 * at + n, id, 'm1', `${monthOf(n)}-28`, null, 50_00 + (100_00 + at * 10_00) / (n >= count - 3 ? 2 : 1), 50_00),
      ),
    ),
    touches: ids.flatMap((id, at) =>
      Array.from({ length: count }, (_, n) => touch(100 * at + n, id, 'm1', `${monthOf(n)}-15`, 'time-entry', 60)),
    ),
  })

const measured = async ({ perform, well }: TestHouse) => {
  await perform(measureCalibration)
  return (await well(showCalibration, {})) as CalibrationPage
}

test('with less than a year and a quarter there is nothing to hold anything against, and it says what there is', async () => {
  const open = await house()
  assert.deepEqual(await measured(open), { windows: [], recorded: null, planning: false })
  await open.run(months(14))
  const { windows, recorded } = await measured(open)
  assert.deepEqual([windows, recorded], [[], { first: '2024-01-28', last: '2025-02-28' }])
})

test('the last quarter is held against the year before it, and so is as much of a year as there is', async () => {
  const open = await house()
  await open.run(months(24))
  const { windows } = await measured(open)
  // Of 728 days 365 come before: three quarters at most.
  assert.deepEqual(
    windows.map(({ quarters, from, to }) => [quarters, from, to]),
    [
      [1, '2025-09-29', '2025-12-28'],
      [3, '2025-03-31', '2025-12-28'],
    ],
  )
  const quarter = windows[0]!
  assert.equal(quarter.customers.customers, 30)
  // Half of what it was, with the same hours.
  assert.ok(quarter.customers.share! > 0.45 && quarter.customers.share! < 0.56, String(quarter.customers.share))
  assert.ok(windows[1]!.customers.share! > quarter.customers.share!)
  assert.deepEqual([quarter.judged, quarter.go, quarter.noGo], [null, null, null])
  // Measured anew it is the same, and kept once.
  assert.deepEqual((await measured(open)).windows, windows)
})

test('what people judged before the quarter counts, as a group of three, and what they judged later does not', async () => {
  const open = await house()
  await open.run(months(24))
  const judge = async (from: number, to: number, at: string) => {
    for (const [n, id] of ids.slice(from, to).entries())
      await open.well(
        judgeResponse,
        { customer: id, judged: { hours: 12, noneEuro: 300, todayEuro: 900, doubleEuro: 1200 } },
        `m${(n % 3) + 1}`,
        at,
      )
  }
  await judge(0, 6, '2025-09-01T08:00:00.000Z')
  await judge(6, 20, '2025-11-01T08:00:00.000Z')
  const { judged } = (await measured(open)).windows[0]!
  assert.deepEqual([judged?.people, judged?.theirs.customers, judged?.arithmetic.customers], [3, 6, 6])
  assert.ok(Math.abs(judged!.theirs.predictedEuro - (6 * 900 * 91) / 365) < 40, String(judged!.theirs.predictedEuro))
})
