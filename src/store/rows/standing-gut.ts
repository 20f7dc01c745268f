/** GO or NO GO about one customer as it stands. */
import type { StandingGut } from '../../core/customer/customer-page.ts'
import { isAsked } from '../../core/customer/gut.ts'
import type { Transaction } from '../open/open-store.ts'
import { namesOf } from './names-of-members.ts'
import { storable } from './storable.ts'

/** `grey`: whether arithmetic cannot tell in the plan that stands. */
export async function standingGut(tx: Transaction, customer: string, grey: boolean): Promise<StandingGut> {
  const row = await tx.selectFrom('customer_gut').selectAll().where('customer_id', '=', storable(customer)).executeTakeFirst()
  const asked = row?.asked_at == null ? null : { at: row.asked_at, signals: row.signals }
  const by = row?.answered_by ?? null
  const answer =
    row == null || row.go === null || row.answered_at === null
      ? null
      : { go: row.go, by: by === null ? null : ((await namesOf(tx, [by])).get(by) ?? null), at: row.answered_at }
  // By whom, and on what it was answered, changes nothing about being asked.
  return { mayAnswer: isAsked({ asked, answer: answer && { ...answer, by: '', probabilityWhite: null } }, grey), asked, answer }
}

/** Whether the last answer about a customer is NO GO. */
export async function isNoGo(tx: Transaction, customer: string): Promise<boolean> {
  const row = await tx.selectFrom('customer_gut').select('go').where('customer_id', '=', storable(customer)).executeTakeFirst()
  return row?.go === false
}
