/** Who earns it: the whale curve of the margin, and margin and hours in one order, as pictures of few points. */
import { paretoOf, placesAlong, type Pareto } from './pareto.ts'
import { whaleOf } from './whale.ts'

export type Earners = {
  /** Margin cumulated over the customers, the most profitable first; columns of equal length, from nobody to everybody. */
  readonly whale: { readonly best: readonly number[]; readonly euro: readonly number[] }
  readonly peak: { readonly customers: number; readonly euro: number }
  readonly totalEuro: number
  /** The fewest customers that earn more than all others together; null where all together bring nothing. */
  readonly moreThanRest: number | null
  readonly pareto: Pareto
}

/** Points of a curve: more than a picture can tell apart. */
const POINTS = 120

export function earnersOf(customers: readonly { readonly hours: number; readonly marginEuro: number }[]): Earners {
  const { whaleEuro, totalEuro, peakEuro, peakAtCustomers } = whaleOf(customers.map(({ marginEuro }) => marginEuro))
  const euro = [0, ...whaleEuro]
  const tallest = euro.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const curve = tallest > 0 ? euro.map((value) => value / tallest) : null
  const along = placesAlong(customers.length, [curve], POINTS)
  // The peak is what the picture is about.
  const best = along.includes(peakAtCustomers) ? along : [...along, peakAtCustomers].sort((a, b) => a - b)
  const half = whaleEuro.findIndex((value) => value > totalEuro - value)
  return {
    whale: { best, euro: best.map((place) => euro[place]!) },
    peak: { customers: peakAtCustomers, euro: peakEuro },
    totalEuro,
    moreThanRest: totalEuro > 0 ? half + 1 : null,
    pareto: paretoOf(customers, POINTS),
  }
}
