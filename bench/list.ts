/** The list of customers at any place, in any order, filtered and searched, against how long it is. Run: `npm run bench -- list [customers ...]`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Client } from 'pg'
import type { VerdictList } from '../src/core/plan/focus.ts'
import { picturesOf } from '../src/core/plan/pictures.ts'
import { openStore, type Transaction } from '../src/store/open/open-store.ts'
import { savePlan } from '../src/store/rows/save-plan.ts'
import { savePlanColumns } from '../src/store/rows/plan-columns.ts'
import { plan } from '../src/store/rows/test-made-plan.ts'
import { storableJson } from '../src/store/rows/storable.ts'
import { simulatedProgram } from '../test/simulated-program.ts'

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(100_000, 1_000_000)
const TIMES = 60
const OWNERS = 40
const GROUPS = 60
const AT = '2026-01-01T00:00:00.000Z'
const REFERENCE = 'workspace/show-workspace'

const folder = process.env['BENCH_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'koersvast-bench-list-'))
process.on('exit', () => process.env['BENCH_FOLDER'] ?? rmSync(folder, { recursive: true, force: true }))
const opened = await openStore({ folder })
if (!opened.ok) throw new Error(opened.code)
const { store } = opened

let seed = 7
const chance = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
const found = new Map<string, string[]>()
for (const size of sizes) {
  const program = await simulatedProgram(store)
  const workspace = await newest()
  await store.run(workspace, (tx) => fill(tx, size))
  await asOwner('vacuum analyze')
  const columns = await timed(() => store.run(workspace, (tx) => anew(tx)))
  note('columns drawn up with a plan', `${(columns / 1000).toFixed(1)} s`)
  await asOwner('vacuum analyze')
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

/** As many customers as wanted under a plan of a few: each with the figures of one of those, and others that are its own. */
async function fill(tx: Transaction, size: number): Promise<void> {
  await savePlan(tx, { ...plan, customers: [] }, picturesOf(plan), AT)
  await sql`insert into member (workspace_id, id, name) select current_workspace(), 'm' || n, 'Verkoper ' || n from generate_series(0, ${OWNERS - 1}) as n`.execute(
    tx,
  )
  await sql`insert into customer (workspace_id, id, name, group_name)
    select current_workspace(), 'key:' || n, 'Klant ' || n || ' B.V.', 'Groep ' || (power(random(), 2) * ${GROUPS})::integer
    from generate_series(1, ${size}) as n`.execute(tx)
  await sql`insert into verdict (workspace_id, plan_id, customer_id, verdict, reason, owner_id, hours_now, hours_planned, hours_known, margin,
      entry_price, numbers, search_name)
    select current_workspace(), 1, id, (array['white', 'grey', 'black', 'black', 'black'])[1 + n % 5], (array['above-line', 'below-line'])[1 + n % 2],
      'm' || n % ${OWNERS}, round((random() * 100)::numeric, 2), round((random() * 100)::numeric, 2), 'measured', round((power(random(), 3) * 40000)::numeric, 2),
      round((random() * 400)::numeric, 2), ${storableJson(plan.customers[0]?.numbers)}::jsonb, search_name
    from (select *, row_number() over () as n from customer) as customer`.execute(tx)
}

async function anew(tx: Transaction): Promise<void> {
  await tx.deleteFrom('plan_column').execute()
  await savePlanColumns(tx, 1)
}

async function asOwner(text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ ...store.connection, options: '-c search_path=koersvast' })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(text)
  await client.end()
  return rows
}

async function newest(): Promise<string> {
  const [row] = await asOwner('select id from workspace where id not in (select workspace_id from plan) limit 1')
  return String(row?.['id'])
}
