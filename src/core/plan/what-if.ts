/** What if there were more hours or fewer, fewer customers, more hours for each: the whole plan computed again, fast enough to follow a slider. */
import { adapt } from './adapt.ts'
import { layAlike, readAlike } from './alike.ts'
import { blankReading, descend, noLimits, readBound, type Reading } from './bound.ts'
import { blankDesk, blankDraft, worth, type Draft } from './gain.ts'
import { underWish, type Asked, type Ground, type Wish } from './ground.ts'
import { bestEntries, type Pairs } from './pairs.ts'
import { repair } from './repair.ts'
import { entryPrice } from './response-curve.ts'
import { search } from './search.ts'
import { keepHighest } from './slots.ts'

/** Hours, EUR and EUR per hour, per period. */
export type WhatIf = {
  /** One number for the company: the members' prices, weighted by their hours. */
  readonly hourPriceEuro: number
  readonly prices: Float64Array
  readonly valueEuro: number
  /** No plan within the wish is worth more: proven, for the columns as they are. */
  readonly upperBoundEuro: number
  readonly gap: number
  readonly capacityHours: number
  readonly plannedHours: number
  /** Customers that get hours. */
  readonly customers: number
  /** 1 for each of them. */
  readonly served: Uint8Array
  /** What one more place would add to the bound; 0 where the number of customers does not bind. */
  readonly slotPriceEuro: number
  /** Best entry price of each customer against the hour price; null where it is as in the plan. */
  readonly entryPrices: Float64Array | null
}

/** Up to so many customers x members every answer gets the full effort: it still takes less than a slider notices. */
const SMALL = 5_000
/** Beyond so many pairs a search for single changes takes longer than it gains. */
const SEARCHED = 20_000

/** Steps of the bound, pairs that may be laid out beside those of the owners, and the fewest members with whom every customer is tried. */
const efforts = {
  moving: { steps: 6, pairs: 0, few: 3, search: 0 },
  still: { steps: 80, pairs: 1e6, few: 6, search: 6e4 },
} as const

/**
 * Answers a wish. With `lastPrices`, the prices of an answer to a wish nearby, quickly: six steps of the bound and the
 * plan that stands with the changes that pay. With null with more effort and from the plan's own prices, so that equal
 * questions get equal answers whatever was asked before; a plan built anew is tried beside it and the better one taken.
 * A quick answer may differ from that. For half to double the hours its value and its bound are within 0.5 % of those of
 * the full solution; far outside up to 1.5 % was seen. Bound >= value always, and more hours lower no bound by over 0.5 %.
 * What the gut decided stands: a GO keeps its hours, which the bound then takes as given.
 */
export function whatIf(ground: Ground, wish: Wish, lastPrices: Float64Array | null): WhatIf {
  const small = ground.k.length * ground.capacity.length <= SMALL
  const effort = lastPrices !== null && !small ? efforts.moving : efforts.still
  const asked = underWish(ground, wish)
  const most = (wish.customersAtMost ?? Infinity) - asked.kept.length

  // 1. The prices of an hour and of a place.
  const at = blankReading({ customers: ground.k.length, members: asked.capacity.length })
  at.prices.set(effort === efforts.moving && lastPrices !== null ? lastPrices : ground.prices)
  const read = (): number => {
    readAlike(asked, at)
    if (most < ground.k.length) keepHighest(at, asked.capacity, (i) => at.pair[i]!, most)
    return at.bound
  }
  fitPrices(asked, at, read)
  descend(read, at, asked.capacity, { steps: effort.steps, reach: REACH })

  // 2. The most that any plan can be worth, read from the pairs that a plan is worked out on.
  const { pairs, served } = layAlike(asked, at.prices, Math.max(effort.few, effort.pairs / ground.k.length))
  readBound(pairs, noLimits(pairs), at)
  const slotPriceEuro = keepHighest(at, pairs.capacity, (i) => pairs.member[at.pair[i]!]!, most)

  // 3. The plan that stands, with the changes that pay.
  const desk = blankDesk(Infinity)
  const closed = new Uint8Array(pairs.customers)
  const closeAllButChosen = () => at.pair.forEach((p, i) => (closed[i] = p < 0 ? 1 : 0))
  if (slotPriceEuro > 0) closeAllButChosen()
  let draft = blankDraft(pairs)
  adapt(pairs, at, served, closed, draft, desk)
  if (countServed(draft) > most) {
    // There are places enough at these prices, but who stays and who comes are together too many.
    closeAllButChosen()
    adapt(pairs, at, served, closed, draft, desk)
  }

  // 4. With time to spare: one built anew, and small changes while they gain.
  if (effort === efforts.still) {
    const open = { ...pairs, entry: pairs.entry.map((height, p) => (closed[pairs.customer[p]!] === 1 ? 0 : height)) }
    const anew = blankDraft(pairs)
    repair(open, at, anew, desk)
    if (worth(anew) > worth(draft) && countServed(anew) <= most) draft = anew
    if (pairs.k.length <= SEARCHED && most === Infinity) {
      desk.sheet.work = 0
      desk.most = effort.search
      search(pairs, draft, desk, at.bound)
    }
  }
  return answer(asked, pairs, at, draft, slotPriceEuro)
}

