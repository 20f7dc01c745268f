/** Plain names: two spellings of one name are equal, two names are not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainCompany, plainPerson, withoutSmallWords } from './plain-name.ts'

test('case, accents, punctuation and legal form do not make another company', () => {
  for (const spelling of [
    'Müller & Zn. V.O.F.',
    'muller en zn vof',
    'MÜLLER + ZN',
    'V.O.F. Müller & Zn',
    'Muller and Zn. B. V.',
    'Müller & Zn, Ltd.',
    'Stichting Müller & Zn',
  ])
    assert.equal(plainCompany(spelling), 'muller en zn', spelling)
})

test('holding and group are other companies', () => {
  assert.notEqual(plainCompany('Jansen Holding B.V.'), plainCompany('Jansen B.V.'))
  assert.notEqual(plainCompany('Jansen Groep'), plainCompany('Jansen'))
})

test('a name that is only a legal form, or only signs, or in another script, stays itself', () => {
  assert.equal(plainCompany('BV'), 'bv')
  assert.equal(plainCompany('***'), '***')
  assert.equal(plainCompany('株式会社トヨタ'), '株式会社トヨタ'.normalize('NFKD').replace(/\p{M}/gu, ''))
})

test('small words may be written out, shortened or left out', () => {
  for (const names of [
    ['Bakkerij v.d. Berg', 'Bakkerij van der Berg', 'Bakkerij v/d Berg B.V.'],
    ['Fa. v/d Heuvel & Zn', 'Firma van den Heuvel en Zn', 'v.d. Heuvel & Zn.'],
    ["'t Hoekje", 'Het Hoekje', 'Hoekje'],
  ])
    assert.equal(new Set(names.map(plainCompany).map(withoutSmallWords)).size, 1, names.join())
})

test('the last name may come first', () => assert.equal(plainPerson('Vries, Joost de'), plainPerson('Joost de Vries')))

test('a plain name is plain already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) =>
      assert.equal(plainCompany(plainCompany(name)), plainCompany(name)),
    ),
  )
})
