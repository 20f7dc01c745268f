/** What our own sheets write is read back as what it was: ids of customers, and texts that would run in a spreadsheet. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ownCustomerId } from '../../core/fact/own-id.ts'
import { spreadsheetCell } from '../../core/fact/spreadsheet-cell.ts'
import { readCode } from './code.ts'
import { readText } from './name.ts'

const nobody = { key: null, name: null }

test('an id of ours is the code that it was made of, and is none where it was made of a name or a number of the state', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const key = readCode(readText(text))
      if (key === null) return
      const id = ownCustomerId({ ...nobody, key })
      assert.equal(ownCustomerId({ ...nobody, key: readCode(id) }), id)
    }),
  )
  for (const other of [{ name: 'Vos' }, { vat: 'NL123456789B01' }, { kvk: '12345678' }, { domain: 'vos.nl' }])
    assert.equal(readCode(ownCustomerId({ ...nobody, ...other })), null)
  assert.deepEqual(['member:08b5', 'key:00123', 'key:a:b', 'K:1', 'key:', 'klant'].map(readCode), [
    null,
    '00123',
    'a:b',
    'K:1',
    'key:',
    'klant',
  ])
})

test('a text is the same before and behind a spreadsheet', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'=+-@\t\r＝＋－＠ \'"5,.%aé'), maxLength: 8 })
  fc.assert(
    fc.property(fc.oneof(marks, fc.string()), (text) => {
      // Whoever writes the mark themselves is read as if we had.
      fc.pre(!text.startsWith("'"))
      assert.equal(readText(spreadsheetCell(text)), readText(text))
    }),
  )
  assert.deepEqual(
    ["'=1+1", "'t Hoekje", "'-5", "'", "''=x"].map((cell) => readText(cell)),
    ['=1+1', "'t Hoekje", "'-5", "'", "''=x"],
  )
})
