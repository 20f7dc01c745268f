/** Who leads whom, as it stands. */
import { chainUp } from '../../core/team/hierarchy.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

const LEADER = 'leader'

/** Id of the member to whom this one's offers go when they are not accepted in time; null at the top. Never one who left. */
export async function leaderOf(tx: Transaction, member: string): Promise<string | null> {
  const row = await tx
    .selectFrom('setting')
    .select('value')
    .where('name', '=', LEADER)
    .where('key', '=', storable(member))
    .executeTakeFirst()
  return (row?.value as string | undefined) ?? null
}

/** Everyone above this member, nearest first. */
export const chainOf = async (tx: Transaction, member: string): Promise<readonly string[]> =>
  chainUp(Object.fromEntries(await leaders(tx)), member)

/** Ids of leaders by the id of whom they lead. */
export async function leaders(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.selectFrom('setting').select(['key', 'value']).where('name', '=', LEADER).orderBy('key').execute()
  return new Map(rows.map(({ key, value }) => [key, value as string]))
}
