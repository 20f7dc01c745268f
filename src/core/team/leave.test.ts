import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isRefusal } from '../refusal.ts'
import { decideLeave, decideReturn, evolveLeft, initialLeft, type Held, type Left, type LeavingEvent } from './leave.ts'

const names = new Map([
  ['anna', 'Anna'],
  ['bas', 'Bas'],
  ['cas', 'Cas'],
])
const nothing: Held = { matters: 0, debts: 0, offers: 0, blocks: 0 }
const leave = (member: string, state: Left = initialLeft, held: Held = nothing) =>
  decideLeave({ member }, state, { known: { names, held } })
const comeBack = (member: string, state: Left) => decideReturn({ member }, state, { known: { names } })
const codeOf = (answer: ReturnType<typeof leave>) => (isRefusal(answer) ? answer.code : 'decided')

test('who has nothing in hand leaves, once, and may come back', () => {
  const left = (leave('anna') as readonly LeavingEvent[]).reduce(evolveLeft, initialLeft)
  assert.deepEqual([...left], ['anna'])
  assert.deepEqual(leave('anna', left), [])
  const back = (comeBack('anna', left) as readonly LeavingEvent[]).reduce(evolveLeft, left)
  assert.deepEqual([...back], [])
  assert.deepEqual(comeBack('anna', back), [])
  assert.deepEqual([codeOf(leave('dirk')), codeOf(comeBack('dirk', back))], ['member-unknown', 'member-unknown'])
})

test('whoever has anything at all in hand stays, and is told how many of each', () => {
  const some = fc.nat({ max: 3 })
  fc.assert(
    fc.property(fc.record({ matters: some, debts: some, offers: some, blocks: some }), (held) => {
      const answer = leave('anna', initialLeft, held)
      const total = held.matters + held.debts + held.offers + held.blocks
      if (total === 0) assert.ok(!isRefusal(answer))
      else assert.deepEqual(answer, { refused: true, code: 'member-holds', facts: { name: 'Anna', ...held } })
    }),
  )
})

test('however they come and go, somebody is left to decide', () => {
  const steps = fc.array(fc.record({ member: fc.constantFrom(...names.keys()), comes: fc.boolean() }), { maxLength: 30 })
  fc.assert(
    fc.property(steps, (commands) => {
      let state = initialLeft
      for (const { member, comes } of commands) {
        const answer = comes ? comeBack(member, state) : leave(member, state)
        if (isRefusal(answer)) assert.deepEqual([answer.code, state.size], ['member-is-last', names.size - 1])
        else state = answer.reduce(evolveLeft, state)
        assert.ok(state.size < names.size)
      }
    }),
  )
})
