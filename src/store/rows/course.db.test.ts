/** What is measured of the course, against the same rules computed otherwise. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import type { MadePlan } from '../../core/plan/plan.ts'
import { strengthOf } from '../../core/block/progress.ts'
import type { Cycle } from '../../core/course/cycle.ts'
import { defaultStandards } from '../../core/customer/standards.ts'
import { hourSources, touchKinds } from '../../core/fact/fact.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import { dayFromNumber, dayNumber, type Day } from '../../core/units.ts'
import { append } from '../log/log.ts'
import type { Transaction } from '../open/open-store.ts'
import { withStore } from '../open/test-store.ts'
import { debtsOfCycles, hourPriceOfCycles, marginBetween, marginOfCycles, recordedDays } from './course-figures.ts'
import { keepPoints, coursePoints, lastMeasured } from './course-points.ts'
import { hoursAt, hoursSpent } from './hours-spent.ts'
import { savePlan } from './save-plan.ts'
import { strengthOfCycles } from './strength-of-cycles.ts'
import { at, bring, company, deal, line, on, touch } from './test-company.ts'
import { plan } from './test-made-plan.ts'
import { discountDrivers, lostDrivers, marginDrivers, strengthDrivers, unitDrivers } from './what-differed.ts'

const { workspace } = withStore()

const start = dayNumber(on('2025-03-03'))
const dayAt = (n: number): Day => dayFromNumber(start + n)
const LENGTH = 7
const cycles: readonly Cycle[] = Array.from({ length: 4 }, (_, n) => ({ from: dayAt(n * LENGTH), to: dayAt(n * LENGTH + LENGTH - 1) }))

const when = fc
  .oneof(
    { weight: 5, arbitrary: fc.integer({ min: -2, max: 4 * LENGTH + 1 }) },
    // Also the days on which the year before a cycle begins.
    fc.integer({ min: -368, max: 4 * LENGTH - 362 }),
  )
  .map(dayAt)
const who = fc.constantFrom('c1', 'c2', 'c3', 'c4')
const by = fc.constantFrom('m1', 'm2', null)
const lines = fc.array(
  fc.tuple(who, by, when, fc.constantFrom('F1', 'F2', null), fc.integer({ min: -500, max: 900 }), fc.constantFrom(7, 90, null)),
  {
    maxLength: 14,
  },
)
const touches = fc.array(
  fc.tuple(who, by, when, fc.constantFrom(...touchKinds), fc.constantFrom(0, 30, 45, null), fc.constantFrom(...hourSources)),
  {
    maxLength: 14,
  },
)

/** A plan in which only these are white, made on this day. */
const planOn = (tx: Transaction, white: readonly string[], day: string) => {
  const customers = plan.customers.map((one) => ({ ...one, verdict: white.includes(one.id) ? ('white' as const) : ('black' as const) }))
  const made: MadePlan = { ...plan, customers }
  return savePlan(tx, made, picturesOf(made), `${day}T12:00:00.000Z`)
}

test('strength of each cycle is that of its days alone, by the rules of the block', async () => {
  const standards = { ...defaultStandards, minutes: { ...defaultStandards.minutes, trip: 25 } }
  await fc.assert(
    fc.asyncProperty(lines, touches, async (said, met) => {
      const { run } = await workspace()
      await run(async (tx) => {
        await bring(tx, 'one.csv', {
          lines: said.map((one, n) => line(n + 2, ...one)),
          touches: met.map((one, n) => touch(n + 30, ...one)),
        })
        await planOn(tx, ['c1', 'c2'], '2026-01-01')
        const found = await strengthOfCycles(tx, cycles, standards)
        for (const [n, cycle] of cycles.entries()) {
          const alone = strengthOf(await hoursSpent(tx, cycle, standards, null))
          for (const key of ['blockHours', 'whiteHours', 'allHours'] as const)
            assert.ok(Math.abs(found[n]![key] - alone[key]) < 1e-9, `${key} of cycle ${n}: ${found[n]![key]}, alone ${alone[key]}`)
        }
      })
    }),
    { numRuns: 60 },
  )
})

