/** The list of customers at any place, in any order, filtered and searched, against how long it is. Run: `npm run bench -- list [customers ...]`. */
import type { VerdictList } from '../src/core/plan/focus.ts'
import { simulatedProgram } from '../test/simulated-program.ts'
import { fillList, GROUPS, OWNERS, storeForList } from './made-list.ts'

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(100_000, 1_000_000)
const TIMES = 60
const REFERENCE = 'workspace/show-workspace'

const store = await storeForList()

let seed = 7
const chance = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
const found = new Map<string, string[]>()
for (const size of sizes) {
  const program = await simulatedProgram(store)
  note('columns drawn up with a plan', `${(await fillList(store, size)).toFixed(1)} s`)
  const before = process.memoryUsage()
  const first = await timed(() => program.ask('plan/list-verdicts?sort=margin'))
  note('the first question after a plan', `${first.toFixed(0)} ms`)
  note('the first search after a plan', `${(await timed(() => program.ask('plan/list-verdicts?search=zzz'))).toFixed(0)} ms`)
  const anywhere = () => Math.floor(chance() * size)
  const part = () => Math.floor(chance() * 10_000)
  for (const [what, question] of [
    ['what any answer costs', () => REFERENCE],
    ['a window anywhere, by margin', () => `plan/list-verdicts?sort=margin&offset=${anywhere()}`],
    ['a window anywhere, by name', () => `plan/list-verdicts?sort=name&offset=${anywhere()}`],
    ['a window anywhere, by owner', () => `plan/list-verdicts?sort=owner&offset=${anywhere()}`],
    ['anywhere among the black, the same choice again', () => `plan/list-verdicts?verdict=black&offset=${Math.floor(anywhere() / 2)}`],
    ['of one owner with a margin above, a new choice', () => `plan/list-verdicts?owner=m${part() % OWNERS}&marginFrom=${part()}&sort=name`],
    [
      'of one group, hours between, a new choice',
      () => `plan/list-verdicts?group=Groep ${part() % GROUPS}&hoursFrom=1&hoursTo=${part() / 100}`,
    ],
    ['a name, searched', () => `plan/list-verdicts?search=klant ${part()}&sort=name`],
    [
      'a letter that nearly all have, searched',
      () => `plan/list-verdicts?search=a${'nt '.slice(0, part() % 4)}&sort=margin&marginFrom=${part()}`,
    ],
    ['a name that nobody has', () => `plan/list-verdicts?search=zzz${part()}`],
    ['sums and what can be chosen, a new choice', () => `plan/show-list?marginFrom=${part()}`],
    ['the same, of all', () => `plan/show-list`],
  ] as const) {
    const times: number[] = []
    for (let at = -3; at < TIMES; at += 1) {
      const asked = question()
      const time = await timed(() => program.ask<VerdictList>(asked))
      if (at >= 0) times.push(time)
    }
    times.sort((a, b) => a - b)
    note(what, `${times[TIMES / 2]!.toFixed(1)}, ${times[Math.floor(TIMES * 0.95)]!.toFixed(1)} ms`)
  }
  const after = process.memoryUsage()
  const grown = after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed
  note('memory that it came to take', `${(grown / 1e6).toFixed(0)} MB`)
  await program.close()
}
console.log(`\n${''.padEnd(56)}${sizes.map((size) => `${size}`.padStart(20)).join('')}`)
for (const [what, told] of found) console.log(what.padEnd(56) + told.map((one) => one.padStart(20)).join(''))
await store.close()

function note(what: string, told: string): void {
  console.log(what, told)
  found.set(what, [...(found.get(what) ?? []), told])
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
