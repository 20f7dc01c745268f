/** What hours return at one customer: the value, the next hour, the best hours at a price, and the entry price. */
import type { Response } from './problem.ts'

/**
 * Parameters of one response, in EUR and hours. The sign of c tells the family: 0 is the modified exponential
 * `k (1 - e^(-b x))`; below 0 it is `k (1 - (1 + x/b)^c)`, the mean of exponentials whose rate is unsure; above 0 it is
 * `k x^c / (b^c + x^c)` (Little's ADBUDG, an S for c > 1), with b the hours that reach half of k.
 */
export type Curve = { readonly k: number; readonly b: number; readonly c: number }

/** The curve of a response as member with this fit would see it. */
export function curveOf(response: Response, fit = 1): Curve {
  const k = response.kEuro * fit
  switch (response.family) {
    case 'modexp':
      return { k, b: response.bPerHour, c: 0 }
    case 'lomax':
      return { k, b: response.scaleHours, c: -response.shape }
    case 'adbudg':
      return { k, b: response.halfHours, c: response.shape }
  }
}

/** Margin that x hours cause, EUR. */
export function valueAt(k: number, b: number, c: number, x: number): number {
  if (x <= 0) return 0
  if (c === 0) return -k * Math.expm1(-b * x)
  return c < 0 ? -k * Math.expm1(c * Math.log1p(x / b)) : k / (1 + Math.pow(b / x, c))
}

/** Value of the next hour at x hours, EUR per hour; infinite at 0 for an ADBUDG curve with c < 1. */
export function slopeAt(k: number, b: number, c: number, x: number): number {
  if (c === 0) return k * b * Math.exp(-b * x)
  if (c < 0) return ((-c * k) / b) * Math.exp((c - 1) * Math.log1p(x / b))
  const t = x > 0 ? Math.pow(x / b, c) : 0
  if (t === 0) return c > 1 ? 0 : c === 1 ? k / b : k > 0 ? Infinity : 0
  return (k * c) / (x * (t + 2 + 1 / t))
}

/** How many hours fewer are best when the price rises by one part: -dx / d ln(price), at best hours x within the range. */
export function fallAt(b: number, c: number, x: number): number {
  if (c === 0) return 1 / b
  if (c < 0) return (b + x) / (1 - c)
  const t = Math.pow(x / b, c)
  return x / (1 + (c * (t - 1)) / (t + 1))
}

/** Hours from which on each next hour returns less than the one before. 0 for a concave curve. */
export const inflection = (b: number, c: number): number => (c > 1 ? b * Math.pow((c - 1) / (c + 1), 1 / c) : 0)

/** Hours within [lo, hi] that maximise value - price x hours. Price in EUR per hour. */
export function bestHours(k: number, b: number, c: number, lo: number, hi: number, price: number): number {
  if (price <= 0) return hi
  if (c <= 0) {
    const x = c === 0 ? Math.log((k * b) / price) / b : b * Math.expm1(Math.log((-c * k) / (b * price)) / (1 - c))
    return x > lo ? (x < hi ? x : hi) : lo
  }
  const turn = inflection(b, c)
  const from = lo > turn ? lo : turn
  // Before the turn the curve is convex: there only an end of the range can be best.
  if (from >= hi) return lo < hi && valueAt(k, b, c, hi) - price * hi > valueAt(k, b, c, lo) - price * lo ? hi : lo
  if (slopeAt(k, b, c, from) <= price) return lo
  const x = slopeAt(k, b, c, hi) >= price ? hi : hoursAtSlope(k, b, c, from, hi, price)
  return from > lo && valueAt(k, b, c, lo) - price * lo > valueAt(k, b, c, x) - price * x ? lo : x
}

/**
 * Value less price at the best hours x of that price. Inside the range the slope there is the price, and of a concave
 * response that says how far it is from k: no power is needed, which halves the cost of a reading.
 */