test('an order takes standard minutes only where nobody kept a time sheet in the year up to the end of the cycle', async () => {
  const { run } = await workspace()
  const ends = cycles.map(({ to }) => dayNumber(to) - start)
  await run(async (tx) => {
    await bring(tx, 'one.csv', {
      lines: [
        line(2, 'c1', 'm1', dayAt(1), 'A', 10, 5),
        line(3, 'c1', 'm1', dayAt(8), 'B', 10, 5),
        line(4, 'c2', 'm1', dayAt(8), 'C', 10, 5),
      ],
      // The first day of the year up to the end of the first cycle; the second looks past it.
      touches: [touch(5, 'c1', 'm1', dayAt(ends[0]! - 364), 'visit', 60, 'time-entry')],
    })
    const order = defaultStandards.minutes.order / 60
    const hours = async () => (await strengthOfCycles(tx, cycles, defaultStandards)).map(({ allHours }) => allHours)
    assert.deepEqual(await hours(), [0, 2 * order, 0, 0])
    assert.deepEqual([...(await hoursAt(tx, cycles[0]!, defaultStandards))], [])
    assert.deepEqual(Object.fromEntries(await hoursAt(tx, cycles[1]!, defaultStandards)), { c1: order, c2: order })
    await bring(tx, 'two.csv', { touches: [touch(2, 'c1', 'm1', dayAt(3), 'visit', 60, 'time-entry')] })
    assert.deepEqual(await hours(), [1, order, 0, 0])
    assert.deepEqual([...(await hoursAt(tx, cycles[1]!, defaultStandards))], [['c2', order]])
  })
})

test('an hour is held against who was white on its day; the first plan looks back', async () => {
  const { run } = await workspace()
  await run(async (tx) => {
    await bring(tx, 'one.csv', {
      touches: [0, 7, 14, 21].map((n, row) => touch(row + 2, 'c1', 'm1', dayAt(n), 'visit', 60)),
    })
    const shares = async () => (await strengthOfCycles(tx, cycles, defaultStandards)).map(({ share }) => share)
    await planOn(tx, ['c1'], dayAt(5))
    assert.deepEqual(await shares(), [1, 1, 1, 1])
    await planOn(tx, ['c2'], dayAt(7))
    assert.deepEqual(await shares(), [1, 0, 0, 0])
    await planOn(tx, ['c1'], dayAt(21))
    assert.deepEqual(await shares(), [1, 0, 0, 1])
    await planOn(tx, [], dayAt(21))
    assert.deepEqual(await shares(), [1, 0, 0, 0])
    await planOn(tx, ['c1'], dayAt(21))
    assert.deepEqual(await shares(), [1, 0, 0, 1])
    const { rows } = await sql<{ one: string }>`select customer_id || ' ' || from_day || ' ' || coalesce(to_day::text, '') as one
      from white_period order by 1`.execute(tx)
    assert.deepEqual(
      rows.map(({ one }) => one),
      [`c1 -infinity ${dayAt(7)}`, `c1 ${dayAt(21)} `, `c2 ${dayAt(7)} ${dayAt(21)}`],
    )
  })
})

test('an hour lands in the block that was active on its day, and nowhere else', async () => {
  const { run } = await workspace()
  await run(async (tx) => {
    await bring(tx, 'one.csv', { touches: [0, 7, 14, 21].map((n, row) => touch(row + 2, 'c3', 'm1', dayAt(n), 'visit', 60)) })
    await planOn(tx, ['c1'], dayAt(0))
    const events = [
      {
        type: 'block-formed',
        data: { block: 'b1', owner: 'm1', customers: ['c3'], matters: [], hours: 1, valueEuro: 1, after: [] },
        said: 'x',
      },
      { type: 'block-queued', data: {} },
      { type: 'block-started', data: { at: `${dayAt(7)}T08:00:00.000Z`, hours: 1, capacityLeftHours: 9 } },
      { type: 'block-finished', data: { at: `${dayAt(20)}T08:00:00.000Z` } },
    ]
    assert.ok((await append(tx, { subject: 'block:b1', expectedVersion: 0, events, actor: 'm1', at })).ok)
    const found = await strengthOfCycles(tx, cycles, defaultStandards)
    assert.deepEqual(
      found.map(({ blockHours }) => blockHours),
      [0, 1, 1, 0],
    )
  })
})

