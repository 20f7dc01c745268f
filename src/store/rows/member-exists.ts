/** Whether a member is known in this workspace. */
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

export async function memberExists(tx: Transaction, member: string): Promise<boolean> {
  return (await tx.selectFrom('member').select('id').where('id', '=', storable(member)).executeTakeFirst()) !== undefined
}
