/** Days on which somebody worked longer than anyone does: a sign that two files hold the same time. */
import { sql } from 'kysely'
import type { Problem } from '../../core/fact/problem.ts'
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'
import { memberNamed } from './names-of-members.ts'

/** Minutes in a day that nobody works. Within one calendar time that overlaps counts once; of other files only days and minutes are known. */
const LONG = 12 * 60

/** A note for each member whose days, with the time of this import, are longer than that. Recorded time that counts, of all files together. */
export async function longDays(tx: Transaction, importId: string): Promise<Problem[]> {
  const id = importNumber(importId)
  const { rows } = await sql<{ file: string; member: string; days: number; hours: number }>`
    with day as (
      select member_id, day, sum(minutes) as minutes from touch
      where counts and minutes is not null and (member_id, day) in (select member_id, day from touch where import_id = ${id} and minutes is not null)
      group by member_id, day having sum(minutes) > ${LONG}
    )
    select (select file from import where id = ${id}) as file, ${memberNamed(sql`member_id`)} as member, count(*) as days,
      max(minutes)::double precision / 60 as hours
    from day left join member on member.id = member_id group by member_id, member.name, member.key order by days desc, member_id limit ${MOST}`.execute(
    tx,
  )
  return rows.map(({ file, ...facts }) => ({ code: 'file-long-days', weight: 'note', file, row: null, column: null, facts, cells: null }))
}

/** Members who are told of one file. */
const MOST = 5
