/** Odoo's journal holds more than revenue: tax, what is owed, headings; and a credit note has positive lines. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAll } from '../test-file.ts'

const lines = async (headers: string, ...rows: string[]) => {
  const { formats, facts, problems, passed } = await readAll([headers, ...rows].join('\n'), { marginPercent: 40 })
  return { formats, revenues: facts.map((fact) => fact.kind === 'invoice-line' && fact.revenue), problems: problems.length, passed }
}

test('tax and what is owed are no revenue, whether the line says so or has no subtotal', async () => {
  const headers = 'move_id,move_type,date,partner_id/id,display_type,price_subtotal,parent_state'
  const line = (kind: string, subtotal: string) => `INV/1,out_invoice,2026-03-12,p1,${kind},${subtotal},posted`
  const found = await lines(
    headers,
    line('product', '100.0'),
    line('', '50.0'),
    line('tax', '21.0'),
    line('payment_term', '121.0'),
    line('', '0.0'),
    line('', 'False'),
    line('', ''),
  )
  assert.deepEqual(found, { formats: ['odoo-invoices'], revenues: [10_000, 5000], problems: 0, passed: { 'no-work': 5 } })
})

test('without a type the balance tells a credit note, and without either the table is not taken', async () => {
  const found = await lines(
    'move_id,date,partner_id/id,price_subtotal,balance',
    'INV/1,2026-03-12,p1,100.0,-100.0',
    'RINV/1,2026-03-12,p1,100.0,100.0',
  )
  assert.deepEqual(found.revenues, [10_000, -10_000])
  assert.deepEqual((await lines('move_id,date,partner_id/id,price_subtotal', 'INV/1,2026-03-12,p1,100.0')).formats, [])
})

test("an entry of the journal is nobody's invoice", async () => {
  const found = await lines(
    'move_id,move_type,date,partner_id/id,price_subtotal',
    'MISC/1,entry,2026-03-12,p1,100.0',
    'BILL/1,in_refund,2026-03-12,p1,100.0',
  )
  assert.deepEqual([found.revenues, found.passed], [[], { 'no-work': 1, 'not-a-customer': 1 }])
})
