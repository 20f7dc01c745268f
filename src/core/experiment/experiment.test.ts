/** Lots are drawn once, by a member, by a seed that nobody chooses; they stand until their day or until a member lets them go (E36). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, nobody } from '../about.ts'
import { usualRhythm } from '../course/cycle.ts'
import { isRefusal } from '../refusal.ts'
import type { Day } from '../units.ts'
import {
  decideDrawLots,
  decideEndLots,
  decideLearn,
  decideLetLotsGo,
  evolveExperiment,
  initialExperiment,
  spanOf,
  type Drawable,
  type ExperimentState,
} from './experiment.ts'
import type { Pair } from './pairs-near.ts'

const NOW = '2026-02-11T09:00:00.000Z'
const pair = (n: number): Pair => ({ member: `m${n % 2}`, one: [`c${n}`], other: [`d${n}`], hours: 6, costEuro: 10 })
const expected = { hours: 3, effectEuro: 300, perHourEuro: 100, pairsNeeded: 40 }
const drawable = (count: number): Drawable => ({
  plan: '7',
  rhythm: usualRhythm,
  pairs: Array.from({ length: count }, (_, n) => pair(n)),
  expected,
})
const draw = (state = initialExperiment, known: Drawable | null = drawable(6), now = NOW, by = 'eva', quarters = 1) =>
  decideDrawLots({ quarters }, state, { by, now, known })
const code = (decided: ReturnType<typeof draw>) => (isRefusal(decided) ? decided.code : decided.map(({ type }) => type).join())
function after(state: ExperimentState, decided: ReturnType<typeof draw>): ExperimentState {
  if (isRefusal(decided)) return assert.fail(decided.code)
  return decided.reduce(evolveExperiment, state)
}
const standing = after(initialExperiment, draw())

test('it is of whole cycles from the next on, for at least so many quarters', () => {
  // 2024-01-01 is the first day of a cycle of two weeks, and so is 2026-02-09.
  assert.deepEqual(spanOf(usualRhythm, '2026-02-11' as Day, 1), { from: '2026-02-23', to: '2026-05-31' })
  assert.deepEqual(spanOf(usualRhythm, '2026-02-09' as Day, 4), { from: '2026-02-23', to: '2027-02-21' })
})

test('one of each pair is worked and the other left, with whoever works them, the plan, the seed and what was expected', () => {
  const drawn = standing.standing!
  assert.deepEqual([drawn.plan, drawn.from, drawn.to, drawn.costEuro, drawn.expected], ['7', '2026-02-23', '2026-05-31', 60, expected])
  for (const [n, { worked, left, member }] of drawn.lots.entries()) {
    assert.deepEqual([...worked, ...left].toSorted(), [`c${n}`, `d${n}`])
    assert.equal(member, `m${n % 2}`)
  }
})

test('who draws again in the same cycle draws the same; in another cycle another seed draws', () => {
  const again = after(
    after(standing, decideLetLotsGo({}, standing, { by: 'eva', now: NOW, known: null })),
    draw(initialExperiment, drawable(6), '2026-02-20T09:00:00.000Z'),
  )
  assert.deepEqual(again.standing!.lots, standing.standing!.lots)
  const later = after(initialExperiment, draw(initialExperiment, drawable(40), '2026-03-20T09:00:00.000Z')).standing!
  assert.notEqual(later.seed, standing.standing!.seed)
  const worked = later.lots.filter(({ worked }) => worked[0]!.startsWith('c')).length
  assert.ok(worked > 8 && worked < 32, `${worked} of 40`)
})

test('only a member draws, one experiment at a time, from a plan, of three pairs and of a span that is known', () => {
  assert.equal(code(draw(initialExperiment, drawable(6), NOW, nobody)), 'say-who-you-are')
  assert.equal(code(draw(standing)), 'lots-stand')
  assert.equal(code(draw(initialExperiment, null)), 'experiment-no-plan')
  assert.equal(code(draw(initialExperiment, drawable(2))), 'experiment-too-few')
  assert.equal(code(draw(initialExperiment, drawable(3), NOW, 'eva', 3)), 'experiment-span')
})

test('the clock ends it after its last day and not before; nobody else does', () => {
  const end = (now: string, by = clock) => decideEndLots({}, standing, { by, now, known: null })
  assert.equal(code(end('2026-05-31T23:59:00.000Z')), '')
  assert.equal(code(end('2026-06-01T00:00:00.000Z', 'eva')), 'say-who-you-are')
  const ended = after(standing, end('2026-06-01T00:00:00.000Z'))
  assert.deepEqual([ended.standing, ended.ended.map(({ cut }) => cut)], [null, [null]])
  assert.equal(code(decideEndLots({}, ended, { by: clock, now: '2026-07-01T00:00:00.000Z', known: null })), '')
})

test('let go it keeps the day, and only what was measured until then counts', () => {
  const gone = after(standing, decideLetLotsGo({}, standing, { by: 'eva', now: '2026-03-30T09:00:00.000Z', known: null }))
  assert.deepEqual([gone.standing, gone.ended[0]?.cut], [null, '2026-03-30'])
  assert.equal(code(decideLetLotsGo({}, gone, { by: 'eva', now: NOW, known: null })), '')
  assert.equal(code(decideLetLotsGo({}, standing, { by: nobody, now: NOW, known: null })), 'say-who-you-are')
})

test('what an experiment taught is taken over once', () => {
  const gone = after(standing, decideLetLotsGo({}, standing, { by: 'eva', now: NOW, known: null }))
  const lesson = { before: { median: 0.265, sigma: 0.591 }, after: { median: 0.3, sigma: 0.5 }, experiments: [NOW] }
  const learn = (known: typeof lesson | null, by = 'eva') => decideLearn({}, gone, { by, now: NOW, known })
  assert.equal(code(learn(null)), 'experiment-teaches-nothing')
  assert.equal(code(learn(lesson, nobody)), 'say-who-you-are')
  assert.equal(after(gone, learn(lesson)).ended[0]?.learned, true)
  assert.equal(after(gone, learn({ ...lesson, experiments: [] })).ended[0]?.learned, false)
})
