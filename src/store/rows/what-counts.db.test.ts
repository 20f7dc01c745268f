/** What counts in the database is what counts in core, whatever comes, goes or turns out to be one customer. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { accountsFromFacts } from '../../core/customer/accounts-from-facts.ts'
import type { Account } from '../../core/customer/account.ts'
import { defaultStandards } from '../../core/customer/standards.ts'
import { timeOf } from '../../core/customer/time.ts'
import { hourSources, marginSources, touchKinds } from '../../core/fact/fact.ts'
import { whatCounts } from '../../core/fact/what-counts.ts'
import { dayFromNumber, dayNumber } from '../../core/units.ts'
import { withStore } from '../open/test-store.ts'
import { accountsOfPeriod } from './accounts-of-period.ts'
import { hoursAt } from './hours-spent.ts'
import { at, bring, deal, line, on, touch } from './test-company.ts'
import { undoImport } from './undo-import.ts'

const { workspace } = withStore()

const start = dayNumber(on('2024-01-01'))
const dayText = fc.constantFrom(0, 0, 0, 1).map((n) => dayFromNumber(start + n))
const who = fc.constantFrom('c1', 'c1', 'c1', 'c2')
const by = fc.constantFrom('m1', 'm2', null)
const period = { from: on('2024-01-01'), to: on('2024-12-31') }

// Few values, so that files often say the same.
const lines = fc.array(
  fc.tuple(
    who,
    by,
    dayText,
    fc.constantFrom('F1', 'F2', null),
    fc.constantFrom(10, 10, 20),
    fc.constantFrom(7, null),
    fc.record({ marginFrom: fc.constantFrom(...marginSources) }),
  ),
  {
    maxLength: 8,
  },
)
const touches = fc.array(
  fc.tuple(who, by, dayText, fc.constantFrom(...touchKinds), fc.constantFrom(0, 30, null), fc.constantFrom(...hourSources)),
  { maxLength: 8 },
)
const deals = fc.array(
  fc.tuple(
    who,
    fc.constantFrom('D1', 'D2', null, null),
    fc.constantFrom('2024-01-01', null),
    fc.constantFrom('2024-02-01', '2024-02-02', null),
    fc.constantFrom('won' as const, 'lost' as const, 'open' as const),
    fc.record({ value: fc.constantFrom(100, 100, null), format: fc.constantFrom('deals', 'deals', 'odoo-leads') }),
  ),
  { maxLength: 5 },
)
const files = fc.array(
  fc.record({
    lines, touches, deals,
    adds: fc.constantFrom(false, false, false, true),
    undone: fc.constantFrom(false, false, true),
    // Rows that came back from an earlier file and were mended.
    mends: fc.constantFrom(false, false, true),
  }), // prettier-ignore
  { minLength: 1, maxLength: 4 },
)

test('SQL and core agree on what counts, also after files were taken back', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (brought) => {
      const { run } = await workspace()
      const made = brought.map((file) => ({
        ...file,
        lines: file.lines.map((one, n) => line(n + 2, ...one)),
        touches: file.touches.map((one, n) => touch(n + 20, ...one)),
        deals: file.deals.map((one, n) => deal(n + 40, ...one)),
      }))
      const ids: string[] = []
      for (const [n, file] of made.entries()) {
        ids.push(await run((tx) => bring(tx, `${n}.csv`, file, { adds: file.adds, ...(file.mends && n > 0 && { mends: '0.csv' }) })))
      }
      for (const [n, file] of made.entries()) if (file.undone) await run((tx) => undoImport(tx, ids[n] ?? '', at))
      const left = made.flatMap((file, n) =>
        file.undone
          ? []
          : [...file.lines, ...file.touches, ...file.deals].map((fact) => ({ ...fact, file: file.mends ? 0 : n, of: n, adds: file.adds })),
      )
      const counting = whatCounts(left).filter((fact) => fact.kind === 'deal')
      const kept = await run((tx) => tx.selectFrom('deal').select(['import_id', 'row_no']).where('counts', '=', true).execute())
      assert.deepEqual(
        kept.map(({ import_id, row_no }) => `${import_id} ${row_no}`).toSorted(),
        counting.map(({ of, row }) => `${ids[of]} ${row}`).toSorted(),
      )
      const book = accountsFromFacts(period)
      for (const fact of whatCounts(left)) book.add(fact)
      const accounts = book.finish().accounts.filter(holdsAnything)
      const counted = (await run((tx) => accountsOfPeriod(tx, period))).filter(holdsAnything)
      // The database knows a name for each; these facts have none.
      const plain = (one: Account) => ({ ...one, name: '' })
      assert.deepEqual(counted.map(plain), accounts.map(plain))
      // Hours of a block are added up by another question, and are the same.
      const standards = { ...defaultStandards, minutes: { ...defaultStandards.minutes, trip: 25 } }
      const spent = await run((tx) => hoursAt(tx, period, standards, ['c1', 'c2']))
      for (const account of accounts) assert.equal(spent.get(account.id) ?? 0, timeOf(account, standards).hours)
    }),
    { numRuns: 60 },
  )
})

const holdsAnything = ({ lines: some, work }: Account): boolean => some > 0 || work.length > 0
