/** Test 3, influence: something can be changed here at all, or it is dropped. */
import { costsMore, hasNoWayIn, isInTrouble, wayHint } from '../reach.ts'
import type { Rule } from '../rule.ts'

/**
 * Asks whether anything can be changed. The data answers no only where there is no way in to the customer, not even via via, and
 * the customer is in trouble too: each by itself is worth knowing, and a person tells. Never a yes.
 */
export const influence: Rule = {
  code: 'influence',
  question: 'gate.influence',
  passes: 'yes',
  outcome: 'dropped',
  fromData: ({ reach }) => (hasNoWayIn(reach) && isInTrouble(reach) ? 'no' : null),
  numbers({ reach }) {
    if (!reach || !hasNoWayIn(reach)) return {}
    const { sellers, risks, costEuro, marginEuro } = reach
    return { sellers, risks, ...(costsMore(reach) && costEuro !== null && marginEuro !== null && { costEuro, marginEuro }) }
  },
  hints: ({ hints, reach }) => [...wayHint(reach), ...hints],
}
