import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Deal, Outcome } from './deal.ts'
import { stopListOf } from './stop-list.ts'

type Case = {
  given: { deals: { ageDays: number; state: Outcome }[] }
  expect: { oldestWonDays: number | null; wins: number; stopRuleAllowed: boolean; olderThanAnyWon: number[] }
}
const { cases } = JSON.parse(readFileSync('test/golden/deals.json', 'utf8')) as { cases: Case[] }

const deal = (
  id: string,
  ageDays: number,
  outcome: Outcome,
  valueEuro: number | null = null,
  remainingHours: number | null = null,
): Deal => ({
  id,
  ageDays,
  outcome,
  firstSeenDays: null,
  valueEuro,
  remainingHours,
})
const many = (count: number, ageDays: number, outcome: Outcome): Deal[] =>
  Array.from({ length: count }, (_, i) => deal(`${outcome} ${ageDays} ${i}`, ageDays, outcome))
const unpriced = { historyDays: 1000, hourPriceEuro: null }
const reasons = (...asked: Parameters<typeof stopListOf>) => stopListOf(...asked).answers.map(({ reason }) => reason)

for (const [i, { given, expect }] of cases.entries()) {
  test(`golden stop-list ${i + 1}`, () => {
    const list = stopListOf(
      given.deals.map(({ ageDays, state }, at) => deal(`${at}`, ageDays, state)),
      unpriced,
    )
    assert.deepEqual([list.oldestWonDays, list.wins, list.ageSpeaks], [expect.oldestWonDays, expect.wins, expect.stopRuleAllowed])
    assert.deepEqual(
      list.answers.filter(({ reason }) => reason === 'older-than-any-won').map(({ id }) => Number(id)),
      expect.olderThanAnyWon,
    )
    assert.equal(list.answers.length, given.deals.filter(({ state }) => state === 'open').length)
  })
}

test('older than anything won stops a deal from nineteen wins on; as old as the oldest is not older', () => {
  const open = [deal('older', 61, 'open'), deal('as old', 60, 'open')]
  assert.deepEqual(reasons([...many(19, 60, 'won'), ...open], unpriced), ['older-than-any-won', 'as-old-was-won'])
  assert.deepEqual(reasons([...many(18, 60, 'won'), ...open], unpriced), ['too-few-wins', 'as-old-was-won'])
  assert.deepEqual(reasons(open, unpriced), ['too-few-wins', 'too-few-wins'])
})

test('a history speaks only about ages that it could have seen', () => {
  const deals = [...many(19, 60, 'won'), deal('a', 365, 'open'), deal('b', 366, 'open')]
  assert.deepEqual(reasons(deals, { historyDays: 365, hourPriceEuro: null }), ['older-than-any-won', 'history-too-short'])
})

/** Beyond 30 days 20 of 100 were won: chance 0.2, at most 0.256 with nine chances out of ten. */
const past = [...many(20, 60, 'won'), ...many(80, 50, 'lost')]
const priced = { historyDays: 1000, hourPriceEuro: 100 }

test('where value, hours and price are known, a deal stops when its hours earn less even at the upper limit', () => {
  const open = [
    deal('hopeless', 60, 'open', 3900, 10),
    deal('doubtful', 30, 'open', 4500, 10),
    deal('good', 30, 'open', 5100, 10),
    deal('unknown hours', 30, 'open', 10, null),
    deal('unknown value', 30, 'open', null, 1000),
  ]
  const doubtful = reasons([...past, ...open.slice(1)], priced)
  assert.deepEqual(doubtful, ['not-proven', 'above-hour-price', 'as-old-was-won', 'as-old-was-won'])
  const cheap = stopListOf([...past, deal('cheap', 30, 'open', 3800, 10)], priced).answers[0]!
  assert.deepEqual([cheap.stop, cheap.reason], [true, 'below-hour-price'])
  assert.ok(cheap.euroPerHourAtMost! < 100 && cheap.euroPerHourAtMost! > 90, `${cheap.euroPerHourAtMost}`)
  assert.deepEqual(reasons([...past, open[0]!], unpriced), ['as-old-was-won'])
})

test('a deal that takes no more hours is never stopped for its hours, however old', () => {
  assert.deepEqual(reasons([...past, deal('waits', 500, 'open', 100, 0)], priced), ['above-hour-price'])
})

test('a few wins do not stop a deal for its value: the limit is then wide', () => {
  const few = [...many(1, 60, 'won'), ...many(4, 50, 'lost'), deal('a', 30, 'open', 3800, 10)]
  assert.deepEqual(reasons(few, priced), ['not-proven'])
})

const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const anyDeals = fc.array(
  fc.record({
    id: fc.string(),
    ageDays: fc.oneof(fc.integer({ min: 0, max: 30 }), number),
    outcome: fc.constantFrom<Outcome>('won', 'lost', 'open', 'won', 'open'),
    firstSeenDays: fc.option(number),
    valueEuro: fc.option(number),
    remainingHours: fc.option(number),
  }),
  { maxLength: 60 },
)

test('whatever the figures, no answer holds a figure that is none, and a stop always has a reason to stop', () => {
  fc.assert(
    fc.property(anyDeals, number, fc.option(number), (deals, historyDays, hourPriceEuro) => {
      const { answers } = stopListOf(deals, { historyDays, hourPriceEuro })
      for (const answer of answers) {
        for (const value of Object.values(answer)) assert.ok(!Number.isNaN(value))
        assert.equal(answer.stop, ['below-hour-price', 'older-than-any-won'].includes(answer.reason))
      }
    }),
  )
})

test('with fewer than nineteen wins nothing is stopped for its age, and nothing ever that is older than the records', () => {
  fc.assert(
    fc.property(anyDeals, fc.integer({ min: 0, max: 30 }), (deals, historyDays) => {
      const list = stopListOf(deals, { historyDays, hourPriceEuro: null })
      for (const { stop, ageDays } of list.answers) assert.ok(!stop || (list.wins >= 19 && ageDays <= historyDays))
    }),
  )
})

test('in whatever order deals come, each gets the same answer', () => {
  fc.assert(
    fc.property(anyDeals, (deals) => {
      const { answers, ...rest } = stopListOf(deals, priced)
      const backwards = stopListOf(deals.toReversed(), priced)
      assert.deepEqual(backwards, { ...rest, answers: answers.toReversed() })
    }),
  )
})
