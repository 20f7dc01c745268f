/** Looks for bundles that pay: the moves of the plan's own search, and of what they find the smallest part that pays by itself. */
import { apply, worth, type Change, type Desk, type Draft } from '../plan/gain.ts'
import { chain } from '../plan/moves/chain.ts'
import { drop } from '../plan/moves/drop.ts'
import { lookOut, type Move, type Outlook } from '../plan/moves/outlook.ts'
import { pairIn } from '../plan/moves/pair-in.ts'
import { swap } from '../plan/moves/swap.ts'
import { take } from '../plan/moves/take.ts'
import type { Pairs } from '../plan/pairs.ts'
import { carryOut, membersOf, movedBy } from './bundle-change.ts'
import { openGlance, NEARLY, type Glance } from './bundle-error.ts'
import { MANY, workerIn } from './bundle-pairs.ts'
import { togetherOf } from './bundle-together.ts'
import { errorsOf, netOf, timesOf, weigh, type Step, type Weight, type Yardstick } from './bundle-weight.ts'

export type Hunt = {
  readonly pairs: Pairs
  readonly draft: Draft
  readonly yard: Yardstick
  readonly desk: Desk
  /** 1 for a customer that may not move, or not any more: nobody moves twice. */
  readonly locked: Uint8Array
  /** 1 for a customer that has to be worked. */
  readonly kept: Uint8Array
  /** The pair in which each customer is wished, -1 for none: then nobody moves but to there. */
  readonly wish?: Int32Array
}

/** Nobody makes room: one customer moves by itself. */
const takeAlone: Move = (outlook, offer) => take({ ...outlook, leavers: outlook.leavers.map(() => []) }, offer)
/** Cheap moves first; the others only when these find nothing. */
const allStages: readonly (readonly Move[])[] = [[drop, takeAlone], [take], [swap, pairIn], [chain]]

/** Pairs beyond which dear moves are too dear. */
const DEAR = 5_000
/** Without a wish and with many pairs the dear moves are left out: with 10,000 customers they found one bundle of 178 in six of ten seconds. */
const stagesOf = ({ pairs, wish }: Hunt): typeof allStages =>
  wish === undefined && pairs.k.length > DEAR ? allStages.slice(0, 2) : allStages

/** When the hours of a member were last spread anew, counted in changes, and what may be known of errors since. */
type Watch = { time: number; readonly changed: Int32Array; readonly glance: Glance | null }

/** What a look at a stage saw: since then only who changed is new, and less than this promise is not worth looking at. */
type Seen = { time: number; least: number }

/** Carries out what pays, the most promising first, until nothing does any more or there are so many, and locks who moved. */
export function huntBundles(hunt: Hunt, most: number): readonly Step[] {
  const { pairs, draft, yard } = hunt
  const watch: Watch = {
    time: 1,
    changed: new Int32Array(pairs.members).fill(1),
    glance: yard.doubt && openGlance(pairs, draft, yard.doubt),
  }
  const stages = stagesOf(hunt)
  const seen = stages.map((): Seen => ({ time: 0, least: -Infinity }))
  const steps: Step[] = []
  for (let stage = 0; stage <= stages.length && steps.length < most;) {
    const offers =
      stage < stages.length
        ? offersOf(hunt, stages[stage]!, watch, seen[stage]!)
        : togetherOf(hunt).map((change) => ({ hope: Infinity, change }))
    const found = takeBest(hunt, offers, watch, most - steps.length)
    steps.push(...found)
    stage = found.length > 0 ? 0 : stage + 1
  }
  return steps
}

type Offer = { readonly hope: number; readonly change: Change }
/** So many are looked at: the best. */
const MOST_OFFERS = 20_000

function offersOf(hunt: Hunt, moves: readonly Move[], { time, changed }: Watch, seen: Seen): readonly Offer[] {
  const { pairs, draft, kept, wish } = hunt
  seen.least = Math.max(seen.least, -slackOf(hunt))
  const outlook = openOutlook(hunt, seen.least)
  const offers: Offer[] = []
  const isNew = (add: readonly number[], drop: readonly number[]): boolean =>
    add.some((p) => changed[pairs.member[p]!]! > seen.time) || drop.some((i) => changed[pairs.member[draft.pair[i]!]!]! > seen.time)
  const stays = (i: number, add: readonly number[]): boolean => add.some((p) => pairs.customer[p] === i)
  for (const move of moves) {
    move(outlook, (hope, add, drop) => {
      // What was refused before is refused again as long as none of its members changed.
      if (hope <= seen.least || !isNew(add, drop)) return
      if (drop.some((i) => (kept[i] === 1 || (wish !== undefined && wish[i]! >= 0)) && !stays(i, add))) return
      offers.push({ hope, change: { add, drop } })
      if (offers.length < 2 * MOST_OFFERS) return
      offers.sort(byHope).length = MOST_OFFERS
      seen.least = offers.at(-1)!.hope
    })
  }
  seen.time = time
  return offers.sort(byHope)
}

