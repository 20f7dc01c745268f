/** A solved allocation problem, by name: the answer of `koersvast plan`. */

export type PlanAnswer = {
  readonly valueEuro: number
  /** No feasible plan is worth more. */
  readonly upperBoundEuro: number
  /** (bound - value) / bound; 0 when both are 0. */
  readonly gap: number
  /** The hour price that the bound proves, and what the next hour adds in this plan: between the two the price is not known. */
  readonly prices: readonly { readonly member: string; readonly hourPriceEuro: number; readonly nextHourEuro: number }[]
  readonly assignments: readonly { readonly customer: string; readonly member: string; readonly hours: number }[]
}
