/** The log against its length: what is asked of it, one decision more, recomputing the chain and folding it again. Run: `npm run bench -- log [decisions ...]`. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Client } from 'pg'
import { roles } from '../src/core/access/role.ts'
import { matterSubject } from '../src/core/matter/subject.ts'
import { isRefusal } from '../src/core/refusal.ts'
import { append, fold, verifyChain } from '../src/store/log/log.ts'
import { rebuild } from '../src/store/log/rebuild.ts'
import { decidingCompany } from '../src/store/log/test-decisions.ts'
import { openStore, type Store } from '../src/store/open/open-store.ts'
import { OWN_WORKSPACE, ownWorkspace } from '../src/store/rows/own-workspace.ts'
import { storableJson } from '../src/store/rows/storable.ts'
import { evolveMatter, initialMatter } from '../src/core/matter/matter.ts'
import { listDecisions } from '../src/verbs/decision/list-decisions.ts'
import { showDecision } from '../src/verbs/decision/show-decision.ts'
import { listMatters } from '../src/verbs/matter/list-matters.ts'
import { showMatter } from '../src/verbs/matter/show-matter.ts'
import { quietRooms } from '../src/verbs/test-rooms.ts'
import type { House, Verb } from '../src/verbs/verb.ts'

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(100_000, 1_000_000)
const MEMBERS = 20
const company = { members: MEMBERS, customers: 2000, openMatters: 300, itemsPerBlock: 30, aboutTeam: 1, aboutCustomers: 3 }
/** More at once makes the one row at the end of the chain long to look up, until the transaction is over. */
const AT_ONCE = 500
const TIMES = 60

const folder = mkdtempSync(join(tmpdir(), 'koersvast-bench-log-'))
const opened = await openStore({ folder })
if (!opened.ok) throw new Error(opened.code)
const { store } = opened
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
await ownWorkspace(store, '2026-01-01T00:00:00.000Z')
await store.run(OWN_WORKSPACE, (tx) =>
  sql`insert into member (workspace_id, id, name) select current_workspace(), 'm' || n, 'Member ' || n from generate_series(0, ${MEMBERS - 1}) as n`.execute(
    tx,
  ),
)
await store.run(OWN_WORKSPACE, (tx) =>
  sql`insert into customer (workspace_id, id, name) select current_workspace(), 'c' || n, 'Customer ' || n from generate_series(0, 1999) as n`.execute(
    tx,
  ),
)

const next = decidingCompany(1, company)
const found = new Map<string, Map<number, string>>()
let length = 0
let current = 0
for (const size of sizes) {
  current = size
  const filled = await timed(() => fill(store, size))
  await analyze()
  const built = await timed(() => store.run(OWN_WORKSPACE, (tx) => rebuild(tx)))
  await analyze()
  const again = await timed(() => store.run(OWN_WORKSPACE, (tx) => rebuild(tx)))
  await analyze()
  const verified = await timed(() => store.look(OWN_WORKSPACE, verifyChain))
  if (!verified.value.ok || again.value.tables.some(({ same }) => !same)) throw new Error('the log or what stands is not what it should be')
  console.log(`\n${length} decisions, appended at ${Math.round(length / filled.seconds)} a second with the triggers on`)
  for (const { table, rows } of built.value.tables) if (rows > 0) console.log(`  ${table}: ${rows} rows`)
  note('the chain recomputed', `${verified.seconds.toFixed(1)} s`)
  note('all folded again', `${built.seconds.toFixed(1)}, ${again.seconds.toFixed(1)} s`)
  await measure()
}
console.log(`\n${''.padEnd(44)}${sizes.map((size) => `${size}`.padStart(20)).join('')}    growth`)
for (const [what, by] of found) {
  const [first, last] = [by.get(sizes[0] ?? 0) ?? '', by.get(sizes.at(-1) ?? 0) ?? '']
  const growth = parseFloat(last) / parseFloat(first)
  console.log(what.padEnd(44), sizes.map((size) => (by.get(size) ?? '').padStart(20)).join(''), growth.toFixed(1).padStart(8))
}
await store.close()

/** Decisions appended in the manner of the program, but many in one statement. */
async function fill(to: Store, size: number): Promise<void> {
  while (length < size) {
    const batch: object[] = []
    while (batch.length < AT_ONCE && length + batch.length < size) {
      for (const { subject, expectedVersion, events, actor, at } of next()) {
        for (const [n, { type, data, said }] of events.entries()) {
          const salt = said == null ? null : randomBytes(16)
          const hash = salt && {
            said: createHash('sha256')
              .update(salt)
              .update(said ?? '', 'utf8')
              .digest('hex'),
          }
          const row = { n: batch.length, subject, version: expectedVersion + n + 1, type, data: { ...data, ...hash }, actor, at }
          batch.push({ ...row, said: said ?? null, salt: salt?.toString('hex') ?? null })
        }
      }
    }
    await to.run(OWN_WORKSPACE, (tx) =>
      sql`with given as (select * from jsonb_to_recordset(${storableJson(batch)}::jsonb)
          as given (n integer, subject text, version integer, type text, data jsonb, actor text, at timestamptz, said text, salt text)),
        written as (insert into decision (workspace_id, position, subject, version, type, data, actor, at, previous_hash, hash)
          select current_workspace(), 0, subject, version, type, data, actor, at, '', '' from given order by n returning position, subject, version)
        insert into saying (workspace_id, position, text, salt)
          select current_workspace(), position, said, decode(salt, 'hex') from written join given using (subject, version) where said is not null`.execute(
        tx,
      ),
    )
    length += batch.length
  }
}

