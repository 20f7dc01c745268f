import { test } from 'node:test'
import assert from 'node:assert/strict'
import { problemFormat, type AllocationProblem, type Customer } from '../plan/problem.ts'
import { valueAt } from '../plan/response-curve.ts'
import type { Bundle } from './bundle.ts'
import { standingWith } from './test-standing.ts'
import { replanWithLeastChange } from './least-change.ts'
import type { Replan } from './least-change-table.ts'
import { asking, BEND, proposed, tenHours } from './test-replan.ts'

test('two that suit each other’s member change places: neither fits alone, so it is one bundle', () => {
  const customers = [
    tenHours('a', 1000, { fit: [1, 1.5], handoverLossEuro: 50 }),
    tenHours('b', 1000, { fit: [1.4, 1], handoverLossEuro: 60 }),
  ]
  const replan = asking([10, 10], customers, { a: 'm1', b: 'm2' })
  const [bundle, ...others] = replanWithLeastChange(replan).bundles
  assert.deepEqual(others, [])
  assert.deepEqual(
    bundle!.changes.map(({ customer, from, to, hoursBefore, hoursAfter }) => [customer, from, to, hoursBefore, hoursAfter]),
    [
      ['a', 'm1', 'm2', 10, 10],
      ['b', 'm2', 'm1', 10, 10],
    ],
  )
  assert.deepEqual([bundle!.gainEuro, bundle!.disruptionEuro, bundle!.netEuro].map(Math.round), [900, 310, 590])
})

test('who comes in where another has to make room is one bundle, and what has nothing to do with each other is two', () => {
  const customers = [tenHours('a', 500), tenHours('b', 900), tenHours('c', 500), tenHours('d', 800)].map((one, i) => ({
    ...one,
    candidates: [i < 2 ? 'm1' : 'm2'],
  }))
  assert.deepEqual(proposed(asking([10, 10], customers, { a: 'm1', c: 'm2' })), [
    ['a: m1 > -, b: - > m1', null, 200],
    ['c: m2 > -, d: - > m2', null, 100],
  ])
})

test('with hours left who comes in and who is let go are two bundles', () => {
  const customers = [tenHours('a', 500), tenHours('b', 900, { minHours: 2, maxHours: 20 }), tenHours('c', 0)]
  assert.deepEqual(
    proposed(asking([25], customers, { a: 'm1', c: 'm1' })).map(([change]) => change),
    ['b: - > m1', 'c: m1 > -'],
  )
})

test('hours of those who stay are no change', () => {
  const customers = [tenHours('a', 500, { minHours: 1, maxHours: 20 }), tenHours('b', 900, { minHours: 1, maxHours: 20 })]
  const { bundles, before, after } = replanWithLeastChange(asking([20], customers, { a: 'm1', b: 'm1' }))
  assert.deepEqual(bundles, [])
  assert.deepEqual(after, before)
  assert.ok(before.assignments[1]!.hours > before.assignments[0]!.hours + 5)
})

test('a gain has to be more than the disruption: by a cent is enough, by less than nothing is not', () => {
  const gaining = (euro: number) => proposed(asking([10], [tenHours('a', euro)], {}))
  assert.equal(gaining(100.01).length, 1)
  assert.equal(gaining(99.99).length, 0)
})

test('who was turned within the last two cycles needs twice the gain', () => {
  const gaining = (euro: number, turned: readonly string[]) =>
    proposed(asking([10], [tenHours('a', euro)], {}, { turned: new Set(turned) }))
  assert.equal(gaining(150, ['b']).length, 1)
  assert.equal(gaining(199, ['a']).length, 0)
  assert.equal(gaining(201, ['a']).length, 1)
})

test('a gain has to be above its disruption by its standard error, in draws that are the same for all', () => {
  // In the first world a brings half, in the second half as much again; b follows it in one case, and goes against it in the other.
  const worlds = (b: readonly number[]) => (at: number, hours: number) =>
    (at === 0 ? [0.5, 1.5] : b).map((times) => times * valueAt((at === 0 ? 1000 : 700) / valueAt(1, BEND, 0, 10), BEND, 0, hours))
  const exchange = (b: readonly number[], errors: number) =>
    replanWithLeastChange(
      asking([10], [tenHours('a', 1000), tenHours('b', 700)], { b: 'm1' }, { disruptionEuro: 50, errors, worthIn: worlds(b) }),
    ).bundles
  const [together] = exchange([0.5, 1.5], 0)
  const [against] = exchange([1.5, 0.5], 0)
  // Gains of 150 and 450, and of -550 and 1,150.
  assert.deepEqual([together!.gainEuro, together!.gainError].map(Math.round), [300, Math.round(300 / Math.SQRT2)])
  assert.deepEqual([against!.gainEuro, against!.gainError].map(Math.round), [300, Math.round(1700 / Math.SQRT2)])
  assert.equal(exchange([0.5, 1.5], 0.9).length, 1)
  assert.equal(exchange([0.5, 1.5], 1).length, 0)
  assert.equal(exchange([1.5, 0.5], 0.9).length, 0)
})

