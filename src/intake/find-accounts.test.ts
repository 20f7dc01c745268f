/** Ledgers: a person says which accounts are revenue, and everything else in them is nothing of ours. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { examineBytes, questionsOf, readAll } from './test-file.ts'

describe('a ledger', () => {
  const head = 'Boekdatum;Grootboek;Relatie;Bedrag'
  const entries = [
    '12-03-2026;8000 Omzet;Jansen;-100,00',
    '13-03-2026;1300 Debiteuren;Jansen;121,00',
    '14-03-2026;4000 Personeel;Bos;80,00',
  ]
  const file = [head, ...entries].join('\n')

  test('is asked which of its accounts are revenue; those from 8000 on probably are', async () => {
    const [accounts] = await questionsOf(file, { marginPercent: 30 })
    assert.deepEqual(
      [accounts?.code, accounts?.choices, accounts?.labels?.[2], accounts?.suggested],
      ['which-accounts', ['1300 Debiteuren', '4000 Personeel', '8000 Omzet'], '8000 Omzet (1\u00a0×)', ['8000 Omzet']],
    )
  })
  test('is asked again where it has none of the accounts that were answered', async () =>
    assert.equal((await questionsOf(file, { marginPercent: 30, accounts: ['8100'] }))[0]?.code, 'which-accounts'))
  test('names nobody as a customer who stands on other accounts only', async () => {
    const { facts, passed } = await readAll(file, { marginPercent: 30, accounts: ['8000 Omzet'] })
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'invoice-line' && [fact.customer.name, fact.revenue]),
      [['Jansen', 100_00]],
    )
    assert.deepEqual(passed, { 'other-account': 2 })
    const examined = await examineBytes('file.csv', file, { marginPercent: 30, accounts: ['8000 Omzet'] })
    assert.deepEqual(examined.status === 'recognised' && [...examined.mentions.customers.values()].map(({ reference }) => reference.name), [
      'Jansen',
    ])
  })
  test('whose revenue stands above nothing keeps its sign', async () => {
    const { facts } = await readAll(file.replace('-100,00', '100,00'), { marginPercent: 30, accounts: ['8000 Omzet'] })
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'invoice-line' && fact.revenue),
      [100_00],
    )
  })
})
