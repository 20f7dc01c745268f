/** How a verdict was computed, step by step: every number that it takes, so that anybody can compute it again. */
import { curveOf } from '../core/plan/response-curve.ts'
import type { Response } from '../core/plan/problem.ts'
import type { VerdictNumbers } from '../core/plan/verdict.ts'
import { ASKING_HOURS, isMarginGiven } from '../core/plan/verdict.ts'
import type { screenCustomerMessages } from './screen-customer.ts'
import type { Values } from './say.ts'

type Code = Extract<keyof typeof screenCustomerMessages, `screen.how.${string}`>
/** One step: a sentence and its values. */
export type Step = { readonly code: Code; readonly values: Values }

/** The steps in the order in which one computes. A customer that takes no part in the plan has only what is known of it. */
export function howComputed(numbers: VerdictNumbers): readonly Step[] {
  const { basis, judged, gut, lot, computed, hourPriceEuro, hoursBand } = numbers
  const steps: Step[] = []
  const tell = (code: Code, values: Values): void => void steps.push({ code, values })

  tell('screen.how.known', { lines: numbers.invoiceLines, margin: numbers.marginEuro, hours: numbers.hoursNow })
  if (numbers.givenLines > 0) tell('screen.how.given-margin', { lines: numbers.givenLines })
  if (computed) tell('screen.how.contested', { margin: computed.marginEuro, hours: computed.hoursNow })
  if (gut !== null) tell(`screen.how.${gut}`, {})
  else if (lot !== null) tell(`screen.how.lot-${lot}`, {})
  const silent = basis === null || (basis.computed === null && judged === null)
  if (silent && (numbers.invoiceLines > 0 || numbers.prospect || isMarginGiven(numbers)))
    tell('screen.how.expected', { expected: numbers.expectedMarginEuro })
  if (basis === null) return steps
  if (basis.computed) {
    const expected = { expected: numbers.expectedMarginEuro, hours: basis.fittedHours, share: basis.ownBaseShare }
    if (numbers.prospect)
      tell('screen.how.prospect', { ...expected, like: expected.expected / basis.conversion, conversion: basis.conversion })
    else tell('screen.how.expected-at', expected)
    if (basis.ownHours !== undefined) tell('screen.how.before', { hours: basis.ownHours })
    tell('screen.how.anchor', {
      usual: basis.usualHours,
      anchor: basis.anchorHours,
      elasticity: basis.elasticity,
      share: basis.baseShare,
    })
    tell('screen.how.curve', curve(basis.computed))
  }
  if (judged) {
    tell('screen.how.judged', { ...judged })
    tell('screen.how.judged-curve', curve(basis.used))
  }
  tell('screen.how.first-hour', { first: numbers.firstHourEuro })
  tell('screen.how.range', { least: basis.leastHours, most: basis.mostHours })
  if (basis.handoverLossEuro > 0) tell('screen.how.handover', { loss: basis.handoverLossEuro })
  tell('screen.how.entry', { entry: numbers.entryPriceEuro, price: hourPriceEuro })
  if (numbers.hoursPlanned > 0) {
    const { hoursPlanned: hours } = numbers
    tell('screen.how.planned', { hours, worth: basis.plannedWorthEuro, cost: hours * hourPriceEuro })
  } else tell('screen.how.not-planned', {})
  tell('screen.how.draws', {
    white: numbers.probabilityWhite,
    regret: numbers.regretEuro,
    asking: ASKING_HOURS * hourPriceEuro,
  })
  if (hoursBand) tell('screen.how.band', { low: hoursBand[0], high: hoursBand[1] })
  return steps
}

function curve(response: Response) {
  const { k, b, c } = curveOf(response)
  return { k, scale: b, shape: -c }
}