test('where the best plan is too doubtful what is surer comes instead', () => {
  const worlds = (at: number, hours: number) =>
    (at === 0 ? [-0.5, 2.5] : [0.9, 1.1]).map((times) => times * valueAt((at === 0 ? 1000 : 700) / valueAt(1, BEND, 0, 10), BEND, 0, hours))
  assert.deepEqual(proposed(asking([10], [tenHours('a', 1000), tenHours('b', 700)], {}, { errors: 1, worthIn: worlds })), [
    ['b: - > m1', null, 600],
  ])
})

test('the hours that others give up count in the error as well', () => {
  const customers = [tenHours('a', 1000), tenHours('b', 900, { minHours: 0, maxHours: 20 })]
  const worlds = (at: number, hours: number) =>
    [0.8, 1, 1.3].map((times) => times * valueAt((at === 0 ? 1000 : 900) / valueAt(1, BEND, 0, 10), BEND, 0, hours))
  const { bundles } = replanWithLeastChange(asking([20], customers, { b: 'm1' }, { worthIn: worlds }))
  const gains = worlds(0, 10).map((euro, s) => euro + worlds(1, 10)[s]! - worlds(1, 20)[s]!)
  const mean = gains.reduce((sum, one) => sum + one) / 3
  const error = Math.sqrt(gains.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 2)
  assert.ok(Math.abs(bundles[0]!.gainError - error) < 1e-6)
  const half = replanWithLeastChange(
    asking(
      [20],
      customers.map((one) => ({ ...one, fit: [0.5] })),
      { b: 'm1' },
      { worthIn: worlds, disruptionEuro: 10 },
    ),
  ).bundles
  assert.ok(Math.abs(half[0]!.gainError - error / 2) < 1e-6)
})

type Row = readonly [kEuro: number, bPerHour: number, fit: readonly number[], minHours: number, maxHours: number, loss: number]
const rows = (list: readonly Row[]): readonly Customer[] =>
  list.map(([kEuro, bPerHour, fit, minHours, maxHours, handoverLossEuro], i) => ({
    id: `c${i}`,
    response: { family: 'modexp', kEuro, bPerHour },
    fit,
    minHours,
    maxHours,
    owner: null,
    handoverLossEuro,
  }))

test('what belongs together is one bundle and no more: who is let go for less beside it is another', () => {
  const customers = rows([
    [2951, 0.366, [0.8], 4, 19, 198],
    [205, 0.239, [1.18], 5, 8, 46],
    [2091, 0.255, [0.82], 7, 19, 4],
    [1482, 0.187, [1.04], 4, 17, 172],
    [4255, 0.159, [0.92], 6, 21, 90],
  ])
  const replan = asking([16], customers, { c0: 'm1', c1: 'm1', c2: 'm1' }, { disruptionEuro: 360 })
  assert.deepEqual(
    proposed(replan).map(([change]) => change),
    ['c2: m1 > -, c4: - > m1', 'c1: m1 > -'],
  )
})

test('who need not move for it is not in a bundle', () => {
  const customers = rows([
    [743, 0.149, [1.26, 1.12], 0, 17, 61],
    [276, 0.339, [0.86, 1.03], 8, 16, 74],
    [2426, 0.347, [0.68, 1.04], 7, 17, 40],
    [532, 0.299, [0.69, 0.73], 1, 11, 178],
  ])
  const replan = asking([15, 7], customers, { c0: 'm2', c1: 'm1', c2: 'm1', c3: 'm2' }, { disruptionEuro: 172 })
  assert.deepEqual(proposed(replan), [['c0: m2 > m1, c2: m1 > m2, c3: m2 > -', null, 173]])
})

