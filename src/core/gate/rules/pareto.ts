/** Test 1, Pareto: what is left must be worth its hours, or it is set aside. */
import type { Evidence } from '../evidence.ts'
import { costHint } from '../reach.ts'
import type { Rule } from '../rule.ts'

/** Asks whether the rest costs most of the time for the least of the result: value left (EUR) below hours left x hour price (EUR per hour). */
export const pareto: Rule = {
  code: 'pareto',
  question: 'gate.pareto',
  passes: 'no',
  outcome: 'set-aside',
  fromData(evidence) {
    const known = figuresOf(evidence)
    if (known === null) return null
    const { valueEuro, hours, hourPriceEuro } = known
    // A product and no quotient: without hours left only the value counts.
    const worthIt = hours > 0 ? valueEuro >= hours * hourPriceEuro : valueEuro > 0
    return worthIt ? 'no' : 'yes'
  },
  numbers: (evidence) => figuresOf(evidence) ?? {},
  // What the customer costs says nothing for certain about what is left of this one matter.
  hints: ({ reach }) => costHint(reach),
}

function figuresOf({ remains, hourPriceEuro }: Evidence) {
  if (remains === null || hourPriceEuro === null) return null
  const { valueEuro, hours } = remains
  const sound = Number.isFinite(valueEuro) && Number.isFinite(hourPriceEuro) && Number.isFinite(hours) && hours >= 0
  return sound ? { valueEuro, hours, hourPriceEuro } : null
}
