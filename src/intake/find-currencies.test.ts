/** Amounts in another currency are never taken for euros: what one is worth is asked, and told. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFacts } from './read-facts.ts'
import { examineBytes } from './test-file.ts'

const read = async (rows: readonly string[], rates?: Record<string, number>) => {
  const examined = await examineBytes('a.csv', Buffer.from(rows.join('\n')), rates === undefined ? {} : { rates })
  if (examined.status !== 'recognised') return { questions: examined.status === 'asked' ? examined.questions : null }
  const lines: (readonly [number, number | null])[] = []
  for await (const { facts } of readFacts(examined))
    for (const fact of facts) if (fact.kind === 'invoice-line') lines.push([fact.revenue, fact.cost])
  return { lines, notes: examined.notes.map(({ code, facts }) => [code, facts] as const) }
}
const head = (amount: string, more = '') => `Invoice date;Customer;${amount};Cost${more}`

test('a column beside, a sign with the amount and a header above it each tell the currency, and then its worth is asked', async () => {
  const ways = [
    [head('Net amount', ';Currency'), '2026-01-05;Acme;100.00;60.00;USD'],
    [head('Net amount'), '2026-01-05;Acme;$ 100.00;60.00'],
    [head('Net amount'), '2026-01-05;Acme;100.00 USD;60.00'],
    [head('Net amount (USD)'), '2026-01-05;Acme;100.00;60.00'],
  ]
  for (const rows of ways) {
    const { questions } = await read(rows)
    assert.deepEqual(
      questions,
      [{ code: 'which-rate', file: 'a.csv', column: null, facts: { currencies: 'USD' }, choices: ['USD'] }],
      rows.join(),
    )
    assert.deepEqual(await read(rows, { USD: 0.915 }), {
      lines: [[91_50, 54_90]],
      notes: [['file-other-currency', { currency: 'USD', rate: 0.915 }]],
    })
  }
})

test('euros are asked nothing, in whatever way they are written', async () => {
  for (const rows of [
    [head('Amount', ';Currency'), '2026-01-05;Acme;100.00;60.00;EUR', '2026-01-05;Acme;100.00;60.00;', '2026-01-05;Acme;100.00;60.00;nvt'],
    [head('Amount (EUR)'), '2026-01-05;Acme;€ 100.00;60.00'],
    [head('Amount excl. VAT'), '2026-01-05;Acme;EUR 100.00;60.00'],
  ])
    assert.ok((await read(rows)).lines, rows.join())
})

test('each row counts in its own currency; all of them are asked, those without an answer again', async () => {
  const rows = [
    head('Amount', ';Currency'),
    '2026-01-05;Acme;100.00;60.00;USD',
    '2026-01-05;Acme;100.00;60.00;gbp',
    '2026-01-05;Acme;100.00;60.00;€',
  ]
  assert.deepEqual((await read(rows)).questions?.[0]?.choices, ['GBP', 'USD'])
  assert.deepEqual((await read(rows, { USD: 0.9 })).questions?.[0]?.choices, ['GBP', 'USD'])
  assert.deepEqual((await read(rows, { USD: 0.9, GBP: 1.2 })).lines, [
    [90_00, 54_00],
    [120_00, 72_00],
    [100_00, 60_00],
  ])
})