test('margin and revenue of each cycle are those of its lines; together they are those of all days', async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (said) => {
      const { run } = await workspace()
      await run(async (tx) => {
        await bring(tx, 'one.csv', { lines: said.map((one, n) => line(n + 2, ...one)) })
        const found = await marginOfCycles(tx, cycles)
        for (const [n, { from, to }] of cycles.entries()) {
          const own = said.filter(([, , day]) => day >= from && day <= to)
          assert.equal(found[n]!.lines, own.length)
          assert.ok(Math.abs(found[n]!.revenueEuro * 100 - own.reduce((sum, [, , , , revenue]) => sum + revenue, 0)) < 1e-6)
          const margin = own.reduce((sum, [, , , , revenue, cost]) => sum + (cost === null ? 0 : revenue - cost), 0)
          assert.ok(Math.abs(found[n]!.marginEuro * 100 - margin) < 1e-6)
        }
        const all = await marginBetween(tx, cycles[0]!.from, cycles.at(-1)!.to)
        assert.ok(Math.abs(all - found.reduce((sum, { marginEuro }) => sum + marginEuro, 0)) < 1e-6)
        const days = said.map(([, , day]) => day).toSorted()
        assert.deepEqual(await recordedDays(tx, 'invoices'), days.length === 0 ? null : { first: days[0], last: days.at(-1) })
      })
    }),
    { numRuns: 30 },
  )
})

test('the price of an hour goes from that of the plan before a cycle to that of its end; without another plan there is nothing to tell', async () => {
  const { run } = await workspace()
  await run(async (tx) => {
    await company(tx)
    await sql`update plan set made_at = ${`${dayAt(8)}T09:00:00.000Z`}`.execute(tx)
    const other = { ...plan, hourPriceEuro: 40 }
    await savePlan(tx, other, picturesOf(other), `${dayAt(20)}T23:00:00.000Z`)
    assert.deepEqual(await hourPriceOfCycles(tx, cycles), [null, null, { beforeEuro: 91.1, priceEuro: 40 }, null])
  })
})

test('a debt is open from the handover until the check, or until the matter is closed', async () => {
  const { run } = await workspace()
  await run(async (tx) => {
    const on = (n: number) => `${dayAt(n)}T10:00:00.000Z`
    let version = 0
    const say = async (n: number, type: string, data: object) => {
      assert.ok((await append(tx, { subject: 'matter:x', expectedVersion: version, events: [{ type, data }], actor: 'm1', at: on(n) })).ok)
      version += 1
    }
    assert.deepEqual(await debtsOfCycles(tx, cycles), [null, null, null, null])
    const ties = { customer: null, group: null, contact: null, product: null, place: null, kind: null }
    const caught = { matter: 'x', ties, remains: null, insteadOf: null, caughtBy: 'm1', caughtAt: on(7), owner: 'm1' }
    await say(7, 'matter-caught', caught)
    await say(8, 'handover-accepted', { from: 'm1', to: 'm2', debt: 'm1' })
    assert.deepEqual(await debtsOfCycles(tx, cycles), [null, 1, 1, 1])
    await say(15, 'check-taken-over', { from: 'm1', to: 'm3', debt: 'm3' })
    assert.deepEqual(await debtsOfCycles(tx, cycles), [null, 1, 1, 1])
    await say(21, 'matter-checked', { by: 'm3', good: true })
    await say(21, 'matter-closed', {})
    assert.deepEqual(await debtsOfCycles(tx, cycles), [null, 1, 1, 0])
  })
})

