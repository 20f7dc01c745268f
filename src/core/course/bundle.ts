/** A bundle: the smallest set of changes of an agreed division that belong together, with what it earns and what it disrupts. */

/** Hours that it takes to hand a customer over, to begin with one or to say goodbye to one; our assumption, to be measured later. */
export const DISRUPTION_HOURS = 4

/** Why a customer cannot stay as agreed. */
export type ForcedReason =
  | 'customer-gone' // it is no longer there
  | 'member-left' // who worked it is no longer there
  | 'cannot-work' // who worked it may no longer, or has not even the least hours for it
  | 'hours-short' // the least hours of all whom its member works no longer fit
  | 'no-go' // a person's gut said NO GO
  | 'go' // a person's gut said GO, and nobody works it

export type BundleChange = {
  readonly customer: string
  /** Who works it by agreement, and who from now on; null for nobody. */
  readonly from: string | null
  readonly to: string | null
  /** In the division as agreed, as far as that still holds, and in the one with all bundles. Others' hours are spread anew as well. */
  readonly hoursBefore: number
  readonly hoursAfter: number
  /** Why it cannot stay; null where it could. */
  readonly forced: ForcedReason | null
}

/** EUR per period: of the bundle on top of those that were found before it, so that the gains add up. */
export type Bundle = {
  readonly changes: readonly BundleChange[]
  /** What all hours together cause more than without it. */
  readonly gainEuro: number
  /** Standard error of the gain over the draws; 0 without draws. */
  readonly gainError: number
  /** What is lost by handing over, and the fixed disruption of each customer that moves without having to. */
  readonly disruptionEuro: number
  /** Gain less disruption. */
  readonly netEuro: number
  /** Why the first customer in it that cannot stay as agreed cannot; null when all could. */
  readonly forced: ForcedReason | null
}

/** Who works whom, with the hours that make the most of it. */
export type Division = {
  readonly assignments: readonly { readonly customer: string; readonly member: string; readonly hours: number }[]
  /** Margin that those hours cause, before anything is lost by handing over; EUR per period. */
  readonly valueEuro: number
}
