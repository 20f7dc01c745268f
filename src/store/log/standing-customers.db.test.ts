/** What stands about customers comes back to the same bytes when the log is folded again. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withStore } from '../open/test-store.ts'
import { append, fold } from './log.ts'
import { rebuild } from './rebuild.ts'

const { workspace } = withStore()

const customer = fc.constantFrom('c1', 'c2', 'c\u0000 3')
const moment = fc.integer({ min: 0, max: 1e9 }).map((ms) => new Date(Date.UTC(2026, 0, 1) + ms).toISOString())
const amount = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }))
const figures = fc.record({ hoursNow: amount, marginEuro: amount, entryPriceEuro: amount, probabilityWhite: amount })
const codes = fc.subarray(['contact-left', 'only-on-price', 'new-contact'], { minLength: 1 })

const decisions = fc.oneof(
  fc
    .record({ customer, signals: codes, at: moment })
    .map((data) => ({ subject: `customer-gut:${data.customer}`, type: 'customer-gut-raised', data })),
  fc
    .record({ customer, go: fc.boolean(), by: fc.constantFrom('m1', 'm2'), at: moment, probabilityWhite: amount, plan: fc.constant(1) })
    .map((data) => ({ subject: `customer-gut:${data.customer}`, type: 'customer-gut-answered', data })),
  fc
    .record({
      customer,
      reason: fc.constant('hours-wrong'),
      hours: fc.option(fc.double({ min: 0, max: 1e4, noNaN: true })),
      marginEuro: amount,
      judged: fc.constant(null),
      computed: figures,
      verdict: fc.constant('black'),
      verdictReason: fc.constant('below-line'),
      plan: fc.constant(1),
    })
    .map((data) => ({ subject: `contest:${data.customer}`, type: 'verdict-contested', data, said: 'Dat klopt niet, zo blijkt' })),
  fc.record({ customer }).map((data) => ({ subject: `contest:${data.customer}`, type: 'contest-withdrawn', data })),
  fc
    .record({ what: fc.constantFrom('customer', 'block'), about: customer, code: fc.constant('contact-left'), against: fc.boolean() })
    .map((data) => ({ subject: `signal:${data.what}:${data.about}`, type: 'signal-noted', data })),
)

test('whatever is said about customers, folding the log again leaves the same bytes, also once words were erased', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(decisions, moment, fc.constantFrom('m1', 'clock')), { maxLength: 25 }), async (list) => {
      const { run } = await workspace()
      for (const [{ subject, ...event }, at, actor] of list) {
        await run(async (tx) => {
          const folded = { subject: subject.replaceAll('\u0000', ' '), initial: 0, evolve: (n: number) => n + 1 }
          const { version } = await fold(tx, folded)
          await append(tx, { subject: folded.subject, expectedVersion: version, events: [event], actor, at })
        })
      }
      await run((tx) => tx.updateTable('saying').set({ text: null, salt: null }).where('position', '=', 1).execute())
      const { tables } = await run((tx) => rebuild(tx))
      for (const table of tables) assert.deepEqual([table.table, table.same], [table.table, true])
    }),
    { numRuns: 25, endOnFailure: true },
  )
})
