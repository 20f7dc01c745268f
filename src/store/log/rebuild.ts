/** Folds everything that stands from the log again, and says of each table whether it was what the log says. */
import { sql } from 'kysely'
import type { Rebuilt, RebuiltTable } from '../../core/workspace/health.ts'
import type { Transaction } from '../open/open-store.ts'
import { alone, type Decided } from './log.ts'
import { leavesStanding, project, wholes } from './project.ts'
import type { Decider, Whole } from './projection.ts'

/** Every table that is folded from the log, those that refer to another before it. */
const folded = [
  'matter_tie',
  'block_item',
  'matter',
  'block',
  'setting',
  'judgement',
  'signal',
  'customer_gut',
  'contest',
  'customer_pair',
  'agreement',
  'division',
  'division_turn',
  'lot',
] as const

/** Rows of the log that are in memory at once, and rows that are written at once. */
const CHUNK = 5000
const WRITTEN = 1000

/**
 * Empties what stands and folds the log again, by the same projections as when it was written; nobody decides meanwhile.
 * What one subject leaves standing depends on that subject alone, so matters and blocks are folded one after the other and
 * all else in the order of the log. `onProgress` hears how many decisions are done, of how many.
 */
export async function rebuild(tx: Transaction, onProgress: (done: number, total: number) => void = () => {}): Promise<Rebuilt> {
  await alone(tx)
  const before = await fingerprints(tx)
  for (const table of folded) await sql`delete from ${sql.table(table)}`.execute(tx)
  const head = await tx.selectFrom('decision_head').select('position').executeTakeFirst()
  const decisions = head?.position ?? 0
  let done = 0
  const told = (more: number) => onProgress((done += more), decisions)
  const elsewhere = sql.join(
    wholes.map(({ prefix }) => sql`starts_with(subject, ${prefix})`),
    sql` or `,
  )
  for await (const chunk of walk(tx, sql`not (${elsewhere}) order by position`)) {
    for (const { event, by } of chunk) await project(tx, event, by)
    told(chunk.length)
  }
  for (const whole of wholes) await foldWhole(tx, whole, told)
  const after = await fingerprints(tx)
  return { decisions, tables: folded.map((table): RebuiltTable => compare(table, before.get(table), after.get(table))) }
}

/** Decision after decision of one subject, then of the next. */
async function foldWhole(tx: Transaction, whole: Whole, told: (more: number) => void): Promise<void> {
  const rows: unknown[] = []
  let subject: string | null = null
  let row: unknown = null
  const close = async (least: number) => {
    if (row !== null) rows.push(row)
    row = null
    if (rows.length > 0 && rows.length >= least) await whole.write(tx, rows.splice(0))
  }
  for await (const chunk of walk(tx, sql`starts_with(subject, ${whole.prefix}) order by subject, version`)) {
    for (const { event, by } of chunk) {
      if (by.subject !== subject) await close(WRITTEN)
      subject = by.subject
      if (leavesStanding(event.type)) row = whole.after(row, event, by)
    }
    told(chunk.length)
  }
  await close(1)
}

type Read = { readonly event: Decided; readonly by: Decider }

/** Decisions as they were appended, in chunks; `which` are conditions and the order. */
async function* walk(tx: Transaction, which: ReturnType<typeof sql>): AsyncGenerator<readonly Read[]> {
  await sql`declare folding no scroll cursor for
    select position, subject, actor, at, type, data, (select text from saying where saying.position = decision.position) as said
    from decision where ${which}`.execute(tx)
  for (;;) {
    const { rows } = await sql<Columns>`fetch forward ${sql.lit(CHUNK)} from folding`.execute(tx)
    if (rows.length === 0) break
    yield rows.map(readAs)
  }
  await sql`close folding`.execute(tx)
}

type Columns = Decider & { readonly type: string; readonly data: Record<string, unknown>; readonly said: string | null }

/** The hash of what was said is the log's own; whoever decided never saw it. */
function readAs({ type, data: { said: hash, ...data }, said, ...by }: Columns): Read {
  return { event: hash === undefined ? { type, data } : { type, data, said }, by }
}

type Fingerprint = { readonly rows: number; readonly hash: string }

/** Of each table how many rows, and a hash over all of them as text. */
async function fingerprints(tx: Transaction): Promise<ReadonlyMap<string, Fingerprint>> {
  const found = new Map<string, Fingerprint>()
  for (const table of folded) {
    const { rows } = await sql<Fingerprint>`
      select count(*) as rows, encode(sha256(coalesce(string_agg(hash, ''::bytea order by hash), ''::bytea)), 'hex') as hash
      from (select sha256(convert_to(standing::text, 'UTF8')) as hash from ${sql.table(table)} as standing) as hashed`.execute(tx)
    if (rows[0]) found.set(table, rows[0])
  }
  return found
}

const compare = (table: string, before: Fingerprint | undefined, after: Fingerprint | undefined): RebuiltTable => ({
  table,
  rowsBefore: before?.rows ?? 0,
  rows: after?.rows ?? 0,
  same: before?.hash === after?.hash,
})
