/** What follows from signals: the GO / NO GO question of a customer or a block is raised, once while it is open. */
import type { About } from '../../core/about.ts'
import { decideRaiseGut } from '../../core/block/stop.ts'
import { decideRaiseCustomerGut } from '../../core/customer/gut.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { blockStatus, blockUnderWayOf } from '../../store/rows/block-status.ts'
import { blockLog } from '../block/block-log.ts'
import { gutLog } from '../customer/gut-log.ts'
import { settle } from '../kinds.ts'

export async function raiseCustomer(tx: Transaction, customer: string, signals: readonly string[], about: About<unknown>): Promise<void> {
  fulfilled(await settle(tx, gutLog(customer), decideRaiseCustomerGut, { customer, signals }, about))
}

/** Only of a block that is queued or active; any other can still be changed, or is over. */
export async function raiseBlock(tx: Transaction, block: string, signals: readonly string[], about: About<unknown>): Promise<void> {
  const status = await blockStatus(tx, block)
  if (status !== 'queued' && status !== 'active') return
  fulfilled(await settle(tx, blockLog(block), decideRaiseGut, { signals }, about))
}

/** Of the block under way that the customer is in, if there is one. */
export async function raiseBlockWith(tx: Transaction, customer: string, signals: readonly string[], about: About<unknown>): Promise<void> {
  const block = await blockUnderWayOf(tx, customer)
  if (block !== null) await raiseBlock(tx, block, signals, about)
}

/** What led here was looked at in this transaction, in which nobody else decides. */
function fulfilled(answer: object): void {
  if (isRefusal(answer)) throw new Error(`what follows from a signal was refused: ${answer.code}`)
}
