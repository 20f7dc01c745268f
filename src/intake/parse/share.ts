/** Parts of an amount: a share of it, and what is left of it without VAT. */
import { cents } from '../../core/units.ts'
import type { Cents } from '../../core/units.ts'

/** `share` in hundredths of a percent. */
export const shareOf = (whole: Cents, share: number | null): Cents | null =>
  share === null ? null : cents(Math.round((whole * share) / 10_000))

/** `percent` of VAT on top of what is left. */
export const withoutVat = (whole: Cents, percent: number): Cents => cents(Math.round(whole / (1 + percent / 100)))
