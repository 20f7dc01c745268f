/** What a plan proposes for the division that was agreed: least change, with what it takes to move anybody as its price. */
import type { Account } from '../customer/account.ts'
import { DISRUPTION_HOURS } from '../course/bundle.ts'
import { replanWithLeastChange } from '../course/least-change.ts'
import type { CustomerId, MemberId } from '../units.ts'
import { worthInDraws, type Doubts, type DrawOptions } from './draws.ts'
import type { LeastChange } from './plan.ts'
import type { AllocationProblem } from './problem.ts'

/** Who works whom by agreement, and who was moved so lately that nobody moves them again. */
export type AgreedDivision = { readonly works: ReadonlyMap<CustomerId, MemberId>; readonly turned: ReadonlySet<string> }

/** More nobody accepts or refuses one by one. */
const MOST_BUNDLES = 100

/** Bundles that gain more than their disruption and one standard error of it; EUR per period. `accounts` are those of the problem, in its order. */
export function proposeChange(
  accounts: readonly Account[],
  problem: AllocationProblem,
  { works, turned }: AgreedDivision,
  hourPriceEuro: number,
  doubts: Doubts,
  options: Pick<DrawOptions, 'standards' | 'seed' | 'draws'>,
): LeastChange {
  const disruptionEuro = DISRUPTION_HOURS * hourPriceEuro
  const worthIn = worthInDraws(doubts, options)
  const guts = accounts.map(({ gut }) => gut)
  // Whoever takes part in the experiment is worked or left by its lot for a while; who works it stays as agreed.
  const still = new Set([...turned, ...accounts.flatMap(({ id, lot }) => (lot === null ? [] : [id]))])
  const { bundles } = replanWithLeastChange({ problem, guts, agreed: works, turned: still, disruptionEuro, worthIn, most: MOST_BUNDLES })
  return { bundles }
}
