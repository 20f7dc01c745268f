/** Making a plan: of what the files say when it is done, not only when it began. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compute } from '../../doors/clock/compute.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { progressOf } from '../../store/rows/progress.ts'
import { bring, invoices } from '../../store/rows/test-company.ts'
import { withStore } from '../../store/open/test-store.ts'
import { undoImport } from '../fact/undo-import.ts'
import type { Asked, House } from '../verb.ts'
import { makePlan } from './make-plan.ts'

const { store, workspace } = withStore()

/** A house whose clock never strikes; `during` happens while the plan is computed. */
const houseWith = (during: () => Promise<unknown>): House => ({
  store: store(),
  queue: async () => {},
  compute: async (task, input, onProgress) => {
    await during()
    return compute(task, input, onProgress)
  },
  exampleFiles: async () => null,
  version: 'test',
})

test('a plan of files that were all taken back meanwhile is not kept', async () => {
  const { id, run } = await workspace()
  const file = await run((tx) => bring(tx, 'invoices.csv', invoices))
  const asked: Asked = { workspace: id, actor: 'local', now: '2026-02-01T08:00:00.000Z' }
  const quiet = houseWith(async () => {})
  await makePlan.perform?.({}, asked, quiet)
  assert.notEqual(await run(currentPlan), null)

  await makePlan.perform?.(
    {},
    asked,
    houseWith(() => undoImport.answer({ id: file }, asked, quiet)),
  )
  assert.equal(await run(currentPlan), null)
  assert.equal((await run(progressOf)).busy, false)
})
