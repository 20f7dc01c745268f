/** What a customer's entry price is computed from: enough to compute it again by hand. */
import type { Expectation } from '../customer/expectation.ts'
import type { ModExp } from '../customer/response.ts'
import type { Standards } from '../customer/standards.ts'
import type { Place } from './place.ts'
import { valueAt } from './response-curve.ts'

/** A response: x hours cause `k (1 - e^(-b x))` euro in the period. */
export type HourCurve = { readonly kEuro: number; readonly bPerHour: number }

export type Basis = {
  /** The response that the plan used: the judged one where a person gave a judgement, else the computed one. */
  readonly used: HourCurve
  /** The response that the arithmetic fits to the expected margin; null where nothing is known and only a judgement speaks. */
  readonly computed: HourCurve | null
  /** Hours at which the expected margin is expected; 0 where nothing is. */
  readonly fittedHours: number
  readonly elasticity: number
  /** Share of the expected margin that comes without any hour. */
  readonly baseShare: number
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
  computed: ModExp | null,
  expected: Expectation | null,
  elasticity: number,
  { baseShare }: Pick<Standards, 'baseShare'>,
): Basis {
  const { response, hours, least, most, loss } = place
  return {
    used: curveOf(response),
    computed: computed && curveOf(computed),
    fittedHours: expected?.hours ?? 0,
    elasticity,
    baseShare,
    conversion: expected?.conversion ?? 1,
    leastHours: least,
    mostHours: most,
    handoverLossEuro: loss,
    plannedWorthEuro: hours > 0 ? valueAt(response.kEuro, response.bPerHour, 0, hours) - loss : 0,
  }
}

const curveOf = ({ kEuro, bPerHour }: HourCurve): HourCurve => ({ kEuro, bPerHour })
