/** Of what several files say, each thing counts once; and what one file says is never held against itself. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cents, customerId, memberId, minutes, type Day } from '../units.ts'
import { hourSources, marginSources, touchKinds, type HourSource, type TouchKind } from './fact.ts'
import type { ResolvedFact } from './resolved.ts'
import { whatCounts, type OfFile } from './what-counts.ts'

type Fact = ResolvedFact & OfFile
const c1 = customerId('c1')
const on = '2026-03-02' as Day
const anna = memberId('anna')

const line = (file: number, invoice: string | null, revenue: number, cost: number | null = 60, more: object = {}): Fact => ({
  kind: 'invoice-line', customer: c1, member: null, day: on, invoice, product: null, revenue: cents(revenue), cost: cost === null ? null : cents(cost), marginFrom: cost === null ? null : 'cost', quantity: null, discount: null, file, adds: false, ...more,
}) // prettier-ignore
const touch = (file: number, source: HourSource, how: TouchKind, spent: number | null, more: object = {}): Fact => ({
  kind: 'touch', customer: c1, member: anna, day: on, how, minutes: spent === null ? null : minutes(spent), source, file, adds: false, ...more,
}) // prettier-ignore
const deal = (file: number, id: string | null, value: number | null, more: object = {}): Fact => ({
  kind: 'deal', customer: c1, member: null, id, created: on, closed: null, outcome: 'open', value: value === null ? null : cents(value), lostBecause: null, format: 'deals', file, adds: false, ...more,
}) // prettier-ignore

/** Which of the facts count, by their place. */
const which = (...facts: Fact[]) => whatCounts(facts).map((fact) => facts.indexOf(fact))

test('an invoice in two files counts as the later has it, whole: also with fewer lines', () => {
  assert.deepEqual(which(line(1, 'F1', 100), line(1, 'F1', 50), line(1, 'F2', 70), line(2, 'F1', 120)), [2, 3])
})

test('a file that knows a cost goes before one that does not, whichever came first', () => {
  assert.deepEqual(which(line(1, 'F1', 100, 60), line(2, 'F1', 100, null)), [0])
  assert.deepEqual(which(line(1, 'F1', 100, null), line(2, 'F1', 100, 60)), [1])
  assert.deepEqual(which(line(1, 'F1', 100, null), line(2, 'F1', 90, null)), [1])
  assert.deepEqual(which(line(2, 'F1', 90, 50), line(1, 'F1', 100, 60)), [0])
  assert.deepEqual(which(line(1, null, 100, 60), line(2, null, 100, null)), [0])
})

test('a share of the revenue that a person gave goes after a margin that a file tells, and before none', () => {
  const given = (file: number, invoice: string | null) => line(file, invoice, 100, 70, { marginFrom: 'percent' })
  assert.deepEqual(which(line(1, 'F1', 100, 60), given(2, 'F1')), [0])
  assert.deepEqual(which(line(1, 'F1', 100, 60, { marginFrom: 'margin' }), given(2, 'F1')), [0])
  assert.deepEqual(which(given(1, 'F1'), line(2, 'F1', 100, null)), [0])
  assert.deepEqual(which(given(1, 'F1'), given(2, 'F1')), [1])
  assert.deepEqual(which(line(1, null, 100, 60), given(2, null)), [0])
})

test('an invoice number is of one customer: another may have the same', () => {
  assert.deepEqual(which(line(1, 'F1', 100), line(2, 'F1', 100, 60, { customer: customerId('c2') })), [0, 1])
})

test('without a number, as many copies count as the file with most of them has', () => {
  assert.deepEqual(which(line(1, null, 100), line(1, null, 100), line(2, null, 100), line(2, null, 90)), [1, 2, 3])
})

test('what adds is never the same as what another file says', () => {
  assert.deepEqual(
    which(deal(1, 'D1', 5), deal(2, 'D1', 5, { adds: true }), deal(3, null, 5), deal(4, null, 5, { adds: true })),
    [0, 1, 2, 3],
  )
  assert.deepEqual(which(line(1, 'F1', 100), line(2, 'F1', 120, 60, { adds: true }), line(3, null, 5), line(4, null, 5, 60, { adds: true })), [0, 1, 2, 3]) // prettier-ignore
  assert.deepEqual(which(touch(1, 'time-entry', 'time-entry', 60), touch(2, 'calendar', 'meeting', 60, { adds: true })), [0, 1])
  assert.deepEqual(which(touch(1, 'activity', 'visit', 60), touch(2, 'activity', 'visit', 60, { adds: true })), [0, 1])
})

test('a time sheet stands for all that its member did for the customer that day; an agenda for appointments only', () => {
  const sheet = touch(1, 'time-entry', 'time-entry', 30)
  const agenda = touch(2, 'calendar', 'meeting', 60)
  const [visit, call, meeting, mail, quote] = (['visit', 'call', 'meeting', 'mail', 'quote'] as const).map((how) =>
    touch(3, 'activity', how, null),
  ) as [Fact, Fact, Fact, Fact, Fact]
  assert.deepEqual(which(sheet, agenda, visit, call, meeting, mail, quote), [0])
  assert.deepEqual(which(agenda, visit, call, meeting, mail, quote), [0, 4, 5])
})

