/** What only the data dropped comes back when it does not say so any more; what a person dropped does not (E32). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reach } from '../gate/reach.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decideAnswer, testAtHand } from './answer.ts'
import { decideCatch } from './catch.ts'
import type { MatterEvent } from './event.ts'
import { evolveMatter, type Matter } from './matter.ts'
import { decideRetest, droppedByData } from './retest.ts'
import type { GateKnown } from './walk-on.ts'

const now = '2026-03-02T09:00:00.000Z'
const bank: Reach = { ring: 'none', opened: false, risks: 1, costEuro: null, marginEuro: null, sellers: 2, seen: 2 }
const known = (reach: Reach | null): GateKnown => ({
  evidence: { hourPriceEuro: null, partners: [], hints: [], reach },
  formingBlock: 'b1',
})
const folded = (answer: readonly MatterEvent[] | Refusal, state: Matter | null): Matter =>
  isRefusal(answer) ? assert.fail(answer.code) : (answer.reduce(evolveMatter, state) ?? assert.fail('no matter'))

/** Caught, and answered as far as influence, while the bank stands so. */
function asFarAsInfluence(reach: Reach | null): Matter {
  const about = { by: 'eva', now, known: { ...known(reach), earlierProposals: [], insteadOfStatus: null } }
  const caught = folded(decideCatch({ matter: 'm1', title: 'Credit', ties: {}, remains: null, insteadOf: null }, null, about), null)
  const tie = { tie: 'place', to: 'Tilburg' } as const
  return (['pareto', 'cluster'] as const).reduce(
    (state, test) => folded(decideAnswer({ test, answer: test === 'pareto' ? 'no' : 'yes', tie }, state, about), state),
    caught,
  )
}
const retest = (state: Matter, reach: Reach | null) => decideRetest({}, state, { by: 'clock', now, known: known(reach) })

test('E32: what the data dropped comes back with a way in, without the trouble, or when it is not known any more', () => {
  const dropped = asFarAsInfluence(bank)
  assert.deepEqual([dropped.status, dropped.answers.influence?.by, droppedByData(dropped)], ['dropped', 'data', true])
  assert.deepEqual(retest(dropped, bank), [], 'nothing changed')
  for (const reach of [{ ...bank, ring: 'via-one' as const }, { ...bank, opened: true }, { ...bank, risks: 0 }, null]) {
    const back = folded(retest(dropped, reach), dropped)
    assert.deepEqual([back.status, testAtHand(back), back.answers.influence, back.round], ['at-gate', 'influence', undefined, 1])
  }
})

test('E32: what stands at the question is dropped when trouble comes', () => {
  const asked = asFarAsInfluence({ ...bank, risks: 0 })
  assert.equal(testAtHand(asked), 'influence')
  assert.equal(folded(retest(asked, bank), asked).status, 'dropped')
})

test('E32: what a person dropped stays dropped', () => {
  const asked = asFarAsInfluence(null)
  const about = { by: 'jo', now, known: known(null) }
  const dropped = folded(decideAnswer({ test: 'influence', answer: 'no', tie: null }, asked, about), asked)
  assert.deepEqual([dropped.status, droppedByData(dropped)], ['dropped', false])
  for (const reach of [bank, { ...bank, opened: true }, null]) assert.deepEqual(retest(dropped, reach), [])
})
