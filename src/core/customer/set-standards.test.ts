import { test } from 'node:test'
import assert from 'node:assert/strict'
import { isRefusal } from '../refusal.ts'
import { decideStandards } from './set-standards.ts'
import { defaultStandards, type Standards } from './standards.ts'

const decide = (change: Partial<Standards>) => decideStandards({ standards: { ...defaultStandards, ...change } }, defaultStandards)
const codeOf = (answer: ReturnType<typeof decide>) => (isRefusal(answer) ? answer.code : null)

test('a conversion lies between none and all of the prospects', () => {
  for (const conversion of [0, 0.35, 1]) assert.equal(codeOf(decide({ conversion })), null)
  for (const conversion of [-0.01, 1.01, NaN]) assert.equal(codeOf(decide({ conversion })), 'conversion-out-of-range')
})

test('another conversion is a decision, the same standards are none', () => {
  const standards = { ...defaultStandards, conversion: 0.3 }
  assert.deepEqual(decide({ conversion: 0.3 }), [{ type: 'standards-set', data: { standards } }])
  assert.deepEqual(decide({}), [])
})
