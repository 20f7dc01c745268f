/** Progress: what runs, what waits, and nothing that was asked for is forgotten while something else runs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idle, waiting } from '../../core/fact/source.ts'
import { withStore } from '../open/test-store.ts'
import { beginPlan, forgetStopped, noteProgress, progressOf, wantPlan } from './progress.ts'
import { startImport } from './start-import.ts'
import { at } from './test-company.ts'

const { workspace } = withStore()
const half = { ...waiting('planning'), done: 1, total: 2 }
const stopped = { ...idle, stopped: { code: 'unexpected', facts: {} } }

test('a plan that is asked for while another is made still waits when that one is done', async () => {
  const { run } = await workspace()
  await run(wantPlan)
  assert.deepEqual(await run(progressOf), waiting('planning'))
  await run(beginPlan)
  await run((tx) => noteProgress(tx, half))
  await run(wantPlan)
  assert.deepEqual(await run(progressOf), half)
  await run((tx) => noteProgress(tx, idle))
  assert.deepEqual(await run(progressOf), waiting('planning'))
  await run(beginPlan)
  await run((tx) => noteProgress(tx, idle))
  assert.deepEqual(await run(progressOf), idle)
})

test('a file that comes in while a plan is made still waits when that is done', async () => {
  const { run } = await workspace()
  await run(beginPlan)
  await run((tx) => startImport(tx, { file: 'a.csv', sha256: 'a', size: 1, at }))
  await run(forgetStopped)
  assert.deepEqual(await run(progressOf), waiting('planning'))
  await run((tx) => noteProgress(tx, idle))
  assert.deepEqual(await run(progressOf), waiting('reading'))
})

test('why work stopped is told until new work is asked for', async () => {
  const { run } = await workspace()
  await run(beginPlan)
  await run((tx) => noteProgress(tx, stopped))
  assert.deepEqual(await run(progressOf), stopped)
  await run(wantPlan)
  assert.deepEqual(await run(progressOf), waiting('planning'))
})
