/** Audit files that were damaged on their way: whatever happened to the bytes, reading never throws and never hangs. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readFacts } from '../read-facts.ts'
import { examineAudit } from './test-audit-file.ts'

test('bytes that are flipped, cut or doubled never throw, and what is still read is accounted for', async () => {
  const files = ['ExactOnline_V32_2016.xml', 'auditfile_v3.2_nl_20180101_20181231.xaf'].map((name) =>
    readFileSync(new URL(`../../../examples/formats/real/auditfiles/${name}`, import.meta.url)),
  )
  const place = fc.integer({ min: 0, max: 999_999 }).map((millionths) => millionths / 1_000_000)
  const mutation = fc.tuple(fc.constantFrom('flip', 'flip', 'flip', 'cut', 'double', 'end'), place, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 255 }))
  const answers = fc.constantFrom({}, {}, { accounts: ['8000', '8100', '8320'], marginPercent: 40 })
  const outcomes = { recognised: 0, asked: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 2 }), answers, async (file, mutations, given) => {
      const bytes = mutations.reduce(mutated, file)
      const examined = await examineAudit(bytes, given)
      outcomes[examined.status] += 1
      if (examined.status !== 'recognised') return
      let rows = 0
      for await (const batch of readFacts(examined)) {
        const passed = Object.values(batch.passed).reduce((sum, count) => sum + count, 0)
        assert.equal(batch.facts.length + batch.problems.length + passed, batch.rows)
        rows += batch.rows
      }
      assert.equal(rows, examined.rows)
    }),
    { numRuns: 800 },
  )
  assert.ok(Object.values(outcomes).every((count) => count > 20), JSON.stringify(outcomes))
}) // prettier-ignore

function mutated(bytes: Buffer, [how, share, length, mask]: readonly [string, number, number, number]): Buffer {
  const at = Math.floor(share * bytes.byteLength)
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)]
  if (how === 'flip') return Buffer.concat([before, Buffer.from([(bytes[at] ?? 0) ^ mask]), bytes.subarray(at + 1)])
  if (how === 'double') return Buffer.concat([before, piece, piece, after])
  return how === 'cut' ? Buffer.concat([before, after]) : before
}
