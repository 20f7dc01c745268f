/** The pictures of a plan, drawn up once when it is made, so that a page need not go through every customer again. */
import { sweetSpotOf, type SweetSpot } from '../customer/sweet-spot.ts'
import type { GroundColumns } from './ground.ts'
import { lineOf, type Line } from './line.ts'
import type { MadePlan } from './plan.ts'

/** What a what-if is asked of, and for each mark of the line the place of its customer in it. */
export type WhatIfGround = { readonly ground: GroundColumns; readonly marks: readonly number[] }

export type Pictures = { readonly line: Line; readonly sweetSpot: SweetSpot; readonly whatIf: WhatIfGround }

export function picturesOf(plan: MadePlan): Pictures {
  const line = lineOf(plan.customers, plan.hourPriceEuro)
  const place = new Map<string, number>(plan.customers.map((customer, at) => [customer.id, at]))
  return {
    line,
    sweetSpot: sweetSpotOf(plan.customers, plan.hourPriceEuro),
    whatIf: { ground: plan.ground, marks: line.ids.map((id) => place.get(id) ?? -1) },
  }
}
