/** The log as it is read: one page of it, newest first, by who decided, what kind, about what and when. */
import { sql, type RawBuilder } from 'kysely'
import { isMember } from '../../core/about.ts'
import type { DecisionList, DecisionRow } from '../../core/decision/decision-page.ts'
import { aboutOf, subjectsAbout, type Named } from '../../core/decision/subject.ts'
import { toldBy, type Told } from '../../core/decision/telling.ts'
import type { Transaction } from '../open/open-store.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { namesInLog } from './names-in-log.ts'
import { storable } from './storable.ts'

export type DecisionQuestion = {
  readonly subject?: string | null
  /** Id of the customer, matter, block or member that the decisions are about. */
  readonly about?: string | null
  readonly actor?: string | null
  readonly type?: string | null
  /** ISO moments: from the first on, up to and without the second. */
  readonly from?: string | null
  readonly to?: string | null
  readonly cursor?: string | null
  readonly limit: number
}

export async function decisionsOf(tx: Transaction, question: DecisionQuestion): Promise<DecisionList> {
  const { actor, type, from, to, cursor, limit } = question
  const places = await placesAbout(tx, question)
  const last = cursor ? placeOf(cursor, 1)?.[0] : null
  const wanted = [
    // As a list of places, because a walk back through the log to a few of a million would be long.
    places && sql`position = any(${places})`,
    actor ? sql`actor = ${storable(actor)}` : null,
    type ? sql`type = ${storable(type)}` : null,
    typeof last === 'number' ? sql`position < ${Math.trunc(last)}` : null,
    from ? sql`at >= ${from} and position >= ${await placeAt(tx, from, -SPARE)}` : null,
    to ? sql`at < ${to} and position < ${await placeAt(tx, to, SPARE)}` : null,
  ].filter((one) => one !== null)
  const where = wanted.length > 0 ? sql`where ${sql.join(wanted, sql` and `)}` : sql``
  const { rows } = await sql<DecisionColumns>`select ${decisionColumns} ${where} order by position desc limit ${limit + 1}`.execute(tx)
  const page = rows.slice(0, limit)
  const end = page.at(-1)
  const filtered = actor || type || from || to
  return {
    rows: await decisionRows(tx, page),
    next: end && rows.length > limit ? cursorOf(end.position) : null,
    total: filtered ? null : (places?.length ?? (await lengthOf(tx))),
    types: await typesIn(tx),
  }
}

export type DecisionColumns = {
  readonly position: number
  readonly subject: string
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
  readonly actor: string
  readonly reason: string | null
  readonly plan_id: number | null
  readonly at: string
  readonly said: string | null
  readonly spoken: boolean
}

export const decisionColumns = sql`
  decision.position, subject, type, data, actor, reason, plan_id, at, text as said, saying.position is not null as spoken
  from decision left join saying using (workspace_id, position)`

/** Rows with every name in them, resolved together. */
export async function decisionRows(tx: Transaction, rows: readonly DecisionColumns[]): Promise<readonly DecisionRow[]> {
  const told = rows.map((row) => ({ row, subject: aboutOf(row.subject, row.data), telling: toldBy(row.type, row.data) }))
  const meant = told.flatMap(({ row, subject, telling }) => [
    { what: 'member' as const, id: row.actor },
    ...[asNamed(subject)].filter((one) => one !== null),
    ...Object.values(telling).filter(isNamed),
  ])
  const nameOf = await namesInLog(tx, meant)
  return told.map(({ row, subject, telling }): DecisionRow => {
    const { position, at, type, data, actor, reason, plan_id, said, spoken } = row
    const about = asNamed(subject)
    const called = about && nameOf(about)
    const code = reason ?? data['reason']
    const plan = plan_id ?? data['plan']
    return {
      position,
      at,
      by: { id: actor, name: isMember(actor) ? nameOf({ what: 'member', id: actor }).name : null },
      type,
      facts: Object.fromEntries(Object.entries(telling).flatMap(([fact, value]) => (isNamed(value) ? [] : [[fact, value]]))),
      names: Object.fromEntries(Object.entries(telling).flatMap(([fact, value]) => (isNamed(value) ? [[fact, nameOf(value)]] : []))),
      said,
      erased: spoken && said === null,
      plan: typeof plan === 'number' ? plan : null,
      reason: typeof code === 'string' ? code : null,
      subject: { ...subject, name: called?.name ?? null, erased: called?.erased ?? false },
    }
  })
}

const isNamed = (value: Told[string]): value is Named => typeof value === 'object' && value !== null

const asNamed = ({ what, id }: ReturnType<typeof aboutOf>): Named | null =>
  id !== null && (what === 'customer' || what === 'member' || what === 'matter' || what === 'block' || what === 'file')
    ? { what, id }
    : null

/**
 * Places of the decisions under one subject, or about one thing; null where neither is asked. In arms of their own, because
 * row-level security lets a comparison with what was recorded be made only after the index was searched by subject.
 */
async function placesAbout(tx: Transaction, { subject, about }: DecisionQuestion): Promise<readonly number[] | null> {
  if (!subject && !about) return null
  const under = subject ? sql`subject = ${storable(subject)}` : sql`true`
  const { rows } = await sql<{ position: number }>`${sql.join(
    about
      ? armsAbout(storable(about)).map((arm) => sql`select position from decision where ${under} and ${arm}`)
      : [sql`select position from decision where ${under}`],
    sql` union all `,
  )}`.execute(tx)
  return rows.map(({ position }) => position)
}

function armsAbout(id: string): readonly RawBuilder<unknown>[] {
  const { whole, naming } = subjectsAbout(id)
  return [
    sql`subject = any(${whole})`,
    sql`subject = any(${naming.customer}) and data ->> 'customer' = ${id}`,
    sql`subject = any(${naming.member}) and data ->> 'member' = ${id}`,
  ]
}

/** How many decisions there are: the log has no holes. */
async function lengthOf(tx: Transaction): Promise<number> {
  return (await tx.selectFrom('decision_head').select('position').executeTakeFirst())?.position ?? 0
}

/** An hour: by so much may the clocks of those who decided differ. */
const SPARE = 3600

/**
 * The first decision at or after a moment, give or take the spare seconds, found by halving: decisions are written in the order
 * of their moments but for clocks that differ, so the moments themselves are looked at as well. The offset keeps the division out of
 * the look-up: row-level security lets no operator into an index that could fail on a row of somebody else.
 */
async function placeAt(tx: Transaction, moment: string, seconds: number): Promise<number> {
  const { rows } = await sql<{ place: number }>`
    with recursive halving (low, high) as (
      select 0::bigint, (select coalesce(max(position), 0) + 1 from decision)
      union all
      select case when before then middle else low end, case when before then high else middle end
      from halving cross join lateral (select (low + high) / 2 as middle offset 0) as split
        cross join lateral (select at < ${moment}::timestamptz + ${seconds} * interval '1 second' as before from decision where position = middle) as probe
      where high - low > 1)
    select high as place from halving order by high - low limit 1`.execute(tx)
  return rows[0]?.place ?? 1
}

/** Every type in the log, by leaps through its index. */
async function typesIn(tx: Transaction): Promise<readonly string[]> {
  const { rows } = await sql<{ type: string }>`
    with recursive kind as (
      (select type from decision order by type limit 1)
      union all select (select type from decision where decision.type > kind.type order by type limit 1) from kind where kind.type is not null)
    select type from kind where type is not null order by type`.execute(tx)
  return rows.map(({ type }) => type)
}