async function measure(): Promise<void> {
  const house: House = { ...quietRooms, store }
  const asked = { workspace: OWN_WORKSPACE, actor: 'm1', roles, atHome: true, now: '2030-01-01T00:00:00.000Z' }
  const ask = async <Output>(verb: Verb, input: object): Promise<Output> => {
    const answer = await verb.answer(input, asked, house)
    if (isRefusal(answer)) throw new Error(answer.code)
    return answer as Output
  }
  const matters = (
    await store.look(OWN_WORKSPACE, (tx) => sql<{ id: string }>`select id from matter order by random() limit ${TIMES + 5}`.execute(tx))
  ).rows
  const matterAt = (n: number) => matters[n % matters.length]?.id ?? ''
  const deep = (n: number) => Buffer.from(JSON.stringify([Math.floor((length * (n + 1)) / (TIMES + 10))])).toString('base64url')
  const at = await store
    .look(OWN_WORKSPACE, (tx) => sql<{ at: string }>`select at from decision order by position`.execute(tx))
    .then(({ rows }) => rows)
  const dayAt = (n: number) => at[Math.floor((length * (n + 1)) / (TIMES + 10))]?.at.slice(0, 10)
  const actor = (n: number) => `m${n % MEMBERS}`
  const rare = ['block-started', 'handover-lapsed', 'matter-checked', 'objective-replaced']
  const all: Readonly<Record<string, (n: number) => Promise<unknown>>> = {
    'list-decisions, first page': () => ask(listDecisions, {}),
    'list-decisions, from anywhere': (n) => ask(listDecisions, { cursor: deep(n) }),
    'list-decisions, of one member': (n) => ask(listDecisions, { actor: actor(n) }),
    'list-decisions, of one common kind': () => ask(listDecisions, { type: 'matter-answered' }),
    'list-decisions, of one rare kind': (n) => ask(listDecisions, { type: rare[n % rare.length] }),
    'list-decisions, of one member and a rare kind': (n) => ask(listDecisions, { actor: actor(n), type: rare[n % rare.length] }),
    'list-decisions, about one matter': (n) => ask(listDecisions, { about: matterAt(n) }),
    'list-decisions, about one customer': (n) => ask(listDecisions, { about: `c${n}` }),
    'list-decisions, of one day': (n) => ask(listDecisions, { from: dayAt(n), to: dayAt(n) }),
    'show-decision': (n) => ask(showDecision, { position: 1 + Math.floor((length * n) / (TIMES + 10)) }),
    'list-matters, at the gate': () => ask(listMatters, { status: 'at-gate' }),
    'show-matter': (n) => ask(showMatter, { matter: matterAt(n) }),
    'one matter folded from the log': (n) =>
      store.look(OWN_WORKSPACE, (tx) => fold(tx, { subject: matterSubject(matterAt(n)), initial: initialMatter, evolve: evolveMatter })),
    'one decision appended': (n) =>
      store.run(OWN_WORKSPACE, async (tx) => {
        const subject = `bench-${length}`
        const done = await append(tx, {
          subject,
          expectedVersion: n,
          actor: 'm1',
          at: asked.now,
          events: [{ type: 'net-hours-stated', data: { member: 'm1', hours: n } }],
        })
        if (!done.ok) throw new Error('not appended')
      }),
  }
  for (const [what, run] of Object.entries(all)) {
    const times: number[] = []
    for (let n = 0; n < TIMES + 5; n++) times.push((await timed(() => run(n))).seconds * 1000)
    const sorted = times.slice(5).toSorted((one, other) => one - other)
    note(what, `${sorted[Math.floor(TIMES / 2)]?.toFixed(1)}, ${sorted[Math.floor(TIMES * 0.95)]?.toFixed(1)} ms`)
  }
}

function note(what: string, value: string): void {
  found.set(what, (found.get(what) ?? new Map<number, string>()).set(current, value))
  console.log(`  ${what}: ${value}`)
}

async function timed<Value>(run: () => Promise<Value>): Promise<{ readonly value: Value; readonly seconds: number }> {
  const started = performance.now()
  const value = await run()
  return { value, seconds: (performance.now() - started) / 1000 }
}

/** What the server does by itself within a minute or so. */
async function analyze(): Promise<void> {
  const client = new Client(store.connection)
  await client.connect()
  await client.query('vacuum analyze')
  await client.end()
}
