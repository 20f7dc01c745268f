/** How many units a line is of and what was given off: read where they are sure, never asked for, and no row comes back for them. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Answers } from '../../core/fact/problem.ts'
import { readAll } from '../test-file.ts'

/** Quantity and discount of every line; and there are neither problems nor questions. */
async function read(headers: string, rows: readonly string[], answers: Answers = {}) {
  const { facts, problems, examined } = await readAll([headers, ...rows].join('\n'), answers)
  assert.equal(examined.status, 'recognised', JSON.stringify(examined))
  assert.deepEqual(problems, [])
  return facts.map((fact) => fact.kind === 'invoice-line' && [fact.quantity, fact.discount])
}
const head = (more: string) => `Klant;Factuurdatum;Omzet;Kostprijs;${more}`
const row = (more: string, revenue = '900,00') => `Jansen;12-03-2026;${revenue};500,00;${more}`

describe('units', () => {
  test('are as they are written, and below nothing where the revenue is', async () => {
    assert.deepEqual(await read(head('Aantal'), [row('3'), row('2,5'), row('1', '-900,00'), row('-1', '-900,00'), row('0')]), [
      [3, null],
      [2.5, null],
      [-1, null],
      [-1, null],
      [0, null],
    ])
  })
  test('that are words are unknown', async () =>
    assert.deepEqual(await read(head('Aantal'), [row('enkele'), row('')]), [[null, null], [null, null]])) // prettier-ignore
  test('are written as the amounts beside them, and nothing is asked', async () =>
    assert.deepEqual(await read(head('Aantal'), [row('1.250')]), [[1250, null]]))
  test('are unknown where nothing says how they are written', async () =>
    assert.deepEqual(await read('Klant;Factuurdatum;Omzet;Kostprijs;Aantal', ['Jansen;12-03-2026;900;500;1.250', 'Bos;12-03-2026;900;500;12']), [[null, null], [12, null]])) // prettier-ignore
  test('that make the price are asked about', async () => {
    const { examined } = await readAll('Klant;Factuurdatum;Aantal;Prijs;Kostprijs per stuk\nJansen;12-03-2026;1.250;3;1')
    assert.deepEqual(examined.status === 'asked' && examined.questions.map(({ code }) => code), ['which-decimal'])
  })
})

describe('a discount', () => {
  test('that is an amount is read as one, and an empty cell is none given', async () => {
    const rows = [row('100,00'), row('-100,00'), row('100,00', '-900,00'), row(''), row('0'), row('staffel')]
    assert.deepEqual((await read(head('Kortingsbedrag'), rows)).map((one) => one && one[1]), [100_00, 100_00, -100_00, 0, 0, null]) // prettier-ignore
  })
  test('that is a share is of what the price was before it', async () => {
    const rows = [row('10'), row('10 %'), row('2,5'), row('100'), row(''), row('-10'), row('ja')]
    assert.deepEqual((await read(head('Korting %'), rows)).map((one) => one && one[1]), [100_00, 100_00, 23_08, null, 0, null, null]) // prettier-ignore
  })
  test('of which nobody knows what it is, is not guessed', async () => {
    for (const header of ['Korting', 'Discount', 'Discount code', 'Kortingsbedrag incl. btw'])
      assert.deepEqual(await read(head(header), [row('10')]), [[null, null]], header)
  })
  test('is what the price of a piece leaves', async () => {
    const headers = 'Customer,Invoice date,Quantity,Unit price,Discount %,Unit cost'
    const rows = ['Acme,2026-01-05,4,25.00,10,10.00', 'Acme,2026-01-05,-4,25.00,10,10.00', 'Acme,2026-01-05,4,25.00,,10.00']
    assert.deepEqual(await read(headers, rows), [[4, 10_00], [-4, -10_00], [4, 0]]) // prettier-ignore
  })
  test('is in euros as the revenue is', async () => {
    const rows = ['Acme;2026-01-05;900.00;500.00;100.00;USD', 'Acme;2026-01-05;900.00;500.00;100.00;EUR']
    const found = await read('Customer;Invoice date;Amount;Cost;Discount amount;Currency', rows, { rates: { USD: 0.5 } })
    assert.deepEqual(found, [[null, 50_00], [null, 100_00]]) // prettier-ignore
  })
  test('has a column of its own style, which is not asked', async () => {
    assert.deepEqual(await read(head('Kortingsbedrag'), [row('1.250')]), [[null, 1250_00]])
    const bare = 'Klant;Factuurdatum;Omzet;Kostprijs;Kortingsbedrag\nJansen;12-03-2026;900;500;1.250'
    const { facts, examined } = await readAll(bare)
    assert.equal(examined.status, 'recognised')
    assert.equal(facts[0]?.kind === 'invoice-line' && facts[0].discount, null)
  })
})
