import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { nobody, type About } from '../about.ts'
import { isRefusal } from '../refusal.ts'
import type { Day } from '../units.ts'
import { forecastOf } from './forecast.ts'
import { decideObjective, evolveObjective, initialObjective, replacements, type ObjectiveState, type SetObjective } from './objective.ts'

const about: About = { by: 'eva', now: '2026-01-10T09:00:00.000Z', known: null }
const wish: SetObjective = {
  sentence: 'Zeven ton marge bij machinebouwers',
  measure: 'margin',
  amount: 700_000,
  by: '2026-12-31' as Day,
  reason: null,
}
const decided = (command: SetObjective, state: ObjectiveState = initialObjective, on: About = about) => decideObjective(command, state, on)
const code = (answer: ReturnType<typeof decided>) => (isRefusal(answer) ? answer.code : 'decided')
const after = (state: ObjectiveState, command: SetObjective): ObjectiveState => {
  const events = decided(command, state)
  return isRefusal(events) ? assert.fail(events.code) : events.reduce(evolveObjective, state)
}

test('the first objective is set, and says who, what and when', () => {
  const state = after(null, wish)
  assert.deepEqual(state, {
    sentence: wish.sentence,
    measure: 'margin',
    amount: 700_000,
    by: '2026-12-31',
    setAt: about.now,
    before: 0,
  })
})

test('there is never a second objective beside it: another one replaces it, and only with a reason', () => {
  const state = after(null, wish)
  const other = { ...wish, amount: 800_000 }
  assert.equal(code(decided(other, state)), 'objective-stands')
  for (const reason of replacements) {
    const now = after(state, { ...other, reason })
    assert.equal(now?.amount, 800_000)
    assert.equal(now.before, 1)
  }
  assert.deepEqual(decided({ ...wish, reason: 'reached' }, state), [])
})

test('that the scope was narrowed is no reason', () => {
  assert.ok(!replacements.some((reason) => /scope|narrow|focus|select/.test(reason)))
})

test('what cannot be an objective is refused, each with its own code', () => {
  const wrong: readonly [string, Partial<SetObjective>][] = [
    ['objective-sentence-length', { sentence: '  te kort ' }],
    ['objective-sentence-length', { sentence: 'x'.repeat(201) }],
    ['objective-amount', { amount: 0 }],
    ['objective-amount', { amount: Number.NaN }],
    ['objective-amount', { amount: Infinity }],
    ['objective-day', { by: '2026-01-10' as Day }],
    ['objective-day', { by: '2031-06-01' as Day }],
  ]
  for (const [expected, change] of wrong) assert.equal(code(decided({ ...wish, ...change })), expected)
  assert.equal(code(decided(wish, null, { ...about, by: nobody })), 'say-who-you-are')
})

test('an erased sentence leaves the objective standing', () => {
  const state = after(null, wish)
  const events = decided({ ...wish, amount: 1, reason: 'wrongly-put' }, { ...state!, sentence: null })
  assert.ok(!isRefusal(events))
  assert.equal(evolveObjective(state, { ...events[0]!, said: null })?.sentence, null)
})

const plan = { marginEuro: 600_000, valueEuro: 300_000, valueNowEuro: 220_000 }

test('the narrow scope is forecast beside the wide one, over the days that are left', () => {
  const year = { measure: 'margin', amount: 680_000, by: '2027-01-10' as Day, setAt: about.now } as const
  assert.deepEqual(forecastOf(year, plan), { wideEuro: 600_000, narrowEuro: 680_000, years: 1, narrowShare: 1 })
  const half = forecastOf({ ...year, by: '2026-07-11' as Day }, plan)!
  assert.ok(Math.abs(half.wideEuro - (600_000 * 182) / 365) < 1e-6)
})

test('what is not margin, or has no plan, has no forecast', () => {
  const other = { measure: 'customers', amount: 10, by: '2027-01-10' as Day, setAt: about.now } as const
  assert.equal(forecastOf(other, plan), null)
  assert.equal(forecastOf({ ...other, measure: 'margin' }, null), null)
})

test('whatever is asked, at most one objective stands', () => {
  const commands = fc.record({
    sentence: fc.constantFrom(wish.sentence, 'Honderd nieuwe klanten in de zorg', 'kort'),
    measure: fc.constantFrom('margin', 'customers' as const),
    amount: fc.integer({ min: -1, max: 1000 }),
    by: fc.constantFrom('2026-06-30' as Day, '2025-01-01' as Day),
    reason: fc.constantFrom(null, ...replacements),
  })
  fc.assert(
    fc.property(fc.array(commands), (list) => {
      let state: ObjectiveState = initialObjective
      for (const command of list) {
        const events = decided(command, state)
        if (isRefusal(events)) continue
        assert.ok(events.length <= 1)
        for (const event of events) assert.equal(event.type, state === null ? 'objective-set' : 'objective-replaced')
        state = events.reduce(evolveObjective, state)
      }
    }),
  )
})
