/** What if we are wrong about the responses? Draws them many times, lets the prices follow, and counts who stays above the line. */
import { asFraction, normal, scramble, seedFor, type Seed } from '../chance.ts'
import { STEEPEST } from '../customer/mean-response.ts'
import { rootU } from '../customer/response.ts'
import type { Standards } from '../customer/standards.ts'
import { valueAt } from './response-curve.ts'
import { openSpread } from './spread.ts'

/** Customers with a response, one column per number. Hours, EUR and EUR per hour. */
export type Doubts = {
  /** A seed per customer, so that a customer's draws are the same whoever else is in the plan and in the next cycle. */
  readonly seeds: Uint32Array
  /** The modified exponential through a judgement; not looked at where there is none. */
  readonly k: Float64Array
  readonly b: Float64Array
  /** Hours on which the response was fitted, hours at which the elasticity holds, and the margin per hour as `scale sinh(level + doubt z)`. */
  readonly hours: Float64Array
  readonly anchor: Float64Array
  readonly scale: Float64Array
  readonly level: Float64Array
  readonly doubt: Float64Array
  /** 1 for a customer with a judged response: of its margin only `doubt` counts. */
  readonly judged: Uint8Array
  /** At the member who works it, or else would: least and most hours, handover loss, price of an hour. */
  readonly least: Float64Array
  readonly most: Float64Array
  readonly loss: Float64Array
  readonly price: Float64Array
  /** Hours in the plan, 0 outside it. */
  readonly planned: Float64Array
  /** 1 for a customer that a person's gut decided: its hours stay what they are, whatever is drawn, and it asks no others. */
  readonly decided: Uint8Array
}

export type DrawOptions = {
  readonly standards: Pick<Standards, 'baseShare' | 'elasticity'>
  readonly seed: Seed
  readonly draws: number
  readonly onProgress?: (done: number, total: number) => void
}

export type Drawn = {
  readonly probabilityWhite: Float64Array
  readonly regretEuro: Float64Array
  /** Best hours that four draws out of five lie between, per customer; 0 where it is left alone. */
  readonly hoursLow: Float64Array
  readonly hoursHigh: Float64Array
  /** The factors on the hour prices that four draws out of five lie between. */
  readonly factorBand: readonly [low: number, high: number]
}

/** A band leaves out this share of the draws at either side, as a verdict does that is sure. */
const OUTSIDE = 0.1

/**
 * Per draw: an elasticity for each customer, half of its log variance common to all (does selling work here) and half its
 * own; a margin per hour from what is left of doubt about it; then one factor on all prices, so that the customers together
 * ask as many hours as in the plan, beside those that are decided. A judgement is uncertain too: it keeps its shape, and its size is as doubtful as that
 * of an average customer, in whether selling works here, in its own elasticity and in its margin (`doubt`, the average).
 * White is then who is worth more than its hours at that price. Regret is what the other verdict would have gained. Each
 * customer is looked at with one member: re-planning who works whom in every draw costs a hundred times as much and
 * moves few customers across the line.
 */
export function drawDoubts(doubts: Doubts, { standards, seed, draws, onProgress }: DrawOptions): Drawn {
  const N = doubts.k.length
  const white = new Float64Array(N)
  const regret = new Float64Array(N)
  const drawn = { k: doubts.k.slice(), b: doubts.b.slice(), logSlope: new Float64Array(N), entry: new Float64Array(N) }
  const asked = doubts.planned.reduce((sum, hours, i) => (doubts.price[i]! > 0 && doubts.decided[i] === 0 ? sum + hours : sum), 0)
  const worlds = worldsOf({ standards, seed, draws })
  const hours = openSpread(doubts.most)
  const factors = new Float64Array(draws)
  for (let s = 0; s < draws; s++) {
    drawResponses(doubts, drawn, worlds[s]!)
    measure(doubts, drawn)
    const factor = priceFactor(doubts, drawn, asked)
    factors[s] = factor
    for (let i = 0; i < N; i++) {
      const price = doubts.price[i]! * factor
      const planned = doubts.planned[i]!
      const k = drawn.k[i]!
      const surplus = k > 0 ? surplusAt(doubts, drawn, i, price) : 0
      if (surplus > 0) white[i]! += 1
      hours.note(i, surplus > 0 ? hoursAt(doubts, drawn, i, price) : 0)
      const kept = planned > 0 ? valueAt(k, drawn.b[i]!, 0, planned) - doubts.loss[i]! - price * planned : 0
      regret[i]! += planned > 0 ? Math.max(0, -kept) : Math.max(0, surplus)
    }
    onProgress?.(s + 1, draws)
  }
  const mean = (sum: number): number => (draws > 0 ? sum / draws : 0)
  factors.sort()
  const factorAt = (share: number): number => factors[Math.round(share * (draws - 1))] ?? 1
  return {
    probabilityWhite: white.map(mean),
    regretEuro: regret.map(mean),
    hoursLow: white.map((_, i) => hours.bandOf(i, OUTSIDE)[0]),
    hoursHigh: white.map((_, i) => hours.bandOf(i, OUTSIDE)[1]),
    factorBand: [factorAt(OUTSIDE), factorAt(1 - OUTSIDE)],
  }
}

