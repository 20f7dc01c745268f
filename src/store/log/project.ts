/** What stands now because of a decision, kept in the transaction that wrote the decision down. */
import type { Transaction } from '../open/open-store.ts'
import type { Decided } from './log.ts'
import type { Decider, Projection, Whole } from './projection.ts'
import { standingBlocks, wholeBlocks } from './standing-blocks.ts'
import { standingCourse } from './standing-course.ts'
import { standingCustomers } from './standing-customers.ts'
import { standingDivision } from './standing-division.ts'
import { standingExperiment } from './standing-experiment.ts'
import { standingMatters, wholeMatters } from './standing-matters.ts'
import { standingPrivacy } from './standing-privacy.ts'
import { standingTeam } from './standing-team.ts'

/** The decisions that leave something standing, by type. All others live in the log alone. */
const projections: Readonly<Record<string, Projection>> = {
  ...standingCustomers,
  ...standingTeam,
  ...standingMatters,
  ...standingBlocks,
  ...standingPrivacy,
  ...standingCourse,
  ...standingDivision,
  ...standingExperiment,
}

export async function project(tx: Transaction, event: Decided, by: Decider): Promise<void> {
  await projections[event.type]?.(tx, event, by)
}

/** Whether a decision of this type leaves something standing. */
export const leavesStanding = (type: string): boolean => Object.hasOwn(projections, type)

/** The subjects that are folded whole when all is folded again: of these there are many, and each has a long life. */
export const wholes = [wholeMatters, wholeBlocks] as readonly unknown[] as readonly Whole[]
