/** Reviews that were held, and what happened since the one before. */
import { sql } from 'kysely'
import type { HeldReview, NotedSignal } from '../../core/course/review-page.ts'
import type { Named } from '../../core/matter/matter-page.ts'
import { clock } from '../../core/about.ts'
import type { Transaction } from '../open/open-store.ts'
import { namesInLog } from './names-in-log.ts'
import { memberNamed } from './names-of-members.ts'

/** The last first. */
export async function heldReviews(tx: Transaction): Promise<readonly HeldReview[]> {
  const { rows } = await sql<HeldReview>`
    select data ->> 'cycle' as "from", data ->> 'to' as "to", at as "heldAt", case when member.id is not null then ${memberNamed(sql`member.id`)} end as by
    from decision left join member on member.id = actor
    where type = 'review-held' order by data ->> 'cycle' desc, position desc limit 500`.execute(tx)
  return rows
}

/** Solutions that were checked between two moments. */
export async function checkedBetween(
  tx: Transaction,
  since: string,
  until: string,
): Promise<{ readonly good: number; readonly bad: number }> {
  const { rows } = await sql<{ good: number; bad: number }>`
    select count(*) filter (where (data ->> 'good')::boolean)::integer as good, count(*) filter (where not (data ->> 'good')::boolean)::integer as bad
    from decision where type = 'matter-checked' and at >= ${since} and at < ${until}`.execute(tx)
  return rows[0] ?? { good: 0, bad: 0 }
}

/** Blocks that were finished between two moments, the first first. */
export async function finishedBetween(tx: Transaction, since: string, until: string): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select id, text as name from block left join saying on saying.position = name_position
    where status = 'finished' and (state ->> 'endedAt')::timestamptz >= ${since} and (state ->> 'endedAt')::timestamptz < ${until}
    order by (state ->> 'endedAt')::timestamptz, id`.execute(tx)
  return rows
}

/** Signals that members noted between two moments, the last first. What a plan says of itself by the thousand is not among them. */
export async function signalsBetween(tx: Transaction, since: string, until: string, limit: number): Promise<readonly NotedSignal[]> {
  const { rows } = await sql<Omit<NotedSignal, 'about'> & { about_id: string }>`
    select what, about_id, code, against, at, ${memberNamed(sql`by_id`)} as by
    from signal left join member on member.id = by_id
    where by_id <> ${clock} and at >= ${since} and at < ${until} order by position desc limit ${limit}`.execute(tx)
  const name = await namesInLog(
    tx,
    rows.map(({ what, about_id }) => ({ what, id: about_id })),
  )
  return rows.map(({ about_id, ...signal }) => ({
    ...signal,
    about: { id: about_id, name: name({ what: signal.what, id: about_id }).name },
  }))
}