test('what differed: customers by margin, and by hours that did not land where they should', async () => {
  const { run } = await workspace()
  await run(async (tx) => {
    await bring(tx, 'one.csv', {
      lines: [
        line(2, 'c1', 'm1', dayAt(1), 'A', 300_00, 100_00),
        line(3, 'c1', 'm1', dayAt(8), 'B', 500_00, 100_00),
        line(4, 'c2', 'm1', dayAt(22), 'C', 900_00, 0),
        line(5, 'c3', 'm1', dayAt(22), 'D', 10_00, 0),
      ],
      touches: [
        touch(6, 'c4', 'm1', dayAt(2), 'visit', 60),
        touch(7, 'c4', 'm1', dayAt(22), 'visit', 240),
        touch(8, 'c1', 'm1', dayAt(22), 'visit', 600),
      ],
    })
    await planOn(tx, ['c1'], dayAt(0))
    const compared = { cycle: cycles[3]!, since: cycles[0]!.from, cycles: 3 }
    const told = (drivers: readonly { readonly id: string; readonly here: number; readonly usual: number }[]) =>
      drivers.map(({ id, here, usual }) => [id, here, usual])
    assert.deepEqual(told(await marginDrivers(tx, compared, true)), [
      ['c2', 900, 0],
      ['c3', 10, 0],
    ])
    assert.deepEqual(told(await marginDrivers(tx, compared, false)), [['c1', 0, 200]])
    const order = defaultStandards.minutes.order / 60
    assert.deepEqual(told(await strengthDrivers(tx, compared, false, defaultStandards)), [
      ['c4', 4, 1 / 3],
      ['c2', order, 0],
      ['c3', order, 0],
    ])
    assert.deepEqual(told(await strengthDrivers(tx, compared, true, defaultStandards)), [])
  })
})

test('what differed in prices: by discount, by what units brought, and by deals lost on price', async () => {
  const { run } = await workspace()
  await run(async (tx) => {
    await bring(tx, 'one.csv', {
      lines: [
        // Before: a tenth of the list price is given, and a unit brings 10.
        line(2, 'c1', 'm1', dayAt(1), 'A', 900_00, 800_00, { quantity: 10, discount: 100_00 }),
        // In the cycle: a half, and a unit that brings 5; a twentieth, and 12; and one of which neither is known.
        line(3, 'c1', 'm1', dayAt(22), 'B', 100_00, 50_00, { quantity: 10, discount: 100_00 }),
        line(4, 'c2', 'm1', dayAt(22), 'C', 380_00, 140_00, { quantity: 20, discount: 20_00 }),
        line(5, 'c3', 'm1', dayAt(22), 'D', 900_00, null),
      ],
      deals: [
        deal(6, 'c2', 'd1', dayAt(0), dayAt(2), 'lost', { lostBecause: 'price' }),
        deal(7, 'c2', 'd2', dayAt(0), dayAt(23), 'lost', { lostBecause: 'other' }),
        deal(8, 'c3', 'd3', dayAt(0), dayAt(23), 'lost', { lostBecause: 'price' }),
        deal(9, 'c3', 'd4', dayAt(0), dayAt(23), 'lost', { lostBecause: 'price' }),
      ],
    })
    const compared = { cycle: cycles[3]!, since: cycles[0]!.from, cycles: 3 }
    const told = async (find: typeof discountDrivers, above: boolean) =>
      (await find(tx, compared, above)).map(({ id, here, usual }) => [id, Math.round(here * 100) / 100, Math.round(usual * 100) / 100])
    assert.deepEqual(await told(discountDrivers, true), [['c1', 100, 20]])
    assert.deepEqual(await told(discountDrivers, false), [['c2', 20, 40]])
    assert.deepEqual(await told(unitDrivers, true), [['c2', 240, 200]])
    assert.deepEqual(await told(unitDrivers, false), [['c1', 50, 100]])
    assert.deepEqual(await told(lostDrivers, true), [['c3', 2, 0]])
    assert.deepEqual(await told(lostDrivers, false), [['c2', 0, 0.33]])
    const first = { cycle: cycles[0]!, since: cycles[0]!.from, cycles: 1 }
    assert.deepEqual(await discountDrivers(tx, first, true), [])
    assert.deepEqual(await unitDrivers(tx, first, true), [])
  })
})

test('what was measured is kept whole, and replaced whole', async () => {
  const { run } = await workspace()
  const point = (n: number, value: number | null) => ({ measure: 'finished' as const, ...cycles[n]!, value, basis: { n } })
  await run(async (tx) => {
    assert.equal(await lastMeasured(tx), null)
    await keepPoints(tx, [point(0, 1), point(1, null)])
    assert.deepEqual(await coursePoints(tx), [point(0, 1), point(1, null)])
    assert.deepEqual(await lastMeasured(tx), cycles[1])
    await keepPoints(tx, [point(2, 5)])
    assert.deepEqual(await coursePoints(tx), [point(2, 5)])
  })
})