/** How far the bound is likely to fall from prices that nearly fit, as a share. */
const REACH = 0.002
/** Readings that may bring the hours asked near the hours there are, and how near, as a share. */
const READINGS = 10
const NEAR = 0.003
/** For a single member this is the whole answer. */
const READINGS_ALONE = 60
/** How fast hours asked fall with the price when nothing is known yet: both in logarithms. */
const FALL = 0.7

/** Multiplies all prices by one factor, at which all together ask about the hours that there are. */
function fitPrices({ capacity }: Asked, at: Reading, read: () => number): void {
  const total = sum(capacity)
  if (!(total > 0)) return void at.prices.fill(0)
  const alone = capacity.length === 1
  const near = alone ? 0 : NEAR
  if (!(sum(at.prices) > 0)) at.prices.fill(1)
  const start = at.prices.slice()
  /** By how much too many hours are asked, in logarithms. */
  const over = (log: number): number => {
    for (let j = 0; j < start.length; j++) at.prices[j] = start[j]! * Math.exp(log)
    read()
    return Math.log(Math.max(1e-9, sum(at.load) / total))
  }
  let log = 0
  let off = over(log)
  let low = -Infinity
  let high = Infinity
  let fall = FALL
  for (let n = 1; n < (alone ? READINGS_ALONE : READINGS) && Math.abs(off) > near; n++) {
    if (off > 0) low = log
    else high = log
    const next = log + Math.max(-2, Math.min(2, off / fall))
    const between = low > -Infinity && high < Infinity
    // With one end unknown there is no middle: a step too small to leave the known end is the last one.
    const step = (between && !(next > low && next < high && n % 3 > 0) ? (low + high) / 2 : next) - log
    if (Math.abs(step) < 1e-14) break
    const before = off
    log += step
    off = over(log)
    fall = Math.max(0.1, (before - off) / step)
  }
  // Nobody may be able to use all hours: then they are worth nothing.
  if (off < -near && low === -Infinity && over(-Infinity) > 0) over(log)
}

function answer(asked: Asked, pairs: Pairs, at: Reading, draft: Draft, slotPriceEuro: number): WhatIf {
  const { ground, hours, kept } = asked
  const keptEuro = kept.reduce((worth, one) => worth + one.valueEuro, 0)
  const valueEuro = worth(draft) + keptEuro
  const upperBoundEuro = Math.max(at.bound + keptEuro, valueEuro)
  const total = sum(hours)
  const paid = at.prices.reduce((paid, price, j) => paid + price * hours[j]!, 0)
  const served = Uint8Array.from(draft.hours, (own) => (own > 0 ? 1 : 0))
  for (const { customer } of kept) served[customer] = 1
  return {
    hourPriceEuro: total > 0 ? paid / total : 0,
    prices: at.prices,
    valueEuro,
    upperBoundEuro,
    gap: upperBoundEuro > 0 ? (upperBoundEuro - valueEuro) / upperBoundEuro : 0,
    capacityHours: total,
    plannedHours: sum(draft.hours) + kept.reduce((given, one) => given + one.hours, 0),
    customers: countServed(draft) + kept.length,
    served,
    slotPriceEuro,
    entryPrices: pairs.lo.every((least, i) => least === ground.least[i]) ? null : entriesOf(asked, pairs, at.prices),
  }
}

/** Whoever the gut decided is in no pair, and still stands somewhere against the line. */
function entriesOf({ ground: { k, b, c, decided }, lo, top }: Asked, pairs: Pairs, prices: Float64Array): Float64Array {
  const { entryPrices } = bestEntries(pairs, prices)
  for (const i of decided) entryPrices[i] = entryPrice(k[i]!, b[i]!, c[i]!, lo[i]!, top[i]!, 0)
  return entryPrices
}

const countServed = (draft: Draft): number => draft.hours.reduce((count, hours) => count + (hours > 0 ? 1 : 0), 0)

const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0)
