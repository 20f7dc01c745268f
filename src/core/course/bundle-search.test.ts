import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { shortlist } from './bundle-pairs.ts'
import { huntBundles } from './bundle-search.ts'
import { layTable, startDraft, type Replan } from './least-change-table.ts'
import { asking, tenHours } from './test-replan.ts'

/** What is found from the agreed division alone, with no plan in view; per bundle who goes where. */
function hunted(replan: Replan): readonly string[] {
  const table = layTable(replan, () => false)
  const { pairs } = table.start
  const draft = startDraft(table.start, table.desk)
  const some = shortlist(pairs, draft, new Uint8Array(pairs.customers))
  const { yard, desk } = table
  const blank = () => new Uint8Array(pairs.customers)
  const steps = huntBundles({ pairs: some, draft, yard, desk, locked: blank(), kept: blank() }, Infinity)
  return steps.map(({ moves }) =>
    moves
      .map(({ customer, to }) => {
        const { id } = replan.problem.customers[pairs.customerAt[customer]!]!
        return `${id} ${to < 0 ? '-' : replan.problem.members[pairs.memberAt[to]!]!.id}`
      })
      .toSorted()
      .join(', '),
  )
}
test('each move of the plan’s search makes bundles', () => {
  const least = { minHours: 2, maxHours: 10 }
  const cases: readonly (readonly [string, Replan, readonly string[]])[] = [
    ['one comes in', asking([10], [tenHours('a', 100)], {}), ['a m1']],
    [
      'one is let go',
      asking([10], [tenHours('a', 1, { ...least, minHours: 5 }), tenHours('b', 900, least)], { a: 'm1', b: 'm1' }),
      ['a -'],
    ],
    ['one goes to another', asking([10, 10], [tenHours('a', 100, { fit: [1, 2] })], { a: 'm1' }), ['a m2']],
    ['one in the place of another', asking([10], [tenHours('a', 100), tenHours('b', 200)], { a: 'm1' }), ['a -, b m1']],
    [
      'one in the place of two',
      asking([10], [tenHours('a', 60, { minHours: 5, maxHours: 5 }), tenHours('b', 60, { minHours: 5, maxHours: 5 }), tenHours('c', 900)], {
        a: 'm1',
        b: 'm1',
      }),
      ['a -, b -, c m1'],
    ],
    [
      'two in the place of one',
      asking(
        [10],
        [tenHours('a', 400), tenHours('b', 600, { minHours: 5, maxHours: 5 }), tenHours('c', 600, { minHours: 5, maxHours: 5 })],
        {
          a: 'm1',
        },
      ),
      ['a -, b m1, c m1'],
    ],
    [
      'two change places',
      asking([10, 10], [tenHours('a', 100, { fit: [1, 2] }), tenHours('b', 100, { fit: [2, 1] })], { a: 'm1', b: 'm2' }),
      ['a m2, b m1'],
    ],
    [
      'three go round',
      asking(
        [10, 10, 10],
        [tenHours('a', 100, { fit: [1, 2, 0] }), tenHours('b', 100, { fit: [0, 1, 2] }), tenHours('c', 100, { fit: [2, 0, 1] })],
        { a: 'm1', b: 'm2', c: 'm3' },
      ),
      ['a m2, b m3, c m1'],
    ],
  ]
  for (const [name, replan, expected] of cases) assert.deepEqual(hunted({ ...replan, disruptionEuro: 10 }), expected, name)
})

test('nobody moves twice, also where that would gain', () => {
  const whole = (min: number, max: number) => fc.integer({ min, max })
  const replans = fc
    .array(
      fc.record({
        euro: whole(10, 900),
        fit: fc.tuple(whole(50, 150), whole(50, 150), whole(50, 150)),
        minHours: whole(1, 9),
        by: whole(0, 3),
      }),
      { minLength: 5, maxLength: 9, size: 'max' },
    )
    .map((list) => {
      const customers = list.map(({ euro, fit, minHours }, i) =>
        tenHours(`c${i}`, euro, { minHours, maxHours: minHours + 8, fit: fit.map((one) => one / 100) }),
      )
      const agreed = Object.fromEntries(list.flatMap(({ by }, i) => (by === 0 ? [] : [[`c${i}`, `m${by}`]])))
      return asking([25, 25, 25], customers, agreed, { disruptionEuro: 0 })
    })
  let moved = 0
  fc.assert(
    fc.property(replans, (replan) => {
      const names = hunted(replan).flatMap((bundle) => bundle.split(', ').map((one) => one.split(' ')[0]!))
      assert.equal(new Set(names).size, names.length)
      moved += names.length
    }),
    { numRuns: 300 },
  )
  assert.ok(moved > 300)
})
