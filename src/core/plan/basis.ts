/** What a customer's entry price is computed from: enough to compute it again by hand. */
import type { Expectation } from '../customer/expectation.ts'
import type { MeanForm } from '../customer/mean-response.ts'
import type { Place } from './place.ts'
import type { Response } from './problem.ts'
import { curveOf, valueAt } from './response-curve.ts'

export type Basis = {
  /** The response that the plan used: the judged one where a person gave a judgement, else the computed one. */
  readonly used: Response
  /** The response that the arithmetic fits to the expected margin; null where nothing is known and only a judgement speaks. */
  readonly computed: Response | null
  /** Hours at which the expected margin is expected; 0 where nothing is. */
  readonly fittedHours: number
  /** Hours before a plan moved any, where those are others; absent where they are not, and in plans of before they were known. */
  readonly ownHours?: number
  /** What customers like it usually get, and the hours half-way, at which the elasticity holds. */
  readonly usualHours: number
  readonly anchorHours: number
  readonly elasticity: number
  /** Share of margin that comes without any hour: at the anchor, and of the margin that is expected here. */
  readonly baseShare: number
  readonly ownBaseShare: number
  /** Share of prospects that is assumed to say yes, in the expected margin already; 1 for a customer. */
  readonly conversion: number
  /** Fewest and most hours that the plan may give here, at the member who would work it. */
  readonly leastHours: number
  readonly mostHours: number
  /** What is lost because that member is not the owner; 0 when it is. */
  readonly handoverLossEuro: number
  /** What the planned hours cause, less the handover loss; 0 outside the plan. */
  readonly plannedWorthEuro: number
}

/** The basis of a customer that takes part in the plan. Hours and EUR per period. */
export function basisOf(
  place: Place,
  used: Response,
  computed: Response | null,
  expected: Expectation | null,
  form: MeanForm,
  baseShare: number,
): Basis {
  const { curve, hours, least, most, loss } = place
  return {
    used,
    computed,
    fittedHours: expected?.hours ?? 0,
    ...(expected && expected.ownHours !== expected.hours && { ownHours: expected.ownHours }),
    usualHours: expected?.usualHours ?? 0,
    anchorHours: expected?.anchorHours ?? 0,
    elasticity: form.elasticity,
    baseShare,
    ownBaseShare: computed && expected ? (form.base * curveOf(computed).k) / expected.marginEuro : 0,
    conversion: expected?.conversion ?? 1,
    leastHours: least,
    mostHours: most,
    handoverLossEuro: loss,
    plannedWorthEuro: hours > 0 ? valueAt(curve.k, curve.b, curve.c, hours) - loss : 0,
  }
}
