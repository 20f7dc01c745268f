/** The agreed division: nothing in it moves but by a bundle that a person accepted, and what was refused is not asked again. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { About } from '../about.ts'
import { isRefusal } from '../refusal.ts'
import type { Bundle } from './bundle.ts'
import {
  decideBundle,
  decideDivision,
  decideLetGo,
  decideTakeBack,
  divisionLog,
  evolveDivision,
  initialDivision,
  staysRefused,
  type DivisionEvent,
  type DivisionState,
} from './division.ts'

const NOW = '2026-11-26T08:00:00.000Z'
const about = <Known>(known: Known, by = 'm1'): About<Known> => ({ by, now: NOW, known })
const bundleOf = (moves: readonly (readonly [string, string | null, string | null])[], gainEuro = 900, disruptionEuro = 100): Bundle => ({
  changes: moves.map(([customer, from, to]) => ({ customer, from, to, hoursBefore: 1, hoursAfter: 1, forced: null })),
  gainEuro,
  gainError: 10,
  disruptionEuro,
  netEuro: gainEuro - disruptionEuro,
  forced: null,
})
const after = (state: DivisionState, events: ReturnType<typeof decideBundle>): DivisionState => {
  if (isRefusal(events)) assert.fail(events.code)
  return events.reduce(evolveDivision, state)
}
const codeOf = (events: ReturnType<typeof decideBundle>) => (isRefusal(events) ? events.code : 'done')

const works = new Map([
  ['c1', 'm1'],
  ['c2', 'm1'],
  ['c3', 'm2'],
])
const agreed = after(initialDivision, decideDivision({}, initialDivision, about({ plan: '7', works })))
const swap = bundleOf([
  ['c1', 'm1', 'm2'],
  ['c3', 'm2', 'm1'],
])
const asked = (bundle: Bundle | null, plan: string | null = '8') => about({ plan, bundle })

test('a division is agreed on a plan that gives hours, by somebody, and once', () => {
  assert.equal(codeOf(decideDivision({}, initialDivision, about({ plan: null, works }))), 'division-no-plan')
  assert.equal(codeOf(decideDivision({}, initialDivision, about({ plan: '7', works: new Map() }))), 'division-no-plan')
  assert.equal(codeOf(decideDivision({}, initialDivision, about({ plan: '7', works }, ''))), 'say-who-you-are')
  assert.equal(codeOf(decideDivision({}, agreed, about({ plan: '7', works }))), 'division-stands')
  assert.deepEqual([...agreed.works], [...works])
  assert.deepEqual(after(agreed, decideLetGo({}, agreed, about(null))), initialDivision)
})

test('accepting carries the whole bundle out, twice is once, and what moved meanwhile is not carried out', () => {
  assert.equal(codeOf(decideBundle({ customer: 'c1', accept: true }, initialDivision, asked(swap))), 'division-not-agreed')
  assert.equal(codeOf(decideBundle({ customer: 'c1', accept: true }, agreed, asked(null))), 'bundle-unknown')
  const swapped = after(agreed, decideBundle({ customer: 'c1', accept: true }, agreed, asked(swap)))
  assert.deepEqual(
    ['c1', 'c2', 'c3'].map((customer) => swapped.works.get(customer)),
    ['m2', 'm1', 'm1'],
  )
  assert.deepEqual(decideBundle({ customer: 'c1', accept: true }, swapped, asked(swap)), [])
  assert.equal(codeOf(decideBundle({ customer: 'c1', accept: true }, swapped, asked(bundleOf([['c1', 'm1', null]])))), 'bundle-overtaken')
})

test('what was accepted is taken back by any of its customers, as long as none moved on', () => {
  const swapped = after(agreed, decideBundle({ customer: 'c1', accept: true }, agreed, asked(swap)))
  const back = after(swapped, decideTakeBack({ customer: 'c3' }, swapped, about(null)))
  assert.deepEqual(new Map(back.works), works)
  assert.deepEqual(back.accepted, [])
  assert.equal(codeOf(decideTakeBack({ customer: 'c3' }, back, about(null))), 'bundle-not-accepted')
  const on = after(swapped, decideBundle({ customer: 'c3', accept: true }, swapped, asked(bundleOf([['c3', 'm1', null]]))))
  assert.equal(codeOf(decideTakeBack({ customer: 'c1' }, on, about(null))), 'bundle-overtaken')
  assert.equal(codeOf(decideTakeBack({ customer: 'c3' }, on, about(null))), 'done')
})

test('what was refused stays refused until it gains a disruption more than it did', () => {
  const refused = after(agreed, decideBundle({ customer: 'c1', accept: false }, agreed, asked(swap)))
  assert.deepEqual(new Map(refused.works), works)
  assert.deepEqual(decideBundle({ customer: 'c1', accept: false }, refused, asked(swap)), [])
  const worth = (gainEuro: number) => staysRefused({ ...swap, gainEuro }, refused.refused)
  assert.deepEqual([worth(900), worth(999), worth(1000)], [true, true, false])
  assert.ok(!staysRefused(bundleOf([['c1', 'm1', 'm2']]), refused.refused), 'another bundle with the same customer')
})

test('however it goes, whoever is in no accepted bundle stays where it was agreed', () => {
  const customers = ['c1', 'c2', 'c3', 'c4', 'c5'] as const
  const member = fc.constantFrom('m1', 'm2', null)
  const move = fc.tuple(fc.constantFrom(...customers), member, member)
  const step = fc.record({
    moves: fc.uniqueArray(move, { minLength: 1, maxLength: 3, selector: ([one]) => one }),
    how: fc.constantFrom('accept', 'refuse', 'back'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let state = agreed
      const told: DivisionEvent[] = []
      for (const { moves, how } of steps) {
        const customer = moves[0]![0]
        const events =
          how === 'back'
            ? decideTakeBack({ customer }, state, about(null))
            : decideBundle({ customer, accept: how === 'accept' }, state, asked(bundleOf(moves)))
        if (isRefusal(events)) continue
        told.push(...events)
        state = events.reduce(evolveDivision, state)
      }
      const expected = new Map(works)
      for (const event of told) {
        if (event.type !== 'bundle-accepted' && event.type !== 'bundle-taken-back') continue
        for (const { customer, from, to } of event.data.moves) {
          assert.equal(expected.get(customer) ?? null, from, 'every move leaves from where the customer was')
          if (to === null) expected.delete(customer)
          else expected.set(customer, to)
        }
      }
      assert.deepEqual(state.works, expected)
      assert.deepEqual(told.reduce(divisionLog.evolve, agreed), state)
    }),
  )
})
