import { test } from 'node:test'
import assert from 'node:assert/strict'
import { clock, nobody } from '../about.ts'
import { isRefusal } from '../refusal.ts'
import { decideSignal, isAgainst, signalCodes, signalsAgainst, signalsFor, signalsOfPlan, type NoteSignal } from './signal.ts'

const noted = (command: Omit<NoteSignal, 'what' | 'id'>, by = 'm1') =>
  decideSignal({ what: 'customer', id: 'c1', ...command }, null, { by, now: '2026-02-01T08:00:00.000Z', known: null })
const codeOf = (answer: ReturnType<typeof noted>) => (isRefusal(answer) ? answer.code : null)

test('every signal speaks one way, and says so when it is noted', () => {
  for (const code of [...signalsAgainst, ...signalsFor]) {
    const against = isAgainst(code)
    assert.deepEqual(noted({ code }), [{ type: 'signal-noted', data: { what: 'customer', about: 'c1', code, against } }])
    assert.deepEqual(noted({ code, against }), noted({ code }))
    assert.equal(codeOf(noted({ code, against: !against })), 'signal-other-way')
  }
  assert.deepEqual(signalCodes.filter(isAgainst), [...signalsAgainst, 'verdict-turned-black'])
})

test('what a plan says is noted by the clock only, all else by a member who said who it is', () => {
  for (const code of signalsOfPlan) {
    assert.equal(codeOf(noted({ code })), 'signal-of-the-plan')
    assert.equal(codeOf(noted({ code }, clock)), null)
  }
  for (const code of signalCodes) assert.equal(codeOf(noted({ code }, nobody)), 'say-who-you-are')
})
