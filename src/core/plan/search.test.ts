import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { blankReading, commonPrice, lowerBound, noLimits, readBound } from './bound.ts'
import { branch, tighten, twinsOf, type Part } from './branch.ts'
import { searchExactly } from './exact.ts'
import { apply, blankDesk, blankDraft, gain, worth, type Draft } from './gain.ts'
import { chain } from './moves/chain.ts'
import { drop } from './moves/drop.ts'
import { lookOut, type Move } from './moves/outlook.ts'
import { pairIn } from './moves/pair-in.ts'
import { swap } from './moves/swap.ts'
import { take } from './moves/take.ts'
import { layOut } from './pairs.ts'
import { problemFormat, type AllocationProblem } from './problem.ts'
import { repair } from './repair.ts'
import { search } from './search.ts'

/** To the thousandth, as a company has them; the extremes are tested where problems are laid out. */
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((x) => Math.round(x * 1000) / 1000)
const problems: fc.Arbitrary<AllocationProblem> = fc
  .array(between(8, 30), { minLength: 2, maxLength: 3, size: 'max' })
  .chain((capacities) => {
    const members = capacities.map((capacityHours, j) => ({ id: `m${j}`, capacityHours }))
    const customer = fc.record({
      response: fc.record({ family: fc.constant('modexp' as const), kEuro: between(100, 5000), bPerHour: between(0.02, 0.4) }),
      fit: fc.tuple(...members.map(() => between(0.6, 1.2))),
      minHours: between(0, 6),
      // Somebody can always be worked: a plan worth nothing has no shares to compare.
      more: between(0.5, 20),
      owner: fc.constantFrom(null, ...members.map((member) => member.id)),
      handoverLossEuro: between(0, 300),
    })
    return fc.array(customer, { minLength: 6, maxLength: 12, size: 'max' }).map((list) => ({
      format: problemFormat,
      members,
      customers: list.map(({ more, ...one }, i) => ({ ...one, id: `c${i}`, maxHours: one.minHours + more })),
    }))
  })

/** A plan from one rough price, so that there is something left to improve. */
function started(problem: AllocationProblem) {
  const pairs = layOut(problem)
  const limits = noLimits(pairs)
  const reading = blankReading(pairs)
  commonPrice(pairs, limits, reading)
  const draft = blankDraft(pairs)
  const desk = blankDesk(1e6)
  repair(pairs, reading, draft, desk)
  return { pairs, limits, reading, draft, desk }
}

const moves: Readonly<Record<string, Move>> = { drop, take, swap, pairIn, chain }

test('a gain is what the plan is worth more afterwards, and never above what the move hoped', () => {
  const tried = new Set<string>()
  fc.assert(
    fc.property(problems, (problem) => {
      for (const [name, move] of Object.entries(moves)) {
        const { pairs, draft, desk } = started(problem)
        const offers: { readonly hope: number; readonly add: readonly number[]; readonly drop: readonly number[] }[] = []
        move(lookOut(pairs, draft, -worth(draft)), (hope, add, drop) => void (offers.length < 200 && offers.push({ hope, add, drop })))
        for (const { hope, ...change } of offers) {
          const expected = gain(pairs, draft, change, desk)
          assert.ok(expected <= hope + 1e-7 * worth(draft), `${name}: ${expected} above ${hope}`)
          if (expected === -Infinity) continue
          const before = worth(draft)
          apply(pairs, draft, change, desk)
          assert.ok(Math.abs(worth(draft) - before - expected) <= 1e-8 * before, name)
          tried.add(name)
          break
        }
      }
    }),
    // Enough that each move is met: with 100 problems one was missing in about one run of a hundred.
    { numRuns: 500 },
  )
  assert.deepEqual(tried, new Set(Object.keys(moves)))
})

test('searching never makes a plan worse, and serves nobody twice', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { pairs, draft, desk } = started(problem)
      const before = worth(draft)
      search(pairs, draft, desk, Infinity)
      assert.ok(worth(draft) >= before)
      const served = draft.served.flat().map((p) => pairs.customer[p])
      assert.equal(new Set(served).size, served.length)
      draft.pair.forEach((p, i) => assert.equal(p >= 0, served.includes(i)))
    }),
  )
})

test('whatever the prices, the reading is an upper bound, and lowering it keeps it one', () => {
  fc.assert(
    fc.property(problems, between(0, 2), between(0, 2), (problem, one, other) => {
      const { pairs, limits, reading, draft, desk } = started(problem)
      search(pairs, draft, desk, Infinity)
      const common = reading.bound
      assert.ok(common >= worth(draft) * (1 - 1e-12))
      const lowered = lowerBound(pairs, limits, reading, { steps: 100 })
      assert.ok(lowered <= common && lowered >= worth(draft) * (1 - 1e-12))
      reading.prices.forEach((price, j) => (reading.prices[j] = price * (j === 0 ? one : other)))
      const moved = readBound(pairs, limits, reading)
      assert.ok(moved >= worth(draft) * (1 - 1e-12) && moved >= lowered * (1 - 0.05))
    }),
  )
})

