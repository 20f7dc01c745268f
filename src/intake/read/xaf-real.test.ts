/** Audit files that other programs wrote: the sums were computed apart from this code. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { examineAudit, readAudit } from './test-audit-file.ts'

const real = (name: string) => readFileSync(new URL(`../../../examples/formats/real/auditfiles/${name}`, import.meta.url))

test('Exact Online: revenue by the common scheme, per customer, and what has no customer is said', async () => {
  const bytes = real('ExactOnline_V32_2016.xml')
  const asked = await examineAudit(bytes)
  assert.ok(asked.status === 'asked')
  const [question] = asked.questions
  const accounts = ['8000', '8010', '8020', '8100', '8110', '8320', '8330']
  assert.deepEqual(question?.suggested, accounts)
  assert.deepEqual(question.choices, ['4000', '4900', '4901', '5110', '7100', '7310', '7320', '7330', ...accounts])
  assert.equal(question.labels?.[8], '8000 Omzet binnenland hoog tarief (€ 118\u00a0371)')

  const { revenue, customers, problems, passed, rows, notes } = await readAudit(bytes, { accounts, marginPercent: 40 })
  const sums = new Map<string | null, readonly [number, number]>()
  for (const [key, , cents] of revenue) sums.set(key, [(sums.get(key)?.[0] ?? 0) + 1, (sums.get(key)?.[1] ?? 0) + cents])
  assert.deepEqual(
    Object.fromEntries(sums),
    { 1: [1, 754_717], 22: [24, 4_906_125], 25: [2, 2_000_000], 29: [1, 661_157], 34: [1, 100_000], 36: [1, 188_679] },
  )
  // 213,180.24 in all, of which 86,106.78 with a customer.
  assert.equal(revenue.reduce((sum, [, , cents]) => sum + cents, 0), 8_610_678)
  assert.deepEqual(notes, [['file-part-of-customers-unknown', { amount: 127_073, share: 60 }]])
  assert.deepEqual(customers, ['1', '22', '23', '24', '25', '27', '28', '29', '31', '34', '36', '37', '38'])
  assert.deepEqual([problems, passed, rows], [[], { 'not-a-customer': 16 }, 59])
}) // prettier-ignore

test('Banana: no line names a customer, so none is guessed, and its own count of lines is wrong', async () => {
  const { revenue, customers, problems, passed, notes } = await readAudit(real('auditfile_v3.2_nl_20180101_20181231.xaf'), {})
  assert.deepEqual([revenue, problems], [[], []])
  assert.deepEqual(customers, ['11000', '11010', '11020', '11030'])
  assert.deepEqual(passed, { 'not-a-customer': 5 })
  assert.deepEqual(notes, [
    ['file-does-not-add-up', { what: 'lines', found: 121, told: 44 }],
    ['file-without-customers', {}],
  ])
})

test('cut in two parts as the rules for it say, the sums of the parts are those of the whole', async () => {
  const text = real('ExactOnline_V32_2016.xml').toString()
  const answers = { accounts: ['8000', '8010', '8020', '8100', '8110', '8320', '8330'], marginPercent: 40 }
  const at = text.indexOf('<transaction>', text.indexOf('<jrnTp>S'))
  for (const cut of [at, text.indexOf('<transaction>', at + 1)]) {
    const parts = [text.slice(0, cut), `<!-- Vervolgbestand 2 van 2 -->\n${text.slice(cut)}`]
    const read = await Promise.all(parts.map((part) => readAudit(part, answers)))
    assert.equal(read.flatMap(({ revenue }) => revenue).reduce((sum, [, , cents]) => sum + cents, 0), 8_610_678) // prettier-ignore
  }
})
