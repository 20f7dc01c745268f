/** A plan adapted to other hours fits, takes up nobody who is closed, and is never worth less than the same plan with its hours spread anew. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { adapt } from './adapt.ts'
import { blankReading } from './bound.ts'
import { blankDesk, blankDraft, settleMember, worth } from './gain.ts'
import { layOut, type Pairs } from './pairs.ts'
import { problemFormat } from './problem.ts'

const between = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((x) => x / 1000)

type Row = { kEuro: number; bPerHour: number; minHours: number; more: number; closed: boolean; worker: number }
type Case = { capacities: readonly number[]; rows: readonly Row[]; prices: readonly number[] }

const cases: fc.Arbitrary<Case> = fc.array(between(3, 60), { minLength: 1, maxLength: 3, size: 'max' }).chain((capacities) =>
  fc.record({
    capacities: fc.constant(capacities),
    prices: fc.tuple(...capacities.map(() => between(0, 300))),
    rows: fc.array(
      fc.record({
        kEuro: between(1, 5000),
        bPerHour: between(0.02, 0.5),
        minHours: between(0, 5),
        more: between(0, 20),
        closed: fc.nat({ max: 5 }).map((n) => n === 0),
        worker: fc.integer({ min: -1, max: capacities.length - 1 }),
      }),
      { minLength: 1, maxLength: 25, size: 'max' },
    ),
  }),
)

function stated({ capacities, rows }: Case) {
  const pairs = layOut({
    format: problemFormat,
    members: capacities.map((capacityHours, j) => ({ id: `m${j}`, capacityHours })),
    customers: rows.map(({ kEuro, bPerHour, minHours, more }, i) => ({
      id: `c${String(i).padStart(2, '0')}`,
      response: { family: 'modexp', kEuro, bPerHour },
      minHours,
      maxHours: minHours + more,
      owner: null,
      handoverLossEuro: 0,
    })),
  })
  const served = Int32Array.from(rows, ({ worker, closed }, i) => (closed ? -1 : pairOf(pairs, i, worker)))
  return { pairs, served, closed: Uint8Array.from(rows, ({ closed }) => Number(closed)) }
}

function pairOf(pairs: Pairs, i: number, member: number): number {
  for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) if (pairs.member[p] === member) return p
  return -1
}

/** At a low price so many come that their minimum hours leave less than there was. */
const crowding: Case = {
  capacities: [39.299, 3.008],
  prices: [39.298, 299.991],
  rows: [
    [4343.082, 0.454, 4.567, 13.499, -1],
    [3598.724, 0.41, 1.901, 5.914, -1],
    [2576.154, 0.284, 4.612, 9.213, -1],
    [4476.858, 0.197, 1.352, 18.426, -1],
    [1135.293, 0.334, 0.771, 7.779, -1],
    [55.826, 0.276, 3.5, 3.089, -1],
    [4148.191, 0.445, 4.481, 8.452, -1],
    [980.206, 0.196, 0.185, 4.218, -1],
    [4064.277, 0.119, 1.959, 10.729, 0],
    [1156.085, 0.394, 2.658, 5.193, 1],
  ].map(([kEuro = 0, bPerHour = 0, minHours = 0, more = 0, worker = -1]) => ({ kEuro, bPerHour, minHours, more, worker, closed: false })),
}

test('it fits, the closed stay out, and no member is worth less than with whom it served', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { pairs, served, closed } = stated(one)
      const at = blankReading(pairs)
      at.prices.set(one.prices)
      const draft = blankDraft(pairs)
      adapt(pairs, at, served, closed, draft, blankDesk(Infinity))
      const used = new Float64Array(pairs.members)
      for (let i = 0; i < pairs.customers; i++) {
        const p = draft.pair[i]!
        if (p < 0) assert.equal(draft.hours[i], 0)
        else {
          assert.ok(closed[i] === 0 && draft.hours[i]! >= pairs.lo[i]! * (1 - 1e-9))
          assert.ok(draft.served[pairs.member[p]!]!.includes(p))
          used[pairs.member[p]!]! += draft.hours[i]!
        }
      }
      used.forEach((hours, j) => assert.ok(hours <= pairs.capacity[j]! * (1 + 1e-9)))
      assert.equal(
        draft.served.reduce((sum, list) => sum + list.length, 0),
        draft.pair.filter((p) => p >= 0).length,
      )
      const plain = blankDraft(pairs)
      for (let j = 0; j < pairs.members; j++) {
        plain.served[j] = Array.from(served).filter((p) => p >= 0 && pairs.member[p] === j)
        if (settleMember(pairs, plain, j, blankDesk(Infinity))) assert.ok(draft.value[j]! >= plain.value[j]! * (1 - 1e-9))
      }
    }),
    { numRuns: 1500, examples: [[crowding]] },
  )
})

test('who is far below the price of an hour goes, and who is far above it comes', () => {
  const customer = (id: string, kEuro: number) => ({
    id,
    response: { family: 'modexp' as const, kEuro, bPerHour: 0.2 },
    minHours: 2,
    maxHours: 10,
    owner: null,
    handoverLossEuro: 0,
  })
  const customers = [...'abcdefgh'].map((id, n) => customer(id, n < 4 ? 100 : 5000))
  const pairs = layOut({ format: problemFormat, members: [{ id: 'm', capacityHours: 20 }], customers })
  const at = blankReading(pairs)
  at.prices.fill(400)
  const draft = blankDraft(pairs)
  adapt(pairs, at, Int32Array.of(0, 1, 2, 3, 4, -1, -1, -1), new Uint8Array(8), draft, blankDesk(Infinity))
  assert.deepEqual(
    Array.from(draft.pair, (p) => p >= 0),
    [false, false, false, false, true, true, true, true],
  )
  assert.ok(worth(draft) > 10_000)
})