/** One set of responses: scale and curvature, the logarithm of the first hour's value, the entry price without loss. */
type Responses = { readonly k: Float64Array; readonly b: Float64Array; readonly logSlope: Float64Array; readonly entry: Float64Array }

const LOG_STEEPEST = Math.log(STEEPEST)
const REDRAWS = 40

function drawResponses(doubts: Doubts, drawn: Responses, world: World): void {
  for (let i = 0; i < doubts.k.length; i++) drawOne(doubts, i, world, drawn, i)
}

/** What one draw has in common for all customers: reckoned once, because it is asked twenty million times. */
type World = {
  readonly centre: number
  readonly half: number
  readonly sigma: number
  readonly common: number
  readonly baseShare: number
  readonly mark: number
  readonly turned: number
}

/** The worlds of all draws: in each, selling works here as well as one common draw says. */
function worldsOf({ standards, seed, draws }: Pick<DrawOptions, 'standards' | 'seed' | 'draws'>): readonly World[] {
  const { median, sigma } = standards.elasticity
  const half = sigma * Math.SQRT1_2
  const commonSeed = seedFor(seed, 'common')
  return Array.from({ length: draws }, (_, s) => {
    const [common] = normal(scramble(commonSeed ^ scramble(s)))
    const mark = scramble(s + 1)
    const centre = Math.log(median / (1 - standards.baseShare)) + half * common
    return { centre, half, sigma, common, baseShare: standards.baseShare, mark, turned: scramble(mark + 1) }
  })
}

/** Draws the response of customer i, and puts it down at a place. */
function drawOne(doubts: Doubts, i: number, world: World, { k, b }: Pick<Responses, 'k' | 'b'>, at: number): void {
  const { half, centre, baseShare } = world
  const key = doubts.seeds[i]!
  const radius = Math.sqrt(-2 * Math.log(asFraction(scramble(key ^ world.mark))))
  const angle = 2 * Math.PI * asFraction(scramble(key ^ world.turned))
  const doubt = doubts.doubt[i]!
  if (doubts.judged[i] === 1) {
    // Lognormal with mean 1, so that the draws lie around what was judged.
    const { sigma, common } = world
    const log = half * (common + radius * Math.cos(angle)) + doubt * radius * Math.sin(angle) - (sigma * sigma + doubt * doubt) / 2
    b[at] = doubts.b[i]!
    k[at] = doubts.k[i]! * Math.exp(log)
    return
  }
  let logRho = centre + half * radius * Math.cos(angle)
  for (let again = 2; logRho > LOG_STEEPEST; again++) {
    logRho = again < REDRAWS ? centre + half * normal(scramble(key ^ scramble(world.mark + again)))[0] : LOG_STEEPEST
  }
  const margin = doubts.hours[i]! * doubts.scale[i]! * Math.sinh(doubts.level[i]! + doubt * radius * Math.sin(angle))
  const cell = Math.max(0, (logRho - LOWEST) / CELL)
  const bent = between(U, cell) / doubts.anchor[i]!
  b[at] = bent
  // As `fitMean`, with the exponential of this draw in the place of their mean.
  const parts = baseShare * between(AT_ANCHOR, cell) - (1 - baseShare) * Math.expm1(-bent * doubts.hours[i]!)
  k[at] = margin > 0 ? ((1 - baseShare) * margin) / parts : 0
}

/**
 * What so many hours cause at a customer (its place among the doubts) in each of the draws that `drawDoubts` counts, EUR. A
 * customer's responses are drawn when it is first asked for and kept.
 */
