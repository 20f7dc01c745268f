/** The best hours for customers that one member serves: every next hour worth the same, until the capacity is used. */
import { bestHours, fallAt, inflection, slopeAt, valueAt } from './response-curve.ts'
import type { Pairs } from './pairs.ts'

/** A list of customers of one member with their hours. Reused: `fill` overwrites it. */
export type Sheet = {
  count: number
  capacity: number
  readonly k: number[]
  readonly b: number[]
  readonly c: number[]
  readonly lo: number[]
  readonly hi: number[]
  readonly hours: number[]
  /** Least hours in the present attempt: for an S-curve that is worked seriously, its inflection. */
  readonly from: number[]
  readonly to: number[]
  loss: number
  value: number
  /** What one more hour of this member would add, EUR; 0 when hours are left. */
  price: number
  /** Evaluations done: the measure of effort that is the same on every machine. */
  work: number
}

export const blankSheet = (): Sheet => ({
  count: 0,
  capacity: 0,
  k: [],
  b: [],
  c: [],
  lo: [],
  hi: [],
  hours: [],
  from: [],
  to: [],
  loss: 0,
  value: 0,
  price: 0,
  work: 0,
})

export function openSheet(sheet: Sheet, capacity: number): void {
  sheet.count = 0
  sheet.loss = 0
  sheet.capacity = capacity
}

export function enter(sheet: Sheet, pairs: Pairs, p: number): void {
  const n = sheet.count++
  const i = pairs.customer[p]!
  sheet.k[n] = pairs.k[p]!
  sheet.b[n] = pairs.b[i]!
  sheet.c[n] = pairs.c[i]!
  sheet.lo[n] = pairs.lo[i]!
  sheet.hi[n] = pairs.hi[p]!
  sheet.loss += pairs.loss[p]!
}

/**
 * Fills in hours, value and price. False when the minimum hours do not fit. Concave curves: exact. S-curves: each is
 * either kept at its minimum or worked beyond its inflection, the choice improved one at a time; what remains goes to
 * one that is kept low. `guess` is a price to start from.
 *
 * With S-curves this is a rule of thumb: of 40,000 random pairs of S-curves 0.9 % stayed more than 0.1 % below the best
 * spread on a grid, of triples 2.1 %, most where nobody can reach the turn. The bound does not depend on it, and the
 * exact search splits the hours of small problems. Lost: passing over the choices until none helps was no better.
 */
export function fill(sheet: Sheet, guess = 0): boolean {
  const { count, lo, hi, from, to, b, c } = sheet
  let least = 0
  let curved = false
  for (let n = 0; n < count; n++) {
    least += lo[n]!
    from[n] = lo[n]!
    to[n] = hi[n]!
    if (c[n]! > 1 && inflection(b[n]!, c[n]!) > lo[n]!) curved = true
  }
  if (least > sheet.capacity * (1 + 1e-12)) return false
  if (!curved) level(sheet, guess)
  else fillCurved(sheet)
  sheet.value -= sheet.loss
  return true
}

function fillCurved(sheet: Sheet): void {
  const { count, from, to, hours } = sheet
  chooseSides(sheet)
  level(sheet, 0)
  let best = giveRest(sheet)
  let bestHoursSeen = hours.slice(0, count)
  let bestPrice = sheet.price
  for (let n = 0; n < count; n++) {
    if (!hasTurn(sheet, n)) continue
    const wasLow = isLow(sheet, n)
    setSide(sheet, n, wasLow)
    level(sheet, 0)
    const value = sheet.value === -Infinity ? -Infinity : giveRest(sheet)
    if (value > best * (1 + 1e-12)) {
      best = value
      bestHoursSeen = hours.slice(0, count)
      bestPrice = sheet.price
    } else setSide(sheet, n, !wasLow)
  }
  for (let n = 0; n < count; n++) {
    hours[n] = bestHoursSeen[n]!
    // Later readers want the whole range again.
    from[n] = sheet.lo[n]!
    to[n] = sheet.hi[n]!
  }
  sheet.value = best
  sheet.price = bestPrice
}

const hasTurn = (sheet: Sheet, n: number): boolean => sheet.c[n]! > 1 && inflection(sheet.b[n]!, sheet.c[n]!) > sheet.lo[n]!
const isLow = (sheet: Sheet, n: number): boolean => sheet.to[n] === sheet.lo[n]

function setSide(sheet: Sheet, n: number, high: boolean): void {
  sheet.from[n] = high ? Math.min(sheet.hi[n]!, inflection(sheet.b[n]!, sheet.c[n]!)) : sheet.lo[n]!
  sheet.to[n] = high ? sheet.hi[n]! : sheet.lo[n]!
}

