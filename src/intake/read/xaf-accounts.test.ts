/** Which accounts of an audit file are revenue: suggested by rule, always asked; and a file without customers says so. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  account,
  asksOf,
  auditFile,
  examineAudit,
  journal,
  line,
  readAudit,
  refusalOf,
  relations,
  sale,
  sales,
  transaction,
} from './test-audit-file.ts'

test('which accounts are revenue is always asked, and the answer decides', async () => {
  const accounts = [account('1300', 'B'), account('8000', 'P'), account('8010', 'P', { accDesc: 'Omzet R&amp;D' }), account('8100', 'P'), account('4000', 'P')]
  const text = auditFile({
    relations,
    accounts,
    journals: [journal('S', sale('K1', '1234567.50'), transaction([line('8010', '-2000', 'C', { custSupID: 'K2' })])), journal('M', transaction([line('4000', '8', 'D', { custSupID: 'K1' })]))],
  })
  const [question, ...others] = await asksOf(text)
  assert.deepEqual(others.map(({ code }) => code), ['which-margin'], 'in one go')
  assert.equal(question?.code, 'which-accounts')
  assert.deepEqual(question.choices, ['4000', '8000', '8010'], 'no balance, nothing without lines')
  assert.deepEqual(question.labels, ['4000 Rekening 4000 (€\u00a0-8)', '8000 Rekening 8000 (€\u00a01\u00a0234\u00a0568)', '8010 Omzet R&D (€\u00a0-2\u00a0000)'])
  assert.deepEqual(question.suggested, ['8000', '8010'])
  const { revenue, lines } = await readAudit(text, { accounts: ['8010', 'gone'], marginPercent: 0 })
  assert.deepEqual(revenue, [['K2', '2025-01-31', -200_000]])
  assert.equal(lines[0]?.product, '8010 Omzet R&D')
}) // prettier-ignore

test('revenue is suggested by the codes of the common scheme, wherever a version puts them', async () => {
  const suggested = async (more: Record<string, string>, type = 'P') => {
    const accounts = [account('1300', 'B'), account('8000', 'P'), account('8100', type, more)]
    const other = transaction([line('8100', '5', 'C', { custSupID: 'K1' })])
    return (await asksOf(auditFile({ relations, accounts, journals: [journal('S', sale('K1')), journal('M', other)] })))[0]?.suggested
  }
  for (const more of [{ RGScode: 'WOmzNohOlh' }, { leadReference: 'WOmzNodOdh' }, { leadCode: 'WOmz' }, { taxonomy: '<taxoRef>x</taxoRef><entryPoint><conceptRef>rgs:WOmzNopOlh</conceptRef></entryPoint>' }])
    assert.deepEqual(await suggested(more as Record<string, string>), ['8100'], JSON.stringify(more))
  for (const more of [{ RGScode: 'WKprInhInh' }, { RGScode: 'WovbWOmz' }, { accDesc: 'WOmzet' }]) assert.deepEqual(await suggested(more as Record<string, string>), ['8000'])
  assert.deepEqual(await suggested({}, 'M'), ['8000'], 'a mixed account is asked')
  assert.deepEqual(await suggested({ RGScode: 'WOmzNohOlh' }, 'M'), ['8100'])
}) // prettier-ignore

test('without the scheme the profit and loss accounts in journals of sales are suggested, without those nothing', async () => {
  const accounts = [account('1300', 'B'), account('8000', 'P'), account('8100', 'P'), account('8200', 'M')]
  const other = transaction([line('8100', '5', 'C', { custSupID: 'K1' })])
  const mixed = transaction([line('8200', '5', 'C', { custSupID: 'K1' })])
  const text = (type: string) => auditFile({ relations, accounts, journals: [journal(type, sale('K1'), mixed), journal('M', other)] })
  const [some] = await asksOf(text('S'))
  assert.deepEqual([some?.choices, some?.suggested], [['8000', '8100', '8200'], ['8000']])
  const [none] = await asksOf(text('Z'))
  assert.deepEqual([none?.choices, none?.suggested], [['8000', '8100', '8200'], []])
  const unlisted = auditFile({ relations, accounts: [account('1300', 'B')], journals: [journal('S', sale('K1'))] })
  const [question] = await asksOf(unlisted)
  assert.deepEqual([question?.choices, question?.suggested], [['8000'], []], 'an account that is not in the list')
})

test('a file in which no line of revenue can have a customer says so, and asks nothing', async () => {
  const said = [['file-without-customers', {}]]
  const nobody = auditFile({ relations, journals: [journal('Z', sale(undefined))] })
  assert.deepEqual((await readAudit(nobody, {})).notes, said)
  const balance = auditFile({ relations, accounts: [account('1300', 'B'), account('8000', 'B')], journals: [journal('S', sale('K1'))] })
  assert.deepEqual((await readAudit(balance, {})).notes, said)
  const costs = auditFile({
    relations,
    journals: [journal('S', sale(undefined), transaction([line('4000', '5', 'D', { custSupID: 'K1' }), line('1300', '5', 'C')]))],
  })
  assert.deepEqual((await asksOf(costs))[0]?.choices, ['4000', '8000'], 'only a person knows that costs are no revenue')
  assert.deepEqual((await readAudit(costs)).notes, said)
  assert.equal(await refusalOf(auditFile({ journals: [journal('Z', sale(undefined))] })), 'file-without-customers')
  assert.equal(await refusalOf(auditFile({ journals: [journal('Z', sale('K1'))] }), 'x.xaf', { accounts: [] }), 'file-without-customers')
})

test('the margin is still asked for, and holds for all lines', async () => {
  const examined = await examineAudit(sales(sale('K1')), { accounts: ['8000'] })
  assert.deepEqual(examined.status === 'asked' && examined.questions.map(({ code }) => code), ['which-margin'])
  const { lines } = await readAudit(sales(sale('K1')), { accounts: ['8000'], marginPercent: 30 })
  assert.equal(lines[0]?.cost, 7000)
})
