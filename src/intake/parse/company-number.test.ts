/** Numbers and codes of companies: every spelling of one is the same, and one is not taken for another. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCode } from './code.ts'
import { isIban, readKvk, readVat } from './company-number.ts'
import { readYesNo } from './yes-no.ts'

test('a VAT number and a number of the Chamber of Commerce are read in any spelling', () => {
  for (const text of ['NL123456789B01', 'nl 1234.56.789.B01', '123456789B01']) assert.equal(readVat(text), 'NL123456789B01', text)
  for (const text of ['01234567', '1234567', '01.23.45.67', '012345670000']) assert.equal(readKvk(text), '01234567', text)
  for (const text of ['', '21', '€ 21,00', 'n.v.t.', '00000000']) assert.deepEqual([readVat(text), readKvk(text)], [null, null], text)
})

test('a bank account is known by its check digits, and is no code', () => {
  assert.ok(isIban('NL91 ABNA 0417 1643 00'))
  assert.ok(!isIban('NL92ABNA0417164300'))
  assert.equal(readCode('nl91abna0417164300'), null)
  assert.equal(readCode('NL123456789B01'), 'NL123456789B01')
})

const letters = fc.string({ unit: fc.constantFrom(...'abcXYZ019'), minLength: 12, maxLength: 12 })

test('two ids of Salesforce are the same without case if and only if they are the same with it', () => {
  fc.assert(
    fc.property(letters, letters, fc.boolean(), (one, other, alike) => {
      const [a, b] = [`001${one}`, `001${alike ? swapped(one) : other}`]
      fc.pre(/[a-z]/i.test(a.slice(3)) && /[a-z]/i.test(b.slice(3)))
      assert.equal(readCode(a)?.toLowerCase() === readCode(b)?.toLowerCase(), a === b)
      assert.equal(readCode(readCode(a)), readCode(a))
    }),
  )
  assert.equal(readCode('001A000000006Vm'), '001A000000006VmIAI')
  assert.equal(readCode('000123'), '000123')
})

const swapped = (text: string) => [...text].map((mark) => (mark === mark.toUpperCase() ? mark.toLowerCase() : mark.toUpperCase())).join('')

test('yes and no are read, and what is neither is neither', () => {
  for (const yes of ['ja', 'J', ' WAAR ', '1', 'x', 'True']) assert.equal(readYesNo(yes), true, yes)
  for (const no of ['nee', 'N', 'ONWAAR', '0', 'False']) assert.equal(readYesNo(no), false, no)
  for (const neither of ['', '2', 'misschien', null]) assert.equal(readYesNo(neither), null)
})
