/** What a bundle of changes earns, what it disrupts and whether that pays: the one yardstick of a re-plan. */
import { gain, type Change, type Desk, type Draft } from '../plan/gain.ts'
import type { Pairs } from '../plan/pairs.ts'
import { movedBy } from './bundle-change.ts'
import { errorOf, type Doubt } from './bundle-error.ts'

/** EUR. */
export type Weight = {
  readonly gainEuro: number
  readonly gainError: number
  readonly disruptionEuro: number
  readonly pays: boolean
}

/** A bundle by places among the pairs: who goes to which member, -1 for nobody. */
export type Step = { readonly weight: Weight; readonly moves: readonly { readonly customer: number; readonly to: number }[] }

export type Yardstick = {
  /** Of each customer that moves, EUR. */
  readonly disruptionEuro: number
  /** Standard errors that a gain has to be above its disruption. */
  readonly errors: number
  /** Null where no gain is in doubt. */
  readonly doubt: Doubt | null
  /** 1 for a customer that cannot stay: that it moves disrupts nothing more, and where to needs no proof beyond the mean. */
  readonly free: Uint8Array
  /** 1 for a customer that was turned within the last two cycles. */
  readonly turned: Uint8Array
}

/** Who was turned not long ago has to gain this many times as much. */
const HYSTERESIS = 2
/** A gain below this share of what the members make is rounding. */
const REAL = 1e-10

/** The disruption of a change before anybody is handed over, EUR. */
export const fixedDisruption = (pairs: Pairs, change: Change, { disruptionEuro, free }: Yardstick): number =>
  disruptionEuro * movedBy(pairs, change).reduce((count, i) => count + 1 - free[i]!, 0)

/** How many times its disruption and its errors a change has to gain. */
export const timesOf = (pairs: Pairs, change: Change, { turned, free }: Yardstick): number =>
  movedBy(pairs, change).some((i) => turned[i] === 1 && free[i] === 0) ? HYSTERESIS : 1

/** How many errors count: none where nobody in it could have stayed. */
export const errorsOf = (pairs: Pairs, change: Change, { errors, free, doubt }: Yardstick): number =>
  doubt === null || movedBy(pairs, change).every((i) => free[i] === 1) ? 0 : errors

/**
 * Weighs a change; null when it does not fit. It pays when `gain > disruption + errors x standard error`, or more than twice
 * that where somebody in it was turned not long ago. The error is only looked at where all else pays with `leastError`, or when
 * it is `asked`.
 */
export function weigh(
  pairs: Pairs,
  draft: Draft,
  change: Change,
  yard: Yardstick,
  desk: Desk,
  { asked = false, leastError = 0 }: { readonly asked?: boolean; readonly leastError?: number } = {},
): Weight | null {
  const net = gain(pairs, draft, change, desk)
  if (net === -Infinity) return null
  const made = desk.touched.reduce((sum, j) => sum + Math.abs(draft.value[j]!), 0)
  // Whoever moves leaves from where it stays by agreement, and that costs no handover.
  let handover = 0
  for (const p of change.add) handover += pairs.loss[p]!
  const gainEuro = net + handover
  const disruptionEuro = handover + fixedDisruption(pairs, change, yard)
  const beyond = (error: number): boolean => gainEuro > timesOf(pairs, change, yard) * (disruptionEuro + error) + REAL * made
  const errors = errorsOf(pairs, change, yard)
  if (!asked && !beyond(errors * leastError)) return { gainEuro, gainError: 0, disruptionEuro, pays: false }
  const gainError = yard.doubt === null ? 0 : errorOf(pairs, draft, change, yard.doubt, desk)
  return { gainEuro, gainError, disruptionEuro, pays: beyond(errors * gainError) }
}

/** EUR. */
export const netOf = ({ gainEuro, disruptionEuro }: Weight): number => gainEuro - disruptionEuro
