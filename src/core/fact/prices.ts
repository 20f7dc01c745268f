/** What a stretch of time says of prices: what was earned on how much, what was given off, and which deals were lost on price. */

/** Amounts in euros; each is null where nothing is known of it. */
export type Prices = {
  readonly revenueEuro: number | null
  /** Margin of the lines of which a file tells it, and the revenue of those lines. */
  readonly marginEuro: number | null
  readonly costedRevenueEuro: number | null
  /** What was given off the list price on the lines that say so, and the revenue of those lines, which is after it. */
  readonly discountEuro: number | null
  readonly discountedRevenueEuro: number | null
  /**
   * Margin of the units that were sold, over the margin that the same units have at their product's mean margin per unit over
   * all days that were asked about; 1 is as usual. A change of mix does not move it. Only of lines with a product, a cost and
   * a quantity above 0; null where there are none, or where they are not expected to bring anything.
   */
  readonly unitIndex: number | null
  /** Deals that closed in it; null where none did. */
  readonly dealsWon: number | null
  readonly dealsLost: number | null
  /** Of the lost ones, those of which somebody said why, and of these those lost on price; the latter is null where nobody did. */
  readonly lostWithReason: number | null
  readonly lostOnPrice: number | null
}
