/** Improves a plan by small changes until none helps: the most promising first, each accepted only for a real gain. */
import { apply, gain, tired, worth } from './gain.ts'
import { chain } from './moves/chain.ts'
import { drop } from './moves/drop.ts'
import { lookOut } from './moves/outlook.ts'
import type { Move } from './moves/outlook.ts'
import { pairIn } from './moves/pair-in.ts'
import { swap } from './moves/swap.ts'
import { take } from './moves/take.ts'
import type { Change, Desk, Draft } from './gain.ts'
import type { Pairs } from './pairs.ts'

/** Cheap moves first; the others only when these find nothing. */
const stages: readonly (readonly Move[])[] = [[drop, take], [swap, pairIn], [chain]]
const MOST_OFFERS = 20_000

/** Gains below this share of the plan are rounding. */
const REAL = 1e-10

/** Works on the draft until no move gains, the desk is tired, or the plan is worth `enough`. */
export function search(pairs: Pairs, draft: Draft, desk: Desk, enough: number): void {
  for (let stage = 0; stage < stages.length && !tired(desk) && worth(draft) < enough;) {
    stage = improve(pairs, draft, stages[stage]!, desk) ? 0 : stage + 1
  }
}

function improve(pairs: Pairs, draft: Draft, moves: readonly Move[], desk: Desk): boolean {
  const floor = REAL * Math.abs(worth(draft))
  // S-curves: a promise at today's prices is no limit of what a change can add, so doubtful ones are reckoned too.
  const outlook = lookOut(pairs, draft, pairs.curved ? (-0.03 * worth(draft)) / pairs.members : floor)
  desk.sheet.work += pairs.k.length
  const offers: { hope: number; change: Change }[] = []
  for (const move of moves) {
    move(outlook, (hope, add, drop) => void (offers.length < MOST_OFFERS && offers.push({ hope, change: { add, drop } })))
  }
  offers.sort((a, z) => z.hope - a.hope)
  // One change for each member, the best first: what the others promise is still true, and looking out is the dear part.
  const touched = new Set<number>()
  for (const { change } of offers) {
    if (tired(desk) || touched.size === pairs.members) break
    if (!isStillOpen(pairs, draft, change, touched) || gain(pairs, draft, change, desk) <= floor) continue
    for (const i of change.drop) touched.add(memberOf(pairs, draft, i))
    apply(pairs, draft, change, desk)
    for (const p of change.add) touched.add(pairs.member[p]!)
  }
  return touched.size > 0
}

/** Whether neither its members nor its customers were in a change before it. */
const isStillOpen = (pairs: Pairs, draft: Draft, { add, drop }: Change, touched: ReadonlySet<number>): boolean =>
  drop.every((i) => draft.pair[i]! >= 0 && !touched.has(memberOf(pairs, draft, i))) &&
  add.every((p) => {
    const i = pairs.customer[p]!
    return !touched.has(pairs.member[p]!) && (draft.pair[i]! < 0 || drop.includes(i))
  })

const memberOf = (pairs: Pairs, draft: Draft, i: number): number => pairs.member[draft.pair[i]!]!
