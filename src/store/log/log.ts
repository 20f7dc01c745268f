/** The decision log: who decided what, when and why. It only grows, and each row vouches for the one before it. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import { storable, storableJson } from '../rows/storable.ts'
import { project } from './project.ts'

/** `said` is what a person said with it, in free words: kept outside the log, and null once it was erased. */
export type Decided = { readonly type: string; readonly data: object; readonly said?: string | null }

export type Appending = {
  readonly subject: string
  /** The version that the decision was based on; 0 for a subject that nothing was decided about. */
  readonly expectedVersion: number
  readonly events: readonly Decided[]
  readonly actor: string
  /** ISO moment. */
  readonly at: string
  readonly reason?: string
  readonly plan?: number
}

/** What was decided about one subject as it was decided, oldest first, and the version that the next decision must name. */
export async function load(tx: Transaction, subject: string): Promise<{ version: number; events: Decided[] }> {
  const rows = await tx
    .selectFrom('decision')
    .leftJoin('saying', 'saying.position', 'decision.position')
    .select(['type', 'data', 'version', 'text'])
    .where('subject', '=', subject)
    .orderBy('version')
    .execute()
  return {
    version: rows.at(-1)?.version ?? 0,
    events: rows.map(({ type, data: { said, ...data }, text }) => (said === undefined ? { type, data } : { type, data, said: text })),
  }
}

/** A subject, and how its decisions make its state. Its own `decide` made every event that `evolve` will see. */
export type Folded<State, Event = Decided> = {
  readonly subject: string
  readonly initial: State
  evolve(state: State, event: Event): State
}

/** The state of a subject, and the version that the next decision must name. */
export async function fold<State, Event = Decided>(
  tx: Transaction,
  folded: Folded<State, Event>,
): Promise<{ version: number; state: State }> {
  const { version, events } = await load(tx, folded.subject)
  return { version, state: events.reduce((state, event) => folded.evolve(state, event as Event), folded.initial) }
}

/** From here on nobody else decides in this workspace until the transaction ends: what was learned still holds when it is written. */
export async function alone(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('koersvast decision ' || current_workspace(), 0))`.execute(tx)
}

/** A text as the database keeps it, with the hash that the log keeps of it. */
function saltedOf(said: string) {
  const text = storable(said)
  const salt = randomBytes(16)
  return { text, salt, hash: createHash('sha256').update(salt).update(text, 'utf8').digest('hex') }
}

/** The version that the next decision about a subject must name; 0 while nothing was decided about it. */
export async function versionOf(tx: Transaction, subject: string): Promise<number> {
  const { version } = await tx
    .selectFrom('decision')
    .select((row) => row.fn.coalesce(row.fn.max('version'), sql<number>`0`).as('version'))
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  return version
}

/** Writes decisions down, and what stands because of them; a conflict when somebody decided in between. */
export async function append(tx: Transaction, entry: Appending): Promise<{ ok: true; version: number } | { ok: false; version: number }> {
  await alone(tx)
  const version = await versionOf(tx, entry.subject)
  if (version !== entry.expectedVersion) return { ok: false, version }
  for (const [index, event] of entry.events.entries()) {
    const said = event.said == null ? null : saltedOf(event.said)
    const data = said ? { ...event.data, said: said.hash } : event.data
    const { rows } = await sql<{ position: number }>`
      insert into decision (workspace_id, position, subject, version, type, data, actor, reason, plan_id, at, previous_hash, hash)
      values (current_workspace(), 0, ${entry.subject}, ${version + index + 1}, ${event.type}, ${storableJson(data)}::jsonb, ${entry.actor},
        ${entry.reason ?? null}, ${entry.plan ?? null}, ${entry.at}, '', '') returning position`.execute(tx)
    if (said)
      await sql`insert into saying (workspace_id, position, text, salt)
        values (current_workspace(), ${rows[0]?.position}, ${said.text}, ${said.salt})`.execute(tx)
    await project(tx, event, { subject: entry.subject, actor: entry.actor, at: entry.at, position: rows[0]?.position ?? 0 })
  }
  return { ok: true, version: version + entry.events.length }
}

/**
 * Recomputes the whole chain of the workspace, or its beginning up to and with one position. `position` is the first row that was
 * changed, moved, added or taken away, or what was said with it.
 */
export async function verifyChain(
  tx: Transaction,
  upTo: number | null = null,
): Promise<{ ok: true; length: number } | { ok: false; position: number }> {
  const part = upTo === null ? sql`true` : sql`position <= ${upTo}`
  const { rows } = await sql<{ bad: number | null; length: number }>`
    with walked as (
      select position, hash, previous_hash, decision_hash(decision) as recomputed, row_number() over w as expected_position,
        lag(hash, 1, '\\x'::bytea) over w as hash_before
      from decision where ${part} window w as (order by position)
    ), reworded as (
      select min(position) as position from decision left join saying using (workspace_id, position)
      where data ? 'said' and ${part} and (saying.position is null or text is not null
        and encode(sha256(salt || convert_to(text, 'UTF8')), 'hex') is distinct from data ->> 'said')
    ), head as (
      select coalesce(max(position), 0) as position, (array_agg(hash))[1] as hash from decision_head
    ), tail as (
      select coalesce(max(position), 0) as position, (array_agg(hash order by position desc))[1] as hash from walked
    )
    select (select count(*) from walked) as length, coalesce(
      (select min(expected_position) from walked where position <> expected_position or previous_hash <> hash_before or hash <> recomputed),
      (select least(head.position, tail.position) + 1 from head, tail where head.position <> tail.position and ${upTo === null}),
      (select tail.position from head, tail where head.hash is distinct from tail.hash and ${upTo === null}),
      (select position from reworded)
    ) as bad`.execute(tx)
  const found = rows[0]
  if (found?.bad != null) return { ok: false, position: found.bad }
  return { ok: true, length: found?.length ?? 0 }
}
