/** The signals that were noted about one customer or block, the newest first, with the name of who noted them. */
import { sql } from 'kysely'
import { clock } from '../../core/about.ts'
import type { SignalAbout, SignalRow } from '../../core/signal/signal.ts'
import type { Transaction } from '../open/open-store.ts'
import { memberNamed } from './names-of-members.ts'
import { storable } from './storable.ts'

export async function signalsAbout(tx: Transaction, what: SignalAbout, id: string, limit: number): Promise<readonly SignalRow[]> {
  const { rows } = await sql<SignalRow>`
    select code, against, at, case when by_id <> ${clock} then ${memberNamed(sql`by_id`)} end as by
    from signal left join member on member.id = by_id
    where what = ${what} and about_id = ${storable(id)} order by position desc limit ${limit}`.execute(tx)
  return rows
}
