/** Whether a block is there and under way, and the one under way that a customer is in. */
import type { BlockStatus } from '../../core/block/block.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

/** Null for a block that is not there. */
export async function blockStatus(tx: Transaction, block: string): Promise<BlockStatus | null> {
  return (await tx.selectFrom('block').select('status').where('id', '=', storable(block)).executeTakeFirst())?.status ?? null
}

/** The queued or active block that a customer is in; there is never more than one. */
export async function blockUnderWayOf(tx: Transaction, customer: string): Promise<string | null> {
  const row = await tx
    .selectFrom('block_item')
    .innerJoin('block', 'block.id', 'block_item.block_id')
    .select('block.id')
    .where('what', '=', 'customer')
    .where('item_id', '=', storable(customer))
    .where('open', '=', true)
    .where('status', 'in', ['queued', 'active'])
    .executeTakeFirst()
  return row?.id ?? null
}
