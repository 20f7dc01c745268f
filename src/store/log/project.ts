/** What stands now because of a decision, kept in the transaction that wrote the decision down. */
import type { Transaction } from '../open/open-store.ts'
import type { Decided } from './log.ts'
import type { Decider, Projection } from './projection.ts'
import { standingBlocks } from './standing-blocks.ts'
import { standingCustomers } from './standing-customers.ts'
import { standingMatters } from './standing-matters.ts'
import { standingTeam } from './standing-team.ts'

/** The decisions that leave something standing, by type. All others live in the log alone. */
const projections: Readonly<Record<string, Projection>> = { ...standingCustomers, ...standingTeam, ...standingMatters, ...standingBlocks }

export async function project(tx: Transaction, event: Decided, by: Decider): Promise<void> {
  await projections[event.type]?.(tx, event, by)
}
