/** Whether somebody is a member who did not leave: only they act, own and are offered something. */
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

export async function isHere(tx: Transaction, member: string): Promise<boolean> {
  const row = await tx
    .selectFrom('member')
    .leftJoin('setting', (left) => left.on('setting.name', '=', 'left').onRef('setting.key', '=', 'member.id'))
    .select(['member.id', 'setting.key as left'])
    .where('member.id', '=', storable(member))
    .executeTakeFirst()
  return row !== undefined && row.id === member && row.left === null
}
