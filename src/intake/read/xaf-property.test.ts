/** Any little administration, written as any version: all revenue is somebody's or said to be nobody's. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { account, auditFile, journal, line, readAudit, relation, transaction } from './test-audit-file.ts'

type Booking = { readonly account: string; readonly cents: number; readonly flip: boolean; readonly relation: string; readonly ref: string }
type Entry = { readonly type: string; readonly period: string; readonly bookings: readonly Booking[] }

const TYPES: Readonly<Record<string, string>> = { K1: 'C', K2: 'C', B1: 'B', N1: '', S1: 'S', O1: 'O' }
const REVENUE: ReadonlySet<string> = new Set(['8000', '8100'])

const booking = fc.record({
  account: fc.constantFrom('1300', '4000', '8000', '8100'),
  cents: fc.integer({ min: -99_999, max: 99_999 }),
  flip: fc.boolean(),
  relation: fc.constantFrom('', '', '', ...Object.keys(TYPES)),
  ref: fc.constantFrom('', '', 'F1', 'F2', 'F3'),
})
const entries = fc.array(
  fc.record({ type: fc.constantFrom('S', 'S', 'M', 'B', 'O'), period: fc.constantFrom('0', '1', '12'), bookings: fc.array(booking, { maxLength: 6 }) }),
  { maxLength: 8 },
) // prettier-ignore

/** Written with a last line that makes each transaction balance; a credit may be written as a negative debit. */
function written(list: readonly Entry[], version: '3.2' | '4.0'): string {
  const scheme = version === '4.0' ? 'RGScode' : 'leadReference'
  return auditFile({
    relations: Object.entries(TYPES).map(([id, type]) => relation(id, type === '' ? undefined : type)),
    accounts: [account('1300', 'B'), account('4000', 'P'), account('8000', 'P', { [scheme]: 'WOmzNohOlh' }), account('8100', 'P', { [scheme]: 'WOmzNodOdh' })],
    journals: list.map(({ type, period, bookings }) => {
      const rest = bookings.reduce((sum, { cents }) => sum + cents, 0)
      const all = [...bookings, { account: '1300', cents: -rest, flip: false, relation: '', ref: '' }]
      return journal(type, transaction(all.map((each) => writtenLine(each, version)), { periodNumber: period }))
    }),
  })
} // prettier-ignore

function writtenLine({ account: code, cents, flip, relation: id, ref }: Booking, version: string): string {
  const credit = cents >= 0 !== flip
  const amount = (Math.abs(cents) / 100) * (flip ? -1 : 1)
  const more = { custSupID: id || undefined, [version === '4.0' ? 'invRef' : 'docRef']: ref || undefined }
  return line(code, String(amount), credit ? 'C' : 'D', more)
}

/** Who a booking is of, said in the plainest way; null when nothing tells. */
function customerOf(each: Booking, entry: Entry, list: readonly Entry[]): string | null {
  const only = (bookings: readonly Booking[]): string | null => {
    const found = new Set(bookings.map(({ relation: id }) => id).filter((id) => id !== '' && !/[SO]/.test(TYPES[id] ?? '')))
    return found.size === 1 ? ([...found][0] ?? null) : null
  }
  const sameInvoice = each.ref === '' ? [] : list.flatMap(({ bookings }) => bookings.filter(({ ref }) => ref === each.ref))
  return each.relation || only(entry.bookings) || only(sameInvoice)
}

test('revenue with a customer and revenue without one are all revenue there is, and every row is accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.constantFrom('3.2' as const, '4.0' as const), async (list, version) => {
      const counted = list.filter(({ type, period }) => type !== 'O' && period !== '0')
      const revenue = counted.flatMap((entry) =>
        entry.bookings.filter((each) => REVENUE.has(each.account)).map((each) => [customerOf(each, entry, list), each.cents] as const),
      )
      const of = (test: (customer: string | null) => boolean) => revenue.filter(([customer]) => test(customer))
      const sum = (lines: readonly (readonly [unknown, number])[]) => lines.reduce((all, [, cents]) => all + cents, 0)
      const mayBuy = (customer: string | null) => customer !== null && !/[SO]/.test(TYPES[customer] ?? '')
      const expected = { named: of(mayBuy), others: of((customer) => customer !== null && !mayBuy(customer)), open: of((customer) => customer === null) }

      const read = await readAudit(written(list, version), { accounts: [...REVENUE], marginPercent: 0 })
      assert.deepEqual(read.revenue.map(([key, , cents]) => [key, cents]), expected.named)
      assert.deepEqual(read.problems, [])
      assert.equal(read.facts.length + (read.passed['not-a-customer'] ?? 0), read.rows)
      assert.equal(read.rows, Object.keys(TYPES).length + expected.named.length + expected.others.length)
      assert.equal(sum(read.revenue.map(([key, , cents]) => [key, cents])) + sum(expected.others) + sum(expected.open), sum(revenue))
      const note = read.notes.find(([code]) => code === 'file-part-of-customers-unknown')
      const told = expected.named.length > 0 && sum(expected.open) !== 0
      assert.equal(note?.[1]['amount'], told ? Math.round(sum(expected.open) / 100) : undefined)
      assert.ok(!read.notes.some(([code]) => code === 'file-does-not-add-up'), 'every transaction balances')
    }),
    { numRuns: 300 },
  )
}) // prettier-ignore