export function worthInDraws(
  doubts: Doubts,
  options: Pick<DrawOptions, 'standards' | 'seed' | 'draws'>,
): (customer: number, hours: number) => Float64Array {
  const worlds = worldsOf(options)
  const drawn = new Map<number, Pick<Responses, 'k' | 'b'>>()
  return (i, hours) => {
    let own = drawn.get(i)
    if (own === undefined) {
      own = { k: new Float64Array(worlds.length), b: new Float64Array(worlds.length) }
      for (const [s, world] of worlds.entries()) drawOne(doubts, i, world, own, s)
      drawn.set(i, own)
    }
    const { k, b } = own
    // A loop is twice as fast as a map.
    const worth = new Float64Array(k.length)
    for (let s = 0; s < worth.length; s++) worth[s] = valueAt(k[s]!, b[s]!, 0, hours)
    return worth
  }
}

function measure(doubts: Doubts, drawn: Responses): void {
  for (let i = 0; i < doubts.k.length; i++) {
    const k = drawn.k[i]!
    const b = drawn.b[i]!
    const least = doubts.least[i]!
    drawn.logSlope[i] = Math.log(k * b)
    drawn.entry[i] = least > 0 ? valueAt(k, b, 0, least) / least : k * b
  }
}

/** Most that the customer is worth above the price of its hours; 0 or less when it stays below the line. */
function surplusAt(doubts: Doubts, drawn: Responses, i: number, price: number): number {
  if (drawn.entry[i]! <= price) return 0
  const x = hoursAt(doubts, drawn, i, price)
  return valueAt(drawn.k[i]!, drawn.b[i]!, 0, x) - price * x - doubts.loss[i]!
}

/** Best hours at the price for one who is worked. */
const hoursAt = (doubts: Doubts, drawn: Responses, i: number, price: number): number =>
  price > 0 ? clamp((drawn.logSlope[i]! - Math.log(price)) / drawn.b[i]!, doubts.least[i]!, doubts.most[i]!) : doubts.most[i]!

/** Hours that all ask at a factor on the prices, and how fast that falls with the logarithm of the factor. Free hours (price 0) do not count. */
function hoursAsked(doubts: Doubts, drawn: Responses, factor: number): { readonly load: number; readonly fall: number } {
  const logFactor = Math.log(factor)
  let load = 0
  let fall = 0
  for (let i = 0; i < doubts.k.length; i++) {
    const base = doubts.price[i]!
    const price = base * factor
    if (base === 0 || drawn.entry[i]! <= price || doubts.decided[i] === 1) continue
    if (doubts.loss[i]! > 0 && surplusAt(doubts, drawn, i, price) <= 0) continue
    const b = drawn.b[i]!
    const free = (drawn.logSlope[i]! - Math.log(base) - logFactor) / b
    const x = clamp(free, doubts.least[i]!, doubts.most[i]!)
    load += x
    if (x === free) fall += 1 / b
  }
  return { load, fall }
}

/** The factor at which as many hours are asked as there are: Newton, kept inside the bracket that the signs have proven. */
function priceFactor(doubts: Doubts, drawn: Responses, asked: number): number {
  if (!(asked > 0)) return 1
  let low = -Infinity
  let high = Infinity
  let log = 0
  for (let step = 0; step < 16; step++) {
    const { load, fall } = hoursAsked(doubts, drawn, Math.exp(log))
    const over = load - asked
    if (Math.abs(over) <= 0.002 * asked) break
    if (over > 0) low = log
    else high = log
    const next = log + clamp(fall > 0 ? over / fall : Math.sign(over), -1, 1)
    log = next > low && next < high ? next : (low + high) / 2
    if (high - low < 1e-3) break
  }
  return Math.exp(log)
}

/** u and 1 - e^(-u) by ln rho: twenty million roots one by one would take a minute, a table a second. */
const CELLS = 4096
const LOWEST = Math.log(1e-5)
const CELL = (LOG_STEEPEST - LOWEST) / CELLS
const U = Float64Array.from({ length: CELLS + 2 }, (_, i) => rootU(Math.min(STEEPEST, Math.exp(LOWEST + i * CELL))))
const AT_ANCHOR = U.map((u) => -Math.expm1(-u))

function between(table: Float64Array, at: number): number {
  const cell = Math.min(CELLS, Math.floor(at))
  return table[cell]! + (at - cell) * (table[cell + 1]! - table[cell]!)
}

const clamp = (x: number, lo: number, hi: number): number => (x > lo ? (x < hi ? x : hi) : lo)
