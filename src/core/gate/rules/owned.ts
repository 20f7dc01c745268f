/** Test 4, ownership: someone owns it, or it is not executed. */
import type { Rule } from '../rule.ts'

/** Asks whether it has an owner. Never asked of a person: whoever wants it executed takes it. */
export const owned: Rule = {
  code: 'ownership',
  question: 'gate.ownership',
  passes: 'yes',
  outcome: 'not-executed',
  fromData: ({ owner }) => (owner === null ? 'no' : 'yes'),
  numbers: () => ({}),
  hints: () => [],
}