test('another day, another customer, another member and time of nothing hold nothing; an unknown member may be anyone', () => {
  const agenda = touch(2, 'calendar', 'meeting', 60)
  const others = [{ day: '2026-03-03' as Day }, { customer: customerId('c2') }, { member: memberId('bas') }, { minutes: 0 }]
  for (const other of others) assert.deepEqual(which(touch(1, 'time-entry', 'time-entry', 30, other), agenda), [0, 1])
  assert.deepEqual(which(touch(1, 'time-entry', 'time-entry', 30, { member: null }), agenda), [0])
  assert.deepEqual(which(touch(1, 'time-entry', 'time-entry', 30), touch(2, 'calendar', 'meeting', 60, { member: null })), [0])
})

test('a deal with a number counts as the latest file has it, whatever else about it changed', () => {
  const won = { outcome: 'won', closed: on, customer: customerId('c2') }
  assert.deepEqual(which(deal(1, 'D1', 100), deal(1, 'D2', 100), deal(2, 'D1', 120, won)), [1, 2])
  assert.deepEqual(which(deal(2, 'D1', 100), deal(1, 'D1', 120, won)), [0])
})

test('the number of a deal is of one kind of file: another may have the same', () => {
  assert.deepEqual(which(deal(1, 'D1', 100), deal(2, 'D1', 100, { format: 'pipedrive-deals' })), [0, 1])
})

test('a deal that stands in several rows of a file counts once, as the last of them has it', () => {
  assert.deepEqual(which(deal(1, 'D1', 100), deal(1, 'D1', 100), deal(1, 'D1', 90)), [2])
})

test('without a number a deal is the same by its customer, first day and value; its second copy needs a second', () => {
  const closed = { outcome: 'lost', closed: '2026-04-01' as Day }
  assert.deepEqual(which(deal(1, null, 100), deal(1, null, 100), deal(2, null, 100, closed)), [1, 2])
  for (const other of [{ value: cents(90) }, { customer: customerId('c2') }, { created: '2026-03-03' as Day }])
    assert.deepEqual(which(deal(1, null, 100), deal(2, null, 100, other)), [0, 1])
  assert.deepEqual(which(deal(1, null, 100), deal(2, 'D1', 100)), [0, 1], 'one with a number is known by it')
  const late = { created: null, outcome: 'won' }
  assert.deepEqual(which(deal(1, null, 100, { ...late, closed: on }), deal(2, null, 100, { ...late, closed: '2026-04-01' as Day })), [0, 1])
  assert.deepEqual(which(deal(1, null, 100, { ...late, closed: on }), deal(2, null, 100, { ...late, closed: on })), [1])
})

const fact: fc.Arbitrary<Omit<Fact, 'file'>> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('D1', 'D2', null),
      fc.constantFrom(1, 2, null),
      fc.constantFrom('won', 'lost', 'open'),
      fc.constantFrom('deals', 'odoo-leads'),
    )
    .map(([id, value, outcome, format]) => deal(0, id, value, { outcome, format })),
  fc
    .tuple(fc.constantFrom('F1', 'F2', null), fc.integer({ min: -2, max: 2 }), fc.constantFrom(...marginSources, null))
    .map(([invoice, revenue, marginFrom]) => line(0, invoice, revenue, marginFrom === null ? null : 1, { marginFrom })),
  fc
    .tuple(fc.constantFrom(...hourSources), fc.constantFrom(...touchKinds), fc.constantFrom(null, 0, 30), fc.constantFrom(anna, null))
    .map(([source, how, spent, member]) => touch(0, source, how, spent, { member })),
)
const facts = fc.array(fact, { maxLength: 12 })

test('one file of one source counts whole; the same file again changes nothing that is counted', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...hourSources), (some, source) => {
      // A deal may stand in a file more than once.
      const alone = some.map(
        (one) => ({ ...one, file: 1, ...(one.kind === 'touch' && { source }), ...(one.kind === 'deal' && { id: null }) }) as Fact,
      )
      assert.equal(whatCounts(alone), alone)
      const again = whatCounts([...alone, ...alone.map((one) => ({ ...one, file: 2 }))]).map((one) => JSON.stringify({ ...one, file: 0 }))
      assert.deepEqual(again.toSorted(), alone.map((one) => JSON.stringify({ ...one, file: 0 })).toSorted())
    }),
  )
})

test('a longer export in the place of a shorter counts as if it had come alone', () => {
  fc.assert(
    fc.property(facts, facts, (first, more) => {
      // Within one file a better source may hold an hour of another; that is not what is tested here.
      const alike = (one: Omit<Fact, 'file'>) => (one.kind === 'touch' ? { ...one, source: 'activity' as const } : one)
      const shorter = first.map((one) => ({ ...alike(one), file: 1 }) as Fact)
      const longer = [...first, ...more].map((one) => ({ ...alike(one), file: 2 }) as Fact)
      // A cost that only the shorter knows stays known, so let both know as much.
      const known = (all: Fact[]) =>
        all.map((one) => (one.kind === 'invoice-line' ? { ...one, cost: cents(1), marginFrom: 'cost' } : one) as Fact)
      const text = (all: readonly Fact[]) => all.map((one) => JSON.stringify({ ...one, file: 0 })).toSorted()
      assert.deepEqual(text(whatCounts([...known(shorter), ...known(longer)])), text(whatCounts(known(longer))))
    }),
  )
})
