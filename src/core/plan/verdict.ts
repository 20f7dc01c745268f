/** White, black or grey: whom we work, whom we leave, and whom arithmetic cannot tell; always with a reason. What a person's gut said stands. */
import type { Gut } from '../customer/gut.ts'
import type { LotOf } from '../experiment/experiment.ts'
import type { Judged } from '../customer/response.ts'
import type { Basis } from './basis.ts'

export type Verdict = 'white' | 'black' | 'grey'

/** Why a verdict is what it is. `messages/plan.ts` has a sentence for each, in both languages. */
export const reasonCodes = [
  'above-line', // white: the best hour here is worth more than the hour price, about as many hours as now
  'above-line-fewer-hours', // white, with fewer hours than now
  'above-line-more-hours', // white, with more hours than now
  'room-left', // white: just below the line, served with hours that fit nothing better
  'below-line', // black: even the best hour returns less than the hour price
  'minimum-too-dear', // black: the first hour would pay, the minimum hours do not
  'loses-money', // black: expected margin is not positive, so no hour can be shown to pay
  'no-margin', // black: hours went in and nothing was invoiced
  'nothing-known', // black: no hours and no invoices, and no customer to borrow from
  'prospect-above-line', // white: what customers like it bring, times the assumed conversion, is worth the hours
  'prospect-below-line', // black: what customers like it bring, times the assumed conversion, is not
  'no-room', // black: above the line, GO or drawn to be worked, but nobody has enough hours left
  'cannot-tell', // grey: not clear in four draws out of five, and worth asking
  'not-worth-asking-white', // white by the mean; the doubt is worth less than a quarter of an hour
  'not-worth-asking-black', // black by the mean; idem
  'go', // white: a person's gut said GO
  'no-go', // black: a person's gut said NO GO
  'lot-worked', // white: near the line, and the lot of the experiment is to work it
  'lot-left', // black: near the line, and the lot is to leave it
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** The numbers that decide a verdict: `verdictOf` needs nothing else, so anyone can recompute it by hand. */
export type VerdictNumbers = {
  readonly marginEuro: number
  /** Margin after shrinking it towards what customers like it bring; what the response was fitted on. */
  readonly expectedMarginEuro: number
  /** Lines that were invoiced in the period. */
  readonly invoiceLines: number
  /** Of these lines, those of which a person gave the margin as a share of the revenue. */
  readonly givenLines: number
  readonly hoursNow: number
  readonly hoursPlanned: number
  /** Best value per hour at the member who would work it. */
  readonly entryPriceEuro: number
  /** Value of the very first hour there, before any minimum. */
  readonly firstHourEuro: number
  /** Price of an hour of that member. */
  readonly hourPriceEuro: number
  /** Share of the draws in which the customer is above the line. */
  readonly probabilityWhite: number
  /** What the other verdict would gain on average in the draws in which it is the better one. */
  readonly regretEuro: number
  /** Best hours that four draws out of five lie between, 0 where it is left alone; null outside the problem. */
  readonly hoursBand: readonly [low: number, high: number] | null
  /** No hours and no invoices: the expected margin is borrowed from customers like it. */
  readonly prospect: boolean
  /** What a person expects of hours here: the verdict then rests on that, and not on invoices. Null where nobody said. */
  readonly judged: Judged | null
  /** What a person's gut said; arithmetic stands beside it. Null where nobody said. */
  readonly gut: Gut | null
  /** Its lot in the experiment near the line; null where it takes no part. */
  readonly lot: LotOf | null
  /** What the files say, where a person contested that and other hours or margin are used; null where nobody did. */
  readonly computed: { readonly hoursNow: number; readonly marginEuro: number } | null
  /** What the entry price is computed from; null where no hour can be shown to pay. */
  readonly basis: Basis | null
}

/** Whether the margin is one that a person gave: then it is known, invoiced or not. */
export const isMarginGiven = ({ computed, marginEuro }: VerdictNumbers): boolean => computed !== null && computed.marginEuro !== marginEuro

/** Measured where files tell the whole margin; a person who gave it, or a share of the revenue for it, estimated it. */
export const marginKnown = (numbers: VerdictNumbers): 'measured' | 'estimated' =>
  numbers.givenLines > 0 || isMarginGiven(numbers) ? 'estimated' : 'measured'

/** White above this share of the draws, black below its complement. */
export const SURE = 0.8
/** Asking a person costs a quarter of an hour. */
export const ASKING_HOURS = 0.25
/** Fewer or more hours only count as such from this share on: profit hardly moves around the best hours. */
const SAME_HOURS = 0.1

/**
 * The verdict and its reason. What a person's gut said stands, as far as there are hours, and then what a lot says. Else in the plan is white, outside it
 * is black; doubt that is worth a person's quarter of an hour is grey.
 */
export function verdictOf(n: VerdictNumbers): { readonly verdict: Verdict; readonly reason: ReasonCode } {
  if (n.gut === 'no-go') return black('no-go')
  if (n.gut === 'go') return n.hoursPlanned > 0 ? white('go') : black('no-room')
  if (n.lot === 'left') return black('lot-left')
  if (n.lot === 'worked') return n.hoursPlanned > 0 ? white('lot-worked') : black('no-room')
  const borrowed = n.prospect && n.judged === null
  if (n.judged === null) {
    if (n.invoiceLines === 0 && !isMarginGiven(n) && !borrowed) return black(n.hoursNow > 0 ? 'no-margin' : 'nothing-known')
    if (!(n.expectedMarginEuro > 0)) return black(borrowed ? 'prospect-below-line' : 'loses-money')
  }
  const planned = n.hoursPlanned > 0
  const above = n.entryPriceEuro > n.hourPriceEuro
  const sure = planned ? n.probabilityWhite >= SURE : 1 - n.probabilityWhite >= SURE
  // Above the line in nearly every draw and still outside the plan: that is a matter of hours, not of doubt.
  const crowdedOut = !planned && above && n.probabilityWhite >= SURE
  if (!sure && !crowdedOut && n.regretEuro > ASKING_HOURS * n.hourPriceEuro) return { verdict: 'grey', reason: 'cannot-tell' }
  if (planned) {
    if (!above) return white('room-left')
    if (!sure) return white('not-worth-asking-white')
    return white(borrowed ? 'prospect-above-line' : hoursReason(n))
  }
  if (above) return black('no-room')
  if (!sure) return black('not-worth-asking-black')
  if (n.firstHourEuro > n.hourPriceEuro) return black('minimum-too-dear')
  return black(borrowed ? 'prospect-below-line' : 'below-line')
}

function hoursReason({ hoursNow, hoursPlanned }: VerdictNumbers): ReasonCode {
  if (hoursPlanned > hoursNow * (1 + SAME_HOURS)) return 'above-line-more-hours'
  return hoursPlanned < hoursNow * (1 - SAME_HOURS) ? 'above-line-fewer-hours' : 'above-line'
}

const white = (reason: ReasonCode) => ({ verdict: 'white', reason }) as const
const black = (reason: ReasonCode) => ({ verdict: 'black', reason }) as const
