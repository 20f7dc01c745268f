/** Making a plan: of what the files say when it is done, not only when it began. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compute } from '../../doors/clock/compute.ts'
import { append, fold } from '../../store/log/log.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { progressOf } from '../../store/rows/progress.ts'
import { at, bring, company, invoices } from '../../store/rows/test-company.ts'
import { gutLog } from '../customer/gut-log.ts'
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