/** c3 pays at first, beside c2; once c0 has come in as well, without c3 the hours are worth more. */
const outdone: Replan = asking(
  [20],
  rows([
    [3436, 0.051, [1.19], 3, 10, 0],
    [505, 0.226, [0.75], 5, 14, 0],
    [3510, 0.072, [1.11], 5, 11, 0],
    [3231, 0.062, [0.92], 5, 18, 0],
  ]),
  { c1: 'm1', c2: 'm1' },
  { disruptionEuro: 234 },
)

test('the reverse test takes back what was outdone by a bundle that was found after it', () => {
  const { bundles } = replanWithLeastChange(outdone)
  assert.deepEqual(
    proposed(outdone).map(([change]) => change),
    ['c0: - > m1', 'c1: m1 > -'],
  )
  // With c3 as well everything pays in its turn, and yet it is worth less.
  const c3 = { changes: [{ customer: 'c3', from: null, to: 'm1', hoursBefore: 0, hoursAfter: 0, forced: null }], forced: null }
  const [first, second] = bundles as [Bundle, Bundle]
  const late = standingWith(outdone, [second, c3], [first]).others[0]!
  assert.ok(late.holds === 'pays' && late.netEuro > 0)
  assert.ok(standingWith(outdone, [second], [c3]).others[0]!.holds === 'pays')
  assert.ok(standingWith(outdone, [first, second], [c3]).others[0]!.netEuro < 0)
})

test('so many bundles at most, those that are forced not counted', () => {
  const customers = [tenHours('a', 500), tenHours('b', 900), tenHours('c', 300)]
  const replan = asking([30], customers, { c: 'gone' }, { most: 1 })
  assert.deepEqual(proposed(replan), [
    ['c: gone > m1', 'member-left', 300],
    ['b: - > m1', null, 800],
  ])
})

test('a bundle that pays by one split of the hours and not by the next is not looked for round and round', () => {
  const customers = ([
    ['c0', 3077.634, 2.323, 3.374, 0.742, 7.335, 23.421, null, 256.122],
    ['c1', 839.139, 18.584, 2.37, 0.532, 1.742, 7.495, 'm0', 313.25],
    ['c2', 752.297, 11.058, 2.396, 0.922, 0, 1.711, null, 201.93],
    ['c3', 2250.274, 12.453, 2.053, 0.677, 0, 10.441, 'm0', 285.437],
    ['c4', 2884.39, 4.319, 0.511, 0.695, 4.502, 7.769, 'm0', 270.239],
  ] as const).map(([id, kEuro, halfHours, shape, fit, minHours, maxHours, owner, handoverLossEuro]) => ({
    id, response: { family: 'adbudg' as const, kEuro, halfHours, shape }, fit: [fit], minHours, maxHours, owner, handoverLossEuro,
  })) // prettier-ignore
  const problem: AllocationProblem = { format: problemFormat, members: [{ id: 'm0', capacityHours: 19.923 }], customers }
  const agreed = new Map([['c2', 'm0'], ['c3', 'm0'], ['gone', 'm0']]) // prettier-ignore
  const replan: Replan = { problem, agreed, disruptionEuro: 0.007, errors: 0, turned: new Set(['c0', 'c1', 'c2', 'c3']) }
  assert.ok(replanWithLeastChange(replan).bundles.length < customers.length)
})

test('what needed a bundle that is left out in the end is cut anew: two that pay one after the other are two', () => {
  // A third found a place first, and with it there the other two could only change together.
  const two = (id: string, kEuro: number, bPerHour: number, fit: [number, number], owner: string | null = 'm0'): Customer => ({
    id,
    response: { family: 'modexp', kEuro, bPerHour },
    fit,
    minHours: 4,
    maxHours: 14,
    owner,
    handoverLossEuro: 0,
  })
  const customers = [
    two('c0', 896.834, 0.323, [1.135, 0.5], null),
    two('c1', 3216.362, 0.158, [0.61, 0.994]),
    two('c2', 100, 0.02, [0.5, 0.5]),
    two('c3', 100, 0.02, [0.5, 0.5]),
    two('c4', 4535.881, 0.035, [0.5, 1.291]),
  ]
  const members = [9.469, 11.639].map((capacityHours, i) => ({ id: `m${i}`, capacityHours }))
  const agreed = new Map([
    ['c1', 'm0'],
    ['c2', 'm0'],
  ])
  const problem: AllocationProblem = { format: problemFormat, members, customers }
  assert.deepEqual(
    proposed({ problem, agreed, disruptionEuro: 383.507, errors: 0 }).map(([change]) => change),
    ['c1: m0 > m1', 'c0: - > m0'],
  )
})
