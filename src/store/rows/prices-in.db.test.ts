/** What prices did in many stretches is what adding up the facts by hand says, whatever the facts and the stretches. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Prices } from '../../core/fact/prices.ts'
import { whatCounts } from '../../core/fact/what-counts.ts'
import { dayFromNumber, dayNumber, type Period } from '../../core/units.ts'
import { withStore } from '../open/test-store.ts'
import { pricesIn } from './prices-in.ts'
import type { Batch } from './save-facts.ts'
import { bring, customer, deal, line, on } from './test-company.ts'

const { workspace } = withStore()

const start = dayNumber(on('2024-01-01'))
const anyDay = fc.integer({ min: 0, max: 12 }).map((n) => dayFromNumber(start + n))
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -1, max: 6 }))
  .map(([from, length]): Period => ({ from: dayFromNumber(start + from), to: dayFromNumber(start + from + length) }))

const who = fc.constantFrom('c1', 'c2')
const anyLine = fc.record({
  who,
  when: anyDay,
  invoice: fc.constantFrom('F1', 'F2', null),
  product: fc.constantFrom('oven', 'filter', null),
  revenue: fc.integer({ min: -2000, max: 9000 }),
  cost: fc.option(fc.integer({ min: 0, max: 5000 })),
  quantity: fc.option(fc.constantFrom(-1, 0, 0.5, 1, 3)),
  discount: fc.option(fc.integer({ min: 0, max: 500 })),
})
const anyDeal = fc.record({
  who,
  created: fc.option(anyDay),
  closed: fc.option(anyDay),
  outcome: fc.constantFrom('won' as const, 'lost' as const, 'open' as const),
  lostBecause: fc.constantFrom('price' as const, 'other' as const, null),
  id: fc.constantFrom('D1', 'D2', null),
})
const file = fc.record({ lines: fc.array(anyLine, { maxLength: 15 }), deals: fc.array(anyDeal, { maxLength: 8 }) })
type Line = Batch['lines'][number]
type Deal = Batch['deals'][number]

/** Which of these lies in a stretch. */
const within = (day: string | null, { from, to }: Period): boolean => day !== null && day >= from && day <= to

function byHand(lines: readonly Line[], deals: readonly Deal[], days: readonly Period[]): Prices[] {
  const unit = ({ product, cost, quantity }: Line) => product !== null && cost !== null && quantity !== null && quantity > 0
  const marginOf = (some: readonly Line[]) => some.reduce((sum, { revenue, cost }) => sum + (cost === null ? 0 : revenue - cost), 0)
  const asked = lines.filter(({ day }) => days.some((one) => within(day, one))).filter(unit)
  const each = new Map(
    [...Map.groupBy(asked, ({ product }) => product)].map(([product, of]) => [
      product,
      marginOf(of) / of.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0),
    ]),
  )
  return days.map((one) => {
    const own = lines.filter(({ day }) => within(day, one))
    const sum = (some: readonly Line[], of: (line: Line) => number | null) =>
      some.length === 0 ? null : some.reduce((all, single) => all + (of(single) ?? 0), 0) / 100
    const costed = own.filter(({ cost }) => cost !== null)
    const discounted = own.filter(({ discount }) => discount !== null)
    const units = own.filter(unit)
    const expected = units.reduce((all, { product, quantity }) => all + (quantity ?? 0) * (each.get(product) ?? 0), 0)
    const ended = deals.filter(({ closed, outcome }) => outcome !== 'open' && within(closed, one))
    const lost = ended.filter(({ outcome }) => outcome === 'lost')
    const told = lost.filter(({ lostBecause }) => lostBecause !== null)
    const count = (some: readonly Deal[], known: boolean) => (known ? some.length : null)
    return {
      revenueEuro: sum(own, ({ revenue }) => revenue),
      marginEuro: sum(costed, ({ revenue, cost }) => revenue - (cost ?? 0)),
      costedRevenueEuro: sum(costed, ({ revenue }) => revenue),
      discountEuro: sum(discounted, ({ discount }) => discount),
      discountedRevenueEuro: sum(discounted, ({ revenue }) => revenue),
      unitIndex: units.length > 0 && expected > 0.5 ? marginOf(units) / expected : null,
      dealsWon: count(ended.filter(({ outcome }) => outcome === 'won'), ended.length > 0),
      dealsLost: count(lost, ended.length > 0),
      lostWithReason: count(told, ended.length > 0),
      lostOnPrice: count(told.filter(({ lostBecause }) => lostBecause === 'price'), told.length > 0),
    } // prettier-ignore
  })
}

/** To nine digits: sums of shares are added up in another order. */
const rounded = (all: readonly Prices[]) =>
  all.map((one) => ({ ...one, unitIndex: one.unitIndex === null ? null : Number(one.unitIndex.toPrecision(9)) }))

