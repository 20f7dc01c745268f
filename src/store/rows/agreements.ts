/** Agreements as they stand, with the names that a person reads. */
import { sql, type RawBuilder } from 'kysely'
import type { Agreement, Answered } from '../../core/course/agreement.ts'
import type { AgreementRow } from '../../core/course/course-page.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { namesOf } from './names-of-members.ts'
import { storable } from './storable.ts'

type Columns = { readonly state: Omit<Agreement, 'text'>; readonly text: string | null }

/** Those that stand, then those that ended since a moment; each in the order in which they must be kept. */
export const agreementsSince = (tx: Transaction, since: string): Promise<readonly AgreementRow[]> =>
  read(tx, sql`where status = 'open' or ended_at >= ${since} order by status <> 'open', until, made_at, id limit 500`)

/** What was agreed in the review of a cycle, in the order in which it was. */
export const agreementsOfReview = (tx: Transaction, review: Day): Promise<readonly AgreementRow[]> =>
  read(tx, sql`where review = ${review} order by made_at, id limit 500`)

/** These agreements, in the order in which they must be kept. */
export const agreementsOf = (tx: Transaction, ids: readonly string[]): Promise<readonly AgreementRow[]> =>
  read(tx, sql`where id = any(${ids.map(storable)}) order by until, made_at, id`)

/** The alarms that were answered. */
export async function answeredAlarms(tx: Transaction): Promise<readonly Answered[]> {
  const { rows } = await sql<{ alarm: Answered }>`select state -> 'alarm' as alarm from agreement where state -> 'alarm' <> 'null'`.execute(
    tx,
  )
  return rows.map(({ alarm }) => alarm)
}

async function read(tx: Transaction, rest: RawBuilder<unknown>): Promise<readonly AgreementRow[]> {
  const { rows } = await sql<Columns>`
    select state, saying.text as text from agreement left join saying on saying.position = text_position ${rest}`.execute(tx)
  if (rows.length === 0) return []
  const members = await namesOf(tx)
  return rows.map(({ state: { id, owner, until, alarm, review, status, madeAt, endedAt }, text }) => ({
    id,
    text,
    owner: { id: owner, name: members.get(owner) ?? null },
    until,
    alarm,
    review,
    status,
    madeAt,
    endedAt,
  }))
}