/** First guess of who is worked beyond its inflection: as the customers would choose at one price that fits. */
function chooseSides(sheet: Sheet): void {
  const { count, k, b, c, lo, hi } = sheet
  let low = -60
  let high = 60
  const used = (price: number): number => {
    let sum = 0
    for (let n = 0; n < count; n++) {
      const x = bestHours(k[n]!, b[n]!, c[n]!, lo[n]!, hi[n]!, price)
      if (hasTurn(sheet, n)) setSide(sheet, n, x > lo[n]!)
      sum += x
    }
    sheet.work += count
    return sum
  }
  if (used(0) <= sheet.capacity) return
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (used(Math.exp(middle)) > sheet.capacity) low = middle
    else high = middle
  }
  used(Math.exp(high))
}

/** Hours left over because the S-curves stand low go to the one to which they are worth most. */
function giveRest(sheet: Sheet): number {
  const { count, k, b, c, lo, hi, hours } = sheet
  let rest = sheet.capacity
  for (let n = 0; n < count; n++) rest -= hours[n]!
  if (rest <= 1e-12 * sheet.capacity) return sheet.value
  let gain = 0
  let to = -1
  for (let n = 0; n < count; n++) {
    if (!hasTurn(sheet, n) || !isLow(sheet, n)) continue
    const more = valueAt(k[n]!, b[n]!, c[n]!, Math.min(hi[n]!, lo[n]! + rest)) - valueAt(k[n]!, b[n]!, c[n]!, lo[n]!)
    if (more > gain) {
      gain = more
      to = n
    }
  }
  if (to >= 0) {
    hours[to] = Math.min(hi[to]!, lo[to]! + rest)
    sheet.value += gain
    if (lo[to]! + rest <= hi[to]!) sheet.price = slopeAt(k[to]!, b[to]!, c[to]!, hours[to]!)
  }
  return sheet.value
}

/** Concave within [from, to]: one price at which the hours just fit, by Newton on its logarithm within a bracket. */
function level(sheet: Sheet, guess: number): void {
  const { count, capacity, k, b, c, from, to, hours } = sheet
  let least = 0
  let most = 0
  let low = Infinity
  let high = 0
  for (let n = 0; n < count; n++) {
    least += from[n]!
    most += to[n]!
    if (to[n]! <= from[n]!) continue
    low = Math.min(low, slopeAt(k[n]!, b[n]!, c[n]!, to[n]!))
    high = Math.max(high, slopeAt(k[n]!, b[n]!, c[n]!, Math.max(from[n]!, 1e-9 * to[n]!)))
  }
  if (least > capacity * (1 + 1e-12)) return void (sheet.value = -Infinity)
  sheet.price = 0
  // Nobody can take more: hours are left, or everyone's hours are fixed.
  if (low === Infinity || most < capacity * (1 - 1e-12)) for (let n = 0; n < count; n++) hours[n] = to[n]!
  else {
    let a = Math.log(Math.max(low, 1e-300)) - 1e-9
    let z = Math.log(Math.max(high, 1e-300)) + 1e-9
    let y = guess > 0 ? Math.log(guess) : (a + z) / 2
    if (!(y > a && y < z)) y = (a + z) / 2
    for (let step = 0; step < 80; step++) {
      const price = Math.exp(y)
      let over = -capacity
      let turn = 0
      for (let n = 0; n < count; n++) {
        const x = from[n]! >= to[n]! ? from[n]! : bestHours(k[n]!, b[n]!, c[n]!, from[n]!, to[n]!, price)
        hours[n] = x
        over += x
        if (x > from[n]! && x < to[n]!) turn += fallAt(b[n]!, c[n]!, x)
      }
      sheet.work += count
      sheet.price = price
      if (Math.abs(over) <= 1e-13 * capacity || z - a < 1e-15) break
      if (over > 0) a = y
      else z = y
      const next = y + over / turn
      y = next > a && next < z ? next : (a + z) / 2
    }
    settle(sheet)
  }
  let value = 0
  for (let n = 0; n < count; n++) value += valueAt(k[n]!, b[n]!, c[n]!, hours[n]!)
  sheet.value = value
}

/** The last billionth: hours must sum to the capacity, not to a hair above or below it. */
function settle(sheet: Sheet): void {
  const { count, from, to, hours } = sheet
  let rest = sheet.capacity
  for (let n = 0; n < count; n++) rest -= hours[n]!
  for (let n = 0; n < count && rest !== 0; n++) {
    const x = Math.min(to[n]!, Math.max(from[n]!, hours[n]! + rest))
    rest -= x - hours[n]!
    hours[n] = x
  }
}
