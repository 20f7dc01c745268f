/** Making a plan: of what the files say when it is done, not only when it began. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { compute } from '../../doors/clock/compute.ts'
import { append, fold } from '../../store/log/log.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { progressOf } from '../../store/rows/progress.ts'

import { at, bring, company, customer, invoices, line, touch } from '../../store/rows/test-company.ts'
import { gutLog } from '../customer/gut-log.ts'
import { showCustomer } from '../customer/show-customer.ts'
import { undoImport } from '../fact/undo-import.ts'
import { withHouse } from '../test-house.ts'
import { makePlan } from './make-plan.ts'

/** What happens while the plan is computed. */
let during: () => Promise<unknown> = async () => {}
const { house } = withHouse({
  compute: async (task, input, onProgress) => {
    await during()
    return compute(task, input, onProgress)
  },
})

test('a plan of files that were all taken back meanwhile is not kept', async () => {
  const { run, ask, perform } = await house()
  const file = await run((tx) => bring(tx, 'invoices.csv', invoices))
  await perform(makePlan)
  assert.notEqual(await run(currentPlan), null)

  during = () => ask(undoImport, { id: file })
  await perform(makePlan)
  assert.equal(await run(currentPlan), null)
  assert.equal((await run(progressOf)).busy, false)
})

test('a plan that turns against what somebody’s gut said asks anew', async () => {
  const { run, perform } = await house()
  during = async () => {}
  await run(company)
  const data = { customer: 'c4', go: true, by: 'm1', at, probabilityWhite: 0.9, plan: 1 }
  const events = [{ type: 'customer-gut-answered', data }]
  await run((tx) => append(tx, { subject: 'customer-gut:c4', expectedVersion: 0, actor: 'm1', at, events }))
  await perform(makePlan)
  assert.deepEqual((await run((tx) => fold(tx, gutLog('c4')))).state.asked?.signals, ['verdict-turned-black'])
})

test('a later plan goes by the hours of the year before the first: what plans moved does not count as habit', async () => {
  const { run, perform, well } = await house()
  during = async () => {}
  const both = ['c1', 'c2'] as const
  await run(async (tx) => {
    await bring(tx, 'year.csv', {
      customers: both.map((id) => customer(id, { name: id })),
      lines: both.flatMap((id, n) => [
        line(2 + n, id, 'm1', '2025-03-03', `A${n}`, 9_000_00, 4_000_00),
        line(4 + n, id, 'm1', '2025-12-31', `B${n}`, 9_000_00, 4_000_00),
      ]),
      touches: both.map((id, n) => touch(6 + n, id, 'm1', '2025-06-02', 'time-entry', 600)),
    })
  })
  await perform(makePlan)
  const basisOf = async (id: string) => ((await well(showCustomer, { id })) as CustomerPage).row?.numbers.basis
  assert.deepEqual([(await basisOf('c1'))?.ownHours, (await basisOf('c1'))?.anchorHours], [undefined, 10])
  await run((tx) =>
    bring(tx, 'next.csv', {
      lines: both.map((id, n) => line(2 + n, id, 'm1', '2026-12-31', `C${n}`, 9_000_00, 4_000_00)),
      touches: both.map((id, n) => touch(4 + n, id, 'm1', '2026-06-01', 'time-entry', n === 0 ? 60 : 1140)),
    }),
  )
  await perform(makePlan, {}, '2027-01-04T08:00:00.000Z')
  assert.deepEqual([(await basisOf('c2'))?.fittedHours, (await basisOf('c2'))?.ownHours, (await basisOf('c2'))?.anchorHours], [19, 10, 10])
})
