/** Test 5, the gut: GO, or NO GO and then alternatives are asked. */
import type { Rule } from '../rule.ts'

/** Asks GO or NO GO. No figure answers it and none stands beside it. */
export const gut: Rule = {
  code: 'gut',
  question: 'gate.gut',
  passes: 'yes',
  outcome: 'alternatives-asked',
  fromData: () => null,
  numbers: () => ({}),
  hints: () => [],
}
