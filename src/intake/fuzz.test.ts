/** Files that nobody meant to make: each is recognised, asked about or refused, and of what is read every row is accounted for. More of them by `npm run bench -- fuzz`. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { samples, workbooks } from '../../test/samples.ts'
import { kindsOf, tryCase } from './test-fuzz.ts'

/** Of each kind; with the same files each time, so that what fails here fails everywhere. */
const RUNS = 700
const SEED = 20_261_126

for (const [kind, arbitrary] of Object.entries(kindsOf(samples, workbooks))) {
  test(`${kind} that are damaged or made up never throw, and nothing in them is lost or cannot be`, async () => {
    const outcomes = { recognised: 0, asked: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(arbitrary, async (each) => {
        outcomes[await tryCase(each)] += 1
      }),
      { numRuns: RUNS, seed: SEED },
    )
    // Were all of them refused, nothing would be tried.
    assert.ok(outcomes.recognised > RUNS / 10 && outcomes.refused > RUNS / 10, JSON.stringify(outcomes))
  })
}
