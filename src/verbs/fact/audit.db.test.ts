/** Audit files through the whole house: looked at, answered, taken in and back; and answers that hold for one company only. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { auditFile, journal, relations, sale } from '../../intake/read/test-audit-file.ts'
import { withHouse } from '../test-house.ts'
import { undoImport } from './undo-import.ts'
import { answerFile, lookAtFile, takeIn } from './test-files.ts'

const { house } = withHouse()
const books = (company: string, ...sales: readonly string[]) =>
  auditFile({ relations, company: { companyIdent: company }, journals: [journal('S', ...sales)] })

test('the revenue of an audit file is looked at, taken in per customer, and taken back', async () => {
  const one = await house()
  const asked = await lookAtFile(one, 'jaar.xaf', books('1', sale('K1'), sale('K1', '50.00'), sale('K2', '-20.00'), sale('S1')))
  assert.deepEqual([asked.status, asked.questions.map(({ code }) => code)], ['asked', ['which-accounts', 'which-margin']])
  const ready = await answerFile(one, asked.id, { accounts: ['8000'], marginPercent: 30 })
  assert.deepEqual(
    [ready.status, ready.preview?.rows, ready.preview?.customers.new],
    ['ready', { new: 3, changed: 0, same: 0, elsewhere: 0 }, 2],
  )
  const done = await takeIn(one)
  assert.deepEqual(done.facts, { 'customer-row': 2, 'invoice-line': 3 })
  const lines = () =>
    one.run((tx) =>
      sql<object>`select name, sum(revenue)::integer as revenue, sum(cost)::integer as cost, min(margin_from) as from
        from invoice_line join customer on id = customer_id group by name order by name`.execute(tx),
    )
  assert.deepEqual((await lines()).rows, [
    { name: 'Naam K1', revenue: 150_00, cost: 105_00, from: 'percent' },
    { name: 'Naam K2', revenue: -20_00, cost: -14_00, from: 'percent' },
  ])
  await one.well(undoImport, { id: asked.id })
  assert.deepEqual((await lines()).rows, [])
})

test('what was answered about the books of one company is not taken for those of another', async () => {
  const one = await house()
  const first = await lookAtFile(one, 'een.xaf', books('1', sale('K1')))
  await answerFile(one, first.id, { accounts: ['8000'], marginPercent: 30 })
  await takeIn(one)
  const other = await lookAtFile(one, 'ander.xaf', books('2', sale('K1', '70.00')))
  assert.deepEqual([other.status, other.answers], ['asked', {}])
  const next = await lookAtFile(one, 'volgend-jaar.xaf', books('1', sale('K1', '80.00')))
  assert.deepEqual([next.status, next.answers], ['ready', { accounts: ['8000'], marginPercent: 30 }])
})

test('the currency of the books is the currency of their amounts: its rate is asked', async () => {
  const one = await house()
  const text = auditFile({ relations, currency: 'USD', journals: [journal('S', sale('K1'))] })
  const asked = await lookAtFile(one, 'dollars.xaf', text)
  const rate = await answerFile(one, asked.id, { accounts: ['8000'], marginPercent: 0 })
  assert.deepEqual(
    rate.questions.map(({ code, choices }) => [code, choices]),
    [['which-rate', ['USD']]],
  )
  await answerFile(one, asked.id, { accounts: ['8000'], marginPercent: 0, rates: { USD: 0.5 } })
  await takeIn(one)
  const { rows } = await one.run((tx) => sql<{ revenue: number }>`select revenue from invoice_line`.execute(tx))
  assert.deepEqual(rows, [{ revenue: 50_00 }])
})
