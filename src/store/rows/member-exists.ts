/** Whether a member is known in this workspace, also one who left. */
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

export async function memberExists(tx: Transaction, member: string): Promise<boolean> {
  const row = await tx.selectFrom('member').select('id').where('id', '=', storable(member)).executeTakeFirst()
  return row?.id === member
}