/**
 * With S-curves a promise at today's prices is no limit of what a change can add: this much more is reckoned with, EUR. Not where
 * there are so many pairs that nearly everything would have to be reckoned.
 */
const slackOf = ({ pairs, draft }: Hunt): number => (pairs.curved && pairs.k.length <= MANY ? (0.03 * worth(draft)) / pairs.members : 0)

const byHope = (a: Offer, z: Offer): number => z.hope - a.hope

/** What there is to see of those who may still move; every promise less the fixed disruption of whoever moves by it. */
function openOutlook({ pairs, draft, locked, yard }: Hunt, least: number): Outlook {
  const { hope, keep, leavers } = lookOut(pairs, draft, least)
  for (let i = 0; i < pairs.customers; i++) {
    const disruption = yard.free[i] === 1 ? 0 : yard.disruptionEuro
    // Who is worked now moves by leaving, whoever takes it over.
    if (draft.pair[i]! >= 0) keep[i]! += disruption
    for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) {
      if (locked[i] === 1) hope[p] = -Infinity
      else if (draft.pair[i]! < 0) hope[p]! -= disruption
    }
  }
  return { pairs, draft, least, hope, keep, leavers: leavers.map((list) => list.filter((i) => locked[i] === 0)) }
}

/** One change for each member, the best first: what the others promise is still true, and looking out is the dear part. */
function takeBest(hunt: Hunt, offers: readonly Offer[], watch: Watch, most: number): readonly Step[] {
  const { pairs, draft, yard, desk, locked } = hunt
  const slack = slackOf(hunt)
  const touched = new Set<number>()
  const steps: Step[] = []
  for (const { hope, change: offer } of offers) {
    if (touched.size === pairs.members || steps.length >= most) break
    if (!isOpen(pairs, draft, offer, touched)) continue
    const leastError = leastErrorOf(hunt, watch, offer)
    if (hope + slack <= timesOf(pairs, offer, yard) * errorsOf(pairs, offer, yard) * leastError) continue
    const whole = weigh(pairs, draft, offer, yard, desk, { leastError })
    if (!whole?.pays) continue
    const { change, weight } = smallestPart(hunt, offer, whole, (part) => leastErrorOf(hunt, watch, part))
    const moved = movedBy(pairs, change)
    const members = membersOf(pairs, draft, change)
    apply(pairs, draft, change, desk)
    watch.time += 1
    for (const j of members) {
      touched.add(j)
      watch.changed[j] = watch.time
      watch.glance?.forget(j)
    }
    for (const i of moved) locked[i] = 1
    steps.push({ weight, moves: moved.map((customer) => ({ customer, to: workerIn(pairs, draft)(customer) })) })
  }
  return steps
}

/** What the error of a change is at least, by a glance; 0 where no error counts. */
const leastErrorOf = ({ pairs, yard }: Hunt, { glance }: Watch, change: Change): number =>
  glance !== null && errorsOf(pairs, change, yard) > 0 ? NEARLY * glance.errorOf(change) : 0

/** Whether neither its members nor its customers were in a change before it. */
const isOpen = (pairs: Pairs, draft: Draft, { add, drop }: Change, touched: ReadonlySet<number>): boolean =>
  drop.every((i) => draft.pair[i]! >= 0 && !touched.has(pairs.member[draft.pair[i]!]!)) &&
  add.every((p) => {
    const i = pairs.customer[p]!
    return !touched.has(pairs.member[p]!) && (draft.pair[i]! < 0 || drop.includes(i))
  })

/** What a change is weighed on. */
type Ground = Pick<Hunt, 'pairs' | 'draft' | 'yard' | 'desk'>

/** Leaves out one customer after the other as long as what remains pays by itself, and who was left out pays after it or is not missed. */
export function smallestPart(
  ground: Ground,
  change: Change,
  weight: Weight,
  leastErrorIn: (part: Change) => number = () => 0,
): { readonly change: Change; readonly weight: Weight } {
  const { pairs, draft, yard, desk } = ground
  const moved = movedBy(pairs, change)
  if (moved.length === 1) return { change, weight }
  const only = (some: (i: number) => boolean): Change => ({
    add: change.add.filter((p) => some(pairs.customer[p]!)),
    drop: change.drop.filter(some),
  })
  for (const out of moved) {
    const part = only((i) => i !== out)
    const own = weigh(pairs, draft, part, yard, desk, { leastError: leastErrorIn(part) })
    if (!own?.pays) continue
    const undo = carryOut(pairs, draft, part, desk)
    const after = weigh(
      pairs,
      draft,
      only((i) => i === out),
      yard,
      desk,
    )
    undo()
    if (after?.pays || netOf(own) >= netOf(weight)) return smallestPart(ground, part, own, leastErrorIn)
  }
  return { change, weight }
}
