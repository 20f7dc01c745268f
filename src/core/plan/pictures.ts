/** The pictures of a plan, drawn up once when it is made, so that a page need not go through every customer again. */
import { sweetSpotOf, type SweetSpot } from '../customer/sweet-spot.ts'
import { lineOf, type Line } from './line.ts'
import type { MadePlan } from './plan.ts'

export type Pictures = { readonly line: Line; readonly sweetSpot: SweetSpot }

export const picturesOf = (plan: MadePlan): Pictures => ({
  line: lineOf(plan.customers, plan.hourPriceEuro),
  sweetSpot: sweetSpotOf(plan.customers, plan.hourPriceEuro),
})
