/** Files that nobody meant to make, as many as one likes, other ones each time: what does not hold is told with its seed. Run: `npm run bench -- fuzz [cases] [seed]`. */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { kindsOf, tryCase, type Case } from '../src/intake/test-fuzz.ts'
import { samples, workbooks } from '../test/samples.ts'

const [cases = 200_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
const kinds = kindsOf(samples, workbooks)
const names = Object.keys(kinds)
console.log(`seed ${seed}`)
for (const [kind, arbitrary] of Object.entries(kinds)) {
  const outcomes = { recognised: 0, asked: 0, refused: 0 }
  const slowest: { ms: number; found: Case | null } = { ms: 0, found: null }
  const started = performance.now()
  const result = await fc.check(
    fc.asyncProperty(arbitrary, async (found) => {
      const from = performance.now()
      outcomes[await tryCase(found)] += 1
      const ms = performance.now() - from
      if (ms > slowest.ms) Object.assign(slowest, { ms, found })
    }),
    { numRuns: Math.ceil(cases / names.length), seed },
  )
  const seconds = (performance.now() - started) / 1000
  console.log(kind.padEnd(10), `${result.numRuns} cases, ${(result.numRuns / seconds).toFixed(0)} a second,`, JSON.stringify(outcomes))
  if (slowest.found) keep('slowest', slowest.ms, slowest.found)
  if (!result.failed) continue
  console.log(String(result.errorInstance), `seed ${result.seed}, path ${result.counterexamplePath}`)
  for (const found of result.counterexample ?? []) keep('failed', 0, found)
  process.exitCode = 1

  /** For whoever wants to look at it. */
  function keep(what: string, ms: number, { name, bytes }: Case): void {
    const path = join(tmpdir(), `koersvast-fuzz-${kind}-${what}`)
    writeFileSync(path, bytes)
    console.log(`  ${what}: ${ms > 0 ? `${ms.toFixed(0)} ms, ` : ''}${bytes.byteLength} bytes of ${name}, kept as ${path}`)
  }
}
