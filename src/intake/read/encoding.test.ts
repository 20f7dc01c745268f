/** Every encoding in which an office saves a text is found, without a mark and however little of it says so. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { fileOf } from '../file.ts'
import { readAll } from '../test-file.ts'
import { encodingOf } from './encoding.ts'

const table = 'Factuurdatum;Klant;Bedrag excl. btw;Kostprijs\n05-01-2026;Café Reünie;100,00;60,00\n06-01-2026;De Vriés & Zn;10,00;5,00\n'
const saved = {
  'utf-8': 'utf8',
  'windows-1252': 'win1252',
  cp850: 'cp850',
  macintosh: 'macintosh',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
} as const

for (const [encoding, name] of Object.entries(saved))
  test(`a table that was saved as ${encoding}, without a mark`, async () => {
    const bytes = iconv.encode(table, name, { addBOM: false })
    assert.equal(await encodingOf(fileOf('a.csv', bytes)), encoding)
    const { facts } = await readAll(bytes)
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'invoice-line' && fact.customer.name),
      ['Café Reünie', 'De Vriés & Zn'],
    )
  })

test('signs of Windows are no letters of others: quotes and dashes beside words, and euros', async () => {
  for (const text of ['d’Or – “Café”; € 10', 'Müller – d’Or', '‘s-Hertogenbosch…', '€'])
    assert.equal(await encodingOf(fileOf('a.csv', iconv.encode(text, 'win1252'))), 'windows-1252', text)
})

test('a letter that is cut by the end of a piece stays a letter', async () => {
  const bytes = Buffer.from('een café\n'.repeat(3))
  for (let at = 1; at < bytes.byteLength; at += 1) {
    // eslint-disable-next-line typescript/require-await
    const pieces = async function* () {
      yield bytes.subarray(0, at)
      yield bytes.subarray(at)
    }
    assert.equal(await encodingOf({ name: 'a.csv', size: bytes.byteLength, pieces }), 'utf-8')
  }
})