test('a pair that is shut is chosen by nobody', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { pairs, limits, reading } = started(problem)
      limits.open.fill(0)
      readBound(pairs, limits, reading)
      assert.ok(reading.pair.every((p) => p === -1))
    }),
    { numRuns: 5 },
  )
})

test('splitting closes what the bound leaves open, from any start', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { pairs, limits, reading, draft } = started(problem)
      const empty = searchExactly(pairs, limits, reading, blankDraft(pairs), { precision: 1e-4, most: 3e7 })
      const warm = searchExactly(pairs, limits, reading, draft, { precision: 1e-4, most: 3e7 })
      for (const { bound, draft: found } of [empty, warm])
        assert.ok(bound <= worth(found) * (1 + 1.001e-4), `${bound} against ${worth(found)}`)
      assert.ok(Math.abs(worth(empty.draft) / worth(warm.draft) - 1) <= 1.1e-4)
    }),
    { numRuns: 30 },
  )
})

test('where customers are equally well off with everyone, the owners of the others keep their room', () => {
  const members = ['m0', 'm1'].map((id) => ({ id, capacityHours: 100 }))
  const response = { family: 'modexp', kEuro: 1000, bPerHour: 0.1 } as const
  const one = (id: string, owner: string | null) => ({ id, response, minHours: 5, maxHours: 10, owner, handoverLossEuro: 600 })
  const free = Array.from({ length: 10 }, (_, n) => one(`a${n}`, null))
  const owned = Array.from({ length: 10 }, (_, n) => one(`b${n}`, 'm0'))
  const { draft } = started({ format: problemFormat, members, customers: [...free, ...owned] })
  assert.ok(Math.abs(worth(draft) - 20 * 1000 * (1 - Math.exp(-1))) < 1e-6)
})

test('stopped early, the split still says a bound that holds', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { pairs, limits, reading } = started(problem)
      const best = searchExactly(pairs, limits, reading, blankDraft(pairs), { precision: 1e-4, most: 3e7 })
      for (const most of [0, 3000, 10_000]) {
        const early = searchExactly(pairs, limits, reading, blankDraft(pairs), { precision: 1e-4, most })
        assert.ok(early.bound >= worth(best.draft) * (1 - 1e-12) && early.bound <= reading.bound)
      }
    }),
    { numRuns: 30 },
  )
})

test('a plan above the goal is never shut out: some part always holds it', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { pairs, limits, reading, draft, desk } = started(problem)
      search(pairs, draft, desk, Infinity)
      // Strictly below the plan, also where nothing is worth anything.
      const goal = worth(draft) - 1e-9 * Math.max(1, worth(draft))
      const twins = twinsOf(pairs)
      let part: Part | undefined = { ...limits, lo: pairs.lo.slice(), prices: reading.prices.slice(), bound: reading.bound, depth: 0 }
      while (part !== undefined && part.depth < 30) {
        const tally = {
          share: new Float64Array(pairs.k.length),
          hours: new Float64Array(pairs.k.length),
          value: new Float64Array(pairs.customers),
          readings: 1,
        }
        readBound(pairs, part, reading)
        assert.ok(reading.bound >= goal && tighten(pairs, part, reading, goal, twins) && holds(part, draft), `depth ${part.depth}`)
        const parts = branch(pairs, part, reading, tally)
        part = parts.find((one) => holds(one, draft))
        assert.ok(parts.length === 0 || (part !== undefined && part.bound >= goal))
      }
    }),
  )
})

test('of two ranges of hours one holds the plan', () => {
  const { pairs, limits, reading, draft } = started({
    format: problemFormat,
    members: [{ id: 'm', capacityHours: 10 }],
    customers: [
      {
        id: 'c',
        response: { family: 'adbudg', kEuro: 1000, halfHours: 8, shape: 3 },
        minHours: 1,
        maxHours: 20,
        owner: null,
        handoverLossEuro: 0,
      },
    ],
  })
  const part = { ...limits, must: Uint8Array.of(1), lo: pairs.lo.slice(), prices: reading.prices, bound: reading.bound, depth: 0 }
  const tally = { share: Float64Array.of(1), hours: Float64Array.of(4), value: Float64Array.of(900), readings: 1 }
  const parts = branch(pairs, part, reading, tally)
  assert.deepEqual(
    parts.map((one) => [one.lo[0], one.cap[0]]),
    [
      [1, 4],
      [4, 10],
    ],
  )
  assert.deepEqual(
    parts.map((one) => holds(one, draft)),
    [false, true],
  )
})

function holds(part: Part, draft: Draft): boolean {
  return draft.pair.every((p, i) =>
    p < 0 || draft.hours[i] === 0
      ? part.must[i] === 0 || (p >= 0 && part.open[p] === 1)
      : part.open[p] === 1 && draft.hours[i]! >= part.lo[i]! * (1 - 1e-9) && draft.hours[i]! <= part.cap[i]! * (1 + 1e-9),
  )
}