test('SQL and a plain sum agree, over several files and stretches that overlap, have gaps or are empty', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), fc.array(stretch, { maxLength: 5 }), async (files, days) => {
      const made = files.map(({ lines, deals }) => ({
        lines: lines.map(({ who: buyer, when, invoice, product, revenue, cost, ...more }, n) => ({
          ...line(n + 2, buyer, null, when, invoice, revenue, cost, more),
          product,
        })),
        deals: deals.map(({ who: buyer, id, created, closed, outcome, lostBecause }, n) =>
          deal(n + 40, buyer, id, created, closed, outcome, { lostBecause }),
        ),
      }))
      const { run } = await workspace()
      for (const [n, one] of made.entries()) await run((tx) => bring(tx, `${n}.csv`, one))
      const counting = whatCounts(made.flatMap((one, n) => [...one.lines, ...one.deals].map((fact) => ({ ...fact, file: n, adds: false }))))
      const lines = counting.filter((fact) => fact.kind === 'invoice-line')
      const deals = counting.filter((fact) => fact.kind === 'deal')
      const wanted = rounded(byHand(lines, deals, days))
      const found = rounded(await run((tx) => pricesIn(tx, days)))
      assert.deepEqual(found, wanted)
      await run((tx) => bring(tx, 'groups.csv', { customers: [customer('c1', { group: 'Food' }), customer('c2', { group: 'Steel' })] }))
      const ofFood = <Fact extends Line | Deal>(facts: readonly Fact[]) => facts.filter((fact) => fact.customer === 'c1')
      assert.deepEqual(
        rounded(await run((tx) => pricesIn(tx, days, 'Food'))),
        rounded(byHand(ofFood(lines), ofFood(deals), days)),
        'of a group',
      )
    }),
    { numRuns: 120 },
  )
})

const day = (date: number) => ({ from: on(`2024-01-0${date}`), to: on(`2024-01-0${date}`) })
const sold = (row: number, date: number, product: string, quantity: number, each: number) =>
  ({ ...line(row, 'c1', null, `2024-01-0${date}`, `F${row}`, quantity * each, 0, { quantity }), product }) as const

test('an index of units is not moved by what is sold, only by what a unit brings', async () => {
  const { run } = await workspace()
  // Ovens bring 100 and filters 10, always; only the mix changes. On the third day a filter brings half.
  const lines = [
    sold(2, 1, 'oven', 9, 100_00),
    sold(3, 1, 'filter', 1, 10_00),
    sold(4, 2, 'filter', 9, 10_00),
    sold(5, 2, 'oven', 1, 100_00),
  ]
  await run((tx) => bring(tx, 'a.csv', { lines }))
  assert.deepEqual((await run((tx) => pricesIn(tx, [day(1), day(2)]))).map(({ unitIndex }) => unitIndex), [1, 1]) // prettier-ignore
  await run((tx) => bring(tx, 'b.csv', { lines: [sold(6, 3, 'filter', 10, 5_00)] }))
  // 20 filters at 7.50 as a rule: 10 of them brought 50 where 75 was usual.
  const [, , third] = await run((tx) => pricesIn(tx, [day(1), day(2), day(3)]))
  assert.equal(third?.unitIndex, 50 / 75)
})

test('lines of which no margin per unit can be told leave the index as it is', async () => {
  const { run } = await workspace()
  const lines = [sold(2, 1, 'oven', 2, 100_00), sold(3, 2, 'oven', 1, 70_00)]
  await run((tx) => bring(tx, 'a.csv', { lines }))
  const index = async () => (await run((tx) => pricesIn(tx, [day(1), day(2)]))).map(({ unitIndex }) => unitIndex)
  const before = await index()
  assert.deepEqual(before, [100 / 90, 70 / 90])
  const bare = sold(4, 2, 'oven', 5, 1_00)
  const others = [{ cost: null }, { quantity: null }, { quantity: 0 }, { quantity: -5 }, { product: null }]
  await run((tx) => bring(tx, 'b.csv', { lines: others.map((other, n) => ({ ...bare, ...other, row: n + 2, invoice: `G${n}` })) }))
  assert.deepEqual(await index(), before)
})

test('a day in two stretches counts once in what is usual', async () => {
  const { run } = await workspace()
  await run((tx) => bring(tx, 'a.csv', { lines: [sold(2, 1, 'oven', 1, 100_00), sold(3, 2, 'oven', 1, 50_00)] }))
  const both = { from: on('2024-01-01'), to: on('2024-01-02') }
  assert.deepEqual((await run((tx) => pricesIn(tx, [both, day(1), day(1)]))).map(({ unitIndex }) => unitIndex), [1, 100 / 75, 100 / 75]) // prettier-ignore
})

test('a workspace without anything knows nothing, and no stretch is no question', async () => {
  const { run } = await workspace()
  const [none] = await run((tx) => pricesIn(tx, [day(1)]))
  assert.ok(none && Object.values(none).every((value) => value === null))
  assert.deepEqual(await run((tx) => pricesIn(tx, [])), [])
})
