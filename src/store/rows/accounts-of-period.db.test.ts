/** The accounts that SQL adds up are those that core adds up, whatever the facts and the period. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { accountsFromFacts } from '../../core/customer/accounts-from-facts.ts'
import { touchKinds } from '../../core/fact/fact.ts'
import { whatCounts } from '../../core/fact/what-counts.ts'
import { dayFromNumber, dayNumber } from '../../core/units.ts'
import { withStore } from '../open/test-store.ts'
import { accountsOfPeriod } from './accounts-of-period.ts'
import { bring, customer, line, member, on, touch } from './test-company.ts'

const { workspace } = withStore()

const start = dayNumber(on('2023-12-20'))
// Few days, so that two members often work the same customer on its last one.
const dayText = fc.integer({ min: 10, max: 15 }).map((n) => dayFromNumber(start + n))
const who = fc.constantFrom('c1', 'c2', 'c10', 'C1')
const by = fc.constantFrom('m1', 'm2', 'M1', null)
const amount = fc.integer({ min: -50_000, max: 50_000 })

const lines = fc.array(fc.tuple(who, by, dayText, fc.constantFrom('F1', 'F2', '2024-01-01', null), amount, fc.option(amount)), {
  maxLength: 25,
})
const touches = fc.array(fc.tuple(who, by, dayText, fc.constantFrom(...touchKinds), fc.option(fc.integer({ min: 0, max: 90 }))), {
  maxLength: 25,
})
const period = fc
  .tuple(fc.integer({ min: 8, max: 16 }), fc.integer({ min: 0, max: 9 }))
  .map(([from, length]) => ({ from: dayFromNumber(start + from), to: dayFromNumber(start + from + length) }))

test('SQL and core add up the same accounts from the same facts', async () => {
  await fc.assert(
    fc.asyncProperty(lines, touches, period, fc.option(fc.constantFrom('m1', 'm9')), async (someLines, someTouches, within, owner) => {
      const facts = {
        customers: [customer('c1', { name: 'One', group: 'G', owner: owner === null ? null : member(owner).id })],
        lines: someLines.map((made, n) => line(n + 2, ...made)),
        touches: someTouches.map((made, n) => touch(n + 2, ...made)),
      }
      const book = accountsFromFacts(within)
      book.add({ kind: 'customer-row', customer: customer('c1').id, name: 'One', group: 'G', owner: facts.customers[0]?.owner ?? null })
      for (const fact of whatCounts([...facts.lines, ...facts.touches].map((one) => ({ ...one, file: 1, adds: false })))) book.add(fact)
      const { run } = await workspace()
      await run((tx) => bring(tx, 'facts.csv', facts))
      assert.deepEqual(await run((tx) => accountsOfPeriod(tx, within)), book.finish().accounts)
    }),
    { numRuns: 40 },
  )
})
