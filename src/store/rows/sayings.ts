/** What was said with decisions, beside the log: whether it is still there, and erasing it. */
import { sql } from 'kysely'
import type { Saying } from '../../core/decision/erase-saying.ts'
import type { Transaction } from '../open/open-store.ts'

export async function sayingAt(tx: Transaction, position: number): Promise<Saying> {
  const row = await tx.selectFrom('saying').select('text').where('position', '=', position).executeTakeFirst()
  return row === undefined ? 'none' : row.text === null ? 'erased' : 'said'
}

/**
 * Erases what was said; the log keeps its hash, and no salt is left to try texts with. The name with which a member joined is
 * also that member's name, as long as no file says it too.
 */
export async function eraseSaying(tx: Transaction, position: number): Promise<void> {
  await tx.updateTable('saying').set({ text: null, salt: null }).where('position', '=', position).execute()
  await sql`update member set name = null from decision
    where decision.position = ${position} and type = 'member-joined' and member.id = data ->> 'member'
      and not exists (select from member_said where member_said.member_id = member.id and member_said.name is not null)`.execute(tx)
}
