/** Test 3, influence: something can be changed here at all, or it is dropped. */
import type { Rule } from '../rule.ts'

/** Asks whether anything can be changed. Only a person can tell; what the data knows are hints. */
export const influence: Rule = {
  code: 'influence',
  question: 'gate.influence',
  passes: 'yes',
  outcome: 'dropped',
  fromData: () => null,
  numbers: () => ({}),
  hints: ({ hints }) => hints,
}
