import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cents, customerId, dayFromNumber, dayNumber, memberId, minutes, yearUpTo, type Day } from '../units.ts'
import { hourSources, touchKinds } from '../fact/fact.ts'
import type { ResolvedFact } from '../fact/resolved.ts'
import { accountsFromFacts } from './accounts-from-facts.ts'
import { measuredMinutes } from './time.ts'

const last = '2026-06-30' as Day
const period = yearUpTo(last)
const on = (daysBefore: number): Day => dayFromNumber(dayNumber(last) - daysBefore)
const c1 = customerId('c1')
const [anna, bas] = [memberId('anna'), memberId('bas')]

const line = (facts: Partial<Extract<ResolvedFact, { kind: 'invoice-line' }>>): ResolvedFact => ({
  kind: 'invoice-line',
  customer: c1,
  member: anna,
  day: on(0),
  invoice: 'F1',
  product: null,
  revenue: cents(1000),
  cost: cents(600),
  marginFrom: 'cost',
  quantity: null,
  discount: null,
  ...facts,
})
const touch = (facts: Partial<Extract<ResolvedFact, { kind: 'touch' }>>): ResolvedFact => ({
  kind: 'touch',
  customer: c1,
  member: anna,
  day: on(0),
  how: 'visit',
  minutes: null,
  source: 'activity',
  ...facts,
})
const read = (facts: readonly ResolvedFact[]) => {
  const book = accountsFromFacts(period)
  facts.forEach(book.add)
  return book.finish()
}
const account = (...facts: ResolvedFact[]) => read(facts).accounts[0]!

test('margin falls in the quarter of its day; lines without a cost are no margin but are revenue', () => {
  const { marginByQuarter, revenue, lines } = account(line({}), line({ day: on(364) }), line({ cost: null, marginFrom: null }))
  assert.deepEqual([marginByQuarter, revenue, lines], [[400, 0, 0, 400], 3000, 3])
})

test('lines of which a person gave the margin are told apart', () => {
  const { lines, givenLines } = account(
    line({}),
    line({ marginFrom: 'percent' }),
    line({ marginFrom: 'margin' }),
    line({ marginFrom: 'percent', day: on(400) }),
  )
  assert.deepEqual([lines, givenLines], [3, 1])
})

test('what lies outside the period does not count', () => {
  const { lines, work, owner } = account(line({ day: on(365) }), touch({ day: on(-1) }))
  assert.deepEqual([lines, work, owner], [0, [], null])
})

test('an order is handled once per invoice number and member, and once per day where there is no number', () => {
  const { work } = account(
    line({}),
    line({}),
    line({ invoice: 'F2' }),
    line({ member: bas }),
    line({ invoice: null }),
    line({ invoice: null }),
    line({ invoice: null, day: on(1) }),
    line({ invoice: null, day: on(1), member: null }),
  )
  assert.deepEqual(
    work.map((one) => [one.member, one.counted.order]),
    [
      [null, 1],
      [anna, 4],
      [bas, 1],
    ],
  )
})

test('measured touches give minutes, the others are counted by kind', () => {
  const { work } = account(
    touch({ minutes: minutes(50) }),
    touch({ minutes: minutes(25), how: 'call' }),
    touch({}),
    touch({ how: 'call' }),
    touch({ how: 'call' }),
  )
  assert.deepEqual(work, [{ member: anna, measured: { activity: 75 }, counted: { visit: 1, call: 2, trip: 1 } }])
})

test('measured minutes are told by where they were recorded, and days with a visit are trips', () => {
  const { work } = account(
    touch({ minutes: minutes(50), source: 'calendar', how: 'meeting' }),
    touch({ minutes: minutes(20), source: 'time-entry' }),
    touch({ day: on(1) }),
    touch({ day: on(1) }),
  )
  assert.deepEqual(work, [{ member: anna, measured: { 'time-entry': 20, calendar: 50 }, counted: { visit: 2, trip: 2 } }])
})

test('the appointed owner goes before the latest work, the latest day before the member, the greatest member on one day', () => {
  const row: ResolvedFact = { kind: 'customer-row', customer: c1, name: 'Een', group: 'bouw', owner: bas }
  assert.equal(account(row, line({})).owner, bas)
  assert.equal(account(touch({ day: on(1), member: bas }), line({})).owner, anna)
  assert.equal(account(line({}), touch({ member: bas }), line({})).owner, bas)
  assert.equal(account(line({ member: null })).owner, null)
})

test('members are told with their net hours, also those who only appear in the files', () => {
  const { members } = read([{ kind: 'member-row', member: anna, name: 'Anna', netHours: 800 }, line({ member: bas })])
  assert.deepEqual(members, [
    { id: anna, name: 'Anna', netHours: 800 },
    { id: bas, name: 'bas', netHours: null },
  ])
})

const someone = fc.constantFrom(anna, bas, null)
const anywhere = fc.record({
  customer: fc.constantFrom('c1', 'c2', 'c3').map(customerId),
  member: someone,
  day: fc.integer({ min: -10, max: 380 }).map(on),
})
const anyFact: fc.Arbitrary<ResolvedFact> = fc.oneof(
  fc
    .tuple(anywhere, fc.constantFrom('F1', 'F2', null), fc.integer({ min: -500, max: 5000 }), fc.option(fc.nat(4000)))
    .map(([at, invoice, revenue, cost]) => line({ ...at, invoice, revenue: cents(revenue), cost: cost === null ? null : cents(cost) })),
  fc
    .tuple(anywhere, fc.constantFrom(...touchKinds), fc.option(fc.nat(300)), fc.constantFrom(...hourSources))
    .map(([at, how, time, source]) => touch({ ...at, how, source, minutes: time === null ? null : minutes(time) })),
)

test('the order of the facts changes nothing, and no cent or minute is lost', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyFact, { maxLength: 40 })
        .chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }))),
      ([facts, shuffled]) => {
        const book = read(facts)
        assert.deepEqual(read(shuffled), book)
        const inside = facts.filter((fact) => 'day' in fact && fact.day >= period.from && fact.day <= period.to)
        const revenue = inside.reduce((sum, fact) => sum + (fact.kind === 'invoice-line' ? fact.revenue : 0), 0)
        const measured = inside.reduce((sum, fact) => sum + (fact.kind === 'touch' ? (fact.minutes ?? 0) : 0), 0)
        assert.equal(
          book.accounts.reduce((sum, one) => sum + one.revenue, 0),
          revenue,
        )
        assert.equal(
          book.accounts.reduce((sum, one) => sum + one.work.reduce((part, hand) => part + measuredMinutes(hand), 0), 0),
          measured,
        )
      },
    ),
  )
})