export function surplusAt(k: number, b: number, c: number, lo: number, hi: number, price: number, x: number): number {
  const left = c === 0 ? price / b : (price * (b + x)) / -c
  // Where nearly all of k is left, taking it off k would lose digits.
  return c > 0 || x <= lo || x >= hi || left > 0.99 * k ? valueAt(k, b, c, x) - price * x : k - left - price * x
}

/**
 * Best value per hour that the customer offers, the maximum over [lo, hi] of (value - loss) / hours in EUR per hour:
 * its height against the line. 0 when no hours pay; infinite for an ADBUDG curve with c < 1 without loss and minimum.
 */
export function entryPrice(k: number, b: number, c: number, lo: number, hi: number, loss: number): number {
  if (hi <= 0 || hi < lo || loss >= k) return 0
  const x = entryHours(k, b, c, lo, hi, loss)
  if (x <= 0) return slopeAt(k, b, c, 0)
  const best = (valueAt(k, b, c, x) - loss) / x
  return best > 0 ? best : 0
}

/** The hours at which the entry price is reached: where a line from (0, loss) touches the curve, within [lo, hi]. */
export function entryHours(k: number, b: number, c: number, lo: number, hi: number, loss: number): number {
  const q = loss / k
  if (c > 0) {
    // x v' = v - loss is quadratic in t = (x/b)^c: (1 - q) t^2 - (c - 1 + 2q) t - q = 0.
    const half = c - 1 + 2 * q
    const t = (half + Math.sqrt((c - 1) * (c - 1) + 4 * q * c)) / (2 * (1 - q))
    return clamp(t > 0 ? b * Math.pow(t, 1 / c) : 0, lo, hi)
  }
  if (q <= 0) return lo
  // In u = b x, or x / b: value - u slope - loss, in parts of k, rises from -q.
  const unit = c === 0 ? 1 / b : b
  let a = lo / unit
  let z = hi / unit
  if (short(c, a, q) >= 0) return lo
  if (short(c, z, q) <= 0) return hi
  let u = clamp(Math.sqrt(2 * q) + q, a, z)
  for (let n = 0; n < 60; n++) {
    const f = short(c, u, q)
    if (f > 0) z = u
    else a = u
    let next = u - f / (u * bendAt(c, u))
    if (!(next > a && next < z)) next = (a + z) / 2
    if (Math.abs(next - u) <= 1e-12 * u) return clamp(next * unit, lo, hi)
    u = next
  }
  return clamp(u * unit, lo, hi)
}

const short = (c: number, u: number, q: number): number => valueAt(1, 1, c, u) - u * slopeAt(1, 1, c, u) - q

/** How fast the slope falls: minus the second derivative, for k = b = 1 and c <= 0. */
const bendAt = (c: number, u: number): number => (c === 0 ? Math.exp(-u) : c * (c - 1) * Math.exp((c - 2) * Math.log1p(u)))

/**
 * Root of slope = price on the concave side. In y = ln x the logarithm of the slope is concave and falling, so Newton
 * from the right never passes the root; `t >> 1` gives a start on the right. Needs 4 to 7 steps; bisection took 60.
 */
function hoursAtSlope(k: number, b: number, c: number, from: number, hi: number, price: number): number {
  const ratio = Math.log((k * c) / price)
  const lnB = Math.log(b)
  const least = Math.log(from)
  let y = Math.min(Math.log(hi), (ratio + c * lnB) / (c + 1))
  for (let n = 0; n < 40; n++) {
    const t = Math.exp(c * (y - lnB))
    const step = (ratio - y - Math.log(t + 2 + 1 / t)) / (1 + (c * (t - 1)) / (t + 1))
    y += step
    if (y < least) return from
    if (Math.abs(step) < 1e-13) break
  }
  return clamp(Math.exp(y), from, hi)
}

const clamp = (x: number, lo: number, hi: number): number => (x > lo ? (x < hi ? x : hi) : lo)
