/** VAT in amounts: asked where a header says that it is in them, told where it says nothing. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Answers } from '../core/fact/problem.ts'
import { examineBytes, questionsOf, readAll } from './test-file.ts'

describe('VAT', () => {
  const file = (header: string, more = '') =>
    `Klant;Factuurdatum;${header};Kostprijs${more === '' ? '' : ';Btw-bedrag'}\nJansen;12-03-2026;121,00;60,00${more}`
  const revenue = async (text: string, answers: Answers = {}) =>
    (await readAll(text, answers)).facts.map((fact) => fact.kind === 'invoice-line' && [fact.revenue, fact.cost])

  test('is asked where the header of the revenue says that it is in it, and taken out of the revenue alone', async () => {
    for (const header of ['Bedrag incl. btw', 'Factuurbedrag', 'Totaalbedrag', 'Invoice amount']) {
      assert.deepEqual(
        (await questionsOf(file(header))).map(({ code, column }) => [code, column]),
        [['which-vat', header]],
        header,
      )
      assert.deepEqual(await revenue(file(header), { vatPercent: 21 }), [[100_00, 60_00]])
      assert.deepEqual(await revenue(file(header), { vatPercent: 0 }), [[121_00, 60_00]])
    }
  })
  test('that stands beside the amount is taken off, and nothing is asked', async () => {
    assert.deepEqual(await revenue(file('Bedrag incl. btw', ';9,99')), [[111_01, 60_00]])
    assert.deepEqual(await revenue(file('Bedrag incl. btw', ';')), [[121_00, 60_00]])
    const { problems } = await readAll(file('Bedrag incl. btw', ';veel'))
    assert.deepEqual(
      problems.map(({ code, column }) => [code, column]),
      [['row-bad-amount', 'Btw-bedrag']],
    )
  })
  test('of which the header says nothing is not in it, which is told and can be answered', async () => {
    const notes = async (header: string, answers: Answers = {}) => {
      const examined = await examineBytes('file.csv', file(header), answers)
      return examined.status === 'recognised' && examined.notes.map(({ code, facts }) => [code, facts])
    }
    assert.deepEqual(await notes('Bedrag'), [['file-vat-unsaid', { column: 'Bedrag' }]])
    assert.deepEqual(await notes('Bedrag', { vatPercent: 21 }), [])
    assert.deepEqual(await revenue(file('Bedrag'), { vatPercent: 21 }), [[100_00, 60_00]])
    for (const header of ['Bedrag excl. btw', 'Omzet', 'Netto', 'Regelbedrag']) assert.deepEqual(await notes(header), [], header)
  })
})
