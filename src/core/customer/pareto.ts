/** Two curves in one order: how much of the margin, and of the hours, the best customers by margin per hour hold. */

export type Pareto = {
  /** Customers there are, with or without hours or margin. */
  readonly customers: number
  /** Columns of equal length, from nobody to everybody: how many of the best customers, and the share that they hold. */
  readonly best: readonly number[]
  /** Margin as a share of all: above 1 where the rest loses money. Null when together they bring nothing. */
  readonly marginShare: readonly number[] | null
  /** Null when nobody took an hour. */
  readonly hoursShare: readonly number[] | null
}

type Served = { readonly hours: number; readonly marginEuro: number }

/**
 * Both curves over customers in order of margin per hour, descending: each in an order of its own would hide that the
 * hours are elsewhere than the margin. Who brings margin without an hour comes first, who loses without an hour comes
 * last but for those with neither; where the order leaves a choice, the larger margin is first. Thinned to at most
 * `most` points, 2 at least: those at equal steps along the curves, so that the steep part keeps its points, and always
 * the first and the last.
 */
export function paretoOf(customers: readonly Served[], most: number): Pareto {
  const ordered = customers.toSorted(byMarginPerHour)
  const margin = sharesOf(ordered.map(({ marginEuro }) => marginEuro))
  const time = sharesOf(ordered.map(({ hours }) => hours))
  const best = placesAlong(ordered.length, [margin, time], Math.max(2, most))
  const at = (shares: readonly number[] | null) => shares && best.map((place) => shares[place]!)
  return { customers: ordered.length, best, marginShare: at(margin), hoursShare: at(time) }
}

/** Compared, not subtracted: two infinities have no difference. */
function byMarginPerHour(a: Served, b: Served): number {
  return down(classOf(a), classOf(b)) || down(perHour(a), perHour(b)) || down(a.marginEuro, b.marginEuro) || down(b.hours, a.hours)
}

const down = (a: number, b: number): number => (a > b ? -1 : a < b ? 1 : 0)
const perHour = ({ hours, marginEuro }: Served): number => (hours > 0 ? marginEuro / hours : 0)
const classOf = ({ hours, marginEuro }: Served): number => (hours > 0 ? 3 : marginEuro > 0 ? 4 : marginEuro < 0 ? 2 : 1)

/** What is left of gains and losses below this part of the largest is rounding. */
const NOTHING = 1e-12

/** Cumulated share of the total, from 0 for nobody to exactly 1 for all; null when the total is not positive. */
function sharesOf(values: readonly number[]): readonly number[] | null {
  const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0)
  // In parts of about the largest, because the sum can be more than a number holds; of a power of 2, which rounds nothing.
  const part = largest > 0 ? 2 ** Math.floor(Math.log2(largest)) : 1
  let sum = 0
  const sums = [0, ...values.map((value) => (sum += value / part))]
  return sum > NOTHING ? sums.map((one) => one / sum) : null
}

/** At most `most` of the places 0 to `last`, at equal steps along the curves, whose values run from about 0 to about 1. */
export function placesAlong(last: number, curves: readonly (readonly number[] | null)[], most: number): readonly number[] {
  if (last < most) return Array.from({ length: last + 1 }, (_, place) => place)
  const walked = new Float64Array(last + 1)
  for (let place = 1; place <= last; place++) {
    const step = curves.reduce((sum, curve) => sum + (curve ? Math.abs(curve[place]! - curve[place - 1]!) : 0), 1 / last)
    walked[place] = walked[place - 1]! + step
  }
  const stepOf = (place: number): number => Math.floor((walked[place]! * (most - 1)) / walked[last]!)
  const kept = [0]
  for (let place = 1; place < last; place++) if (stepOf(place) > stepOf(place - 1) && kept.length < most - 1) kept.push(place)
  return [...kept, last]
}
