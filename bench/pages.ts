/** What each page asks of the program, with ten times the customers: median and 95th percentile of an answer over HTTP. Run: `npm run bench -- pages [customers ...]`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { BundlesPage } from '../src/core/course/bundles-page.ts'
import type { CellList } from '../src/core/matrix/matrix-page.ts'
import type { VerdictList } from '../src/core/plan/focus.ts'
import { openStore } from '../src/store/open/open-store.ts'
import { simulatedProgram, type SimulatedProgram } from '../test/simulated-program.ts'
import { filesOf } from './company-files.ts'

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(10_000, 100_000)
const TIMES = 40
const WARM = 5
/** With nothing in it but a door, a verb and two rows: what any answer costs. */
const REFERENCE = 'workspace/show-workspace'

const folder = mkdtempSync(join(tmpdir(), 'koersvast-bench-pages-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const opened = await openStore({ folder })
if (!opened.ok) throw new Error(opened.code)
const { store } = opened

type Told = { readonly median: number; readonly high: number; readonly bytes: number }
const found = new Map<string, Map<number, Told>>()
for (const size of sizes) {
  const program = await simulatedProgram(store)
  const start = performance.now()
  await live(program, size)
  console.log(`${size} customers brought, planned and measured in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  await analyze()
  for (const [what, question] of await questions(program)) {
    const by = found.get(what) ?? new Map<number, Told>()
    found.set(what, by.set(size, await answers(program, question)))
  }
  await program.close()
}
const least = sizes[0] ?? 0
const most = sizes.at(-1) ?? 0
console.log(`\n${''.padEnd(44)}${sizes.map((size) => `${size}`.padStart(20)).join('')}      size  growth  against reference`)
for (const [what, by] of found) {
  const [first, last, reference] = [by.get(least), by.get(most), found.get(REFERENCE)?.get(most)]
  if (!first || !last || !reference) continue
  console.log(
    what.padEnd(44) + sizes.map((size) => told(by.get(size))).join(''),
    `${(last.bytes / 1000).toFixed(0)} kB`.padStart(9),
    (last.median / first.median).toFixed(1).padStart(7),
    (last.median / reference.median).toFixed(1).padStart(7),
  )
}
const slow = [...found].filter(([, by]) => (by.get(most)?.high ?? 0) > 100).map(([what]) => what)
console.log(slow.length === 0 ? '\nall within 100 ms at the 95th percentile' : `\nnot within 100 ms: ${slow.join(', ')}`)
await store.close()

function told(one: Told | undefined): string {
  return (one ? `${one.median.toFixed(1)}, ${one.high.toFixed(1)} ms` : '').padStart(20)
}

/** A company of this many customers that has lived a while: a plan, an objective, an agreed division, people by name. */
async function live(program: SimulatedProgram, size: number): Promise<void> {
  program.at('2026-11-26T09:00:00.000Z')
  const [people, ...files] = filesOf(size)
  await program.bring(files)
  await program.settled()
  const member = await anyMember(program)
  await program.ask('privacy/keep-contacts', { keep: true }, member)
  await program.bring([people!])
  await program.ask(
    'objective/set-objective',
    { sentence: 'More with the same hours', measure: 'margin', amount: 9e8, by: '2027-11-30' },
    member,
  )
  await program.ask('course/agree-division', {}, member)
  await program.settled()
  await program.caughtUp()
}

async function questions(program: SimulatedProgram): Promise<readonly (readonly [string, string])[]> {
  const list = async (query: string) => await program.ask<VerdictList>(`plan/list-verdicts?${query}`)
  const { rows, next } = await list('limit=1000')
  const one = rows[0]!
  const { rows: cells } = await program.ask<CellList>('matrix/list-cells?only=white')
  const cell = cells.find(({ groupName, productName }) => groupName !== null && productName !== null)
  const customer = encodeURIComponent(one.id)
  const member = encodeURIComponent(await anyMember(program))
  const bundles = await program.ask<BundlesPage>('course/show-bundles')
  if (bundles.agreed === null) throw new Error('no division was agreed')
  const page = (question: string) => [question.split('&limit')[0]!, question] as const
  return [
    page(REFERENCE),
    page('workspace/show-home'),
    page('workspace/show-strength'),
    page('objective/show-objective'),
    page('fact/show-sources'),
    page('customer/show-who-is-who'),
    page('customer/show-sweet-spot'),
    ['customer/show-customer', `customer/show-customer?id=${customer}`],
    page('plan/show-focus'),
    page('plan/show-what-if'),
    page('plan/list-verdicts'),
    ['plan/list-verdicts, from the thousandth', `plan/list-verdicts?cursor=${encodeURIComponent(next ?? '')}`],
    page('plan/list-verdicts?verdict=white&sort=margin'),
    page('plan/list-verdicts?sort=name&search=firma 77'),
    page('plan/list-verdicts?search=zzz'),
    page('team/show-team'),
    ['team/show-work', `team/show-work?member=${member}`],
    page('matter/list-matters'),
    page('gate/show-cards'),
    page('block/show-blocks'),
    page('block/list-proposals'),
    page('decision/list-decisions'),
    page('course/show-course'),
    page('course/show-review'),
    page('course/show-bundles'),
    ['course/show-prices, of the largest group', 'course/show-prices?group=Groep%200'],
    page('experiment/show-experiment'),
    page('calibration/show-calibration'),
    page('conscience/show-conscience'),
    page('matrix/show-matrix'),
    ...(cell
      ? [
          [
            'matrix/show-cell',
            `matrix/show-cell?group=${encodeURIComponent(cell.groupName ?? '')}&product=${encodeURIComponent(cell.productName ?? '')}`,
          ] as const,
        ]
      : []),
    page('matrix/list-cells'),
    page('surround/show-surround'),
    ['surround/show-way-in', `surround/show-way-in?id=${customer}`],
    page('surround/list-contacts'),
    page('sales-plan/show-sales-plan'),
    page('privacy/show-privacy'),
  ]
}

async function anyMember(program: SimulatedProgram): Promise<string> {
  const { members } = await program.ask<{ readonly members: readonly { readonly id: string }[] }>('team/list-members')
  return members[0]?.id ?? ''
}

/** What the server does by itself within a minute. */
async function analyze(): Promise<void> {
  const client = new Client(store.connection)
  await client.connect()
  await client.query('vacuum analyze')
  await client.end()
}

async function answers(program: SimulatedProgram, question: string): Promise<Told> {
  const times: number[] = []
  let bytes = 0
  for (let at = -WARM; at < TIMES; at += 1) {
    const start = performance.now()
    const answer = await program.ask<object>(question)
    if (at >= 0) times.push(performance.now() - start)
    bytes = JSON.stringify(answer).length
  }
  times.sort((a, b) => a - b)
  return { median: times[TIMES / 2]!, high: times[Math.floor(TIMES * 0.95)]!, bytes }
}
