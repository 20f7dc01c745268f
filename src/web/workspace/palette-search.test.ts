import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { found, type Choice } from './palette-search.ts'

const choice = (label: string): Choice => ({ id: label, label, run: () => {} })
const labels = (names: readonly string[], typed: string) => found(names.map(choice), typed).map(({ label }) => label)

test('while nothing is typed everything stands there in its own order', () => {
  assert.deepEqual(labels(['Focus', 'Block', 'Gate'], ' '), ['Focus', 'Block', 'Gate'])
})

test('what begins with it comes first, then what has a word that does, then what holds it', () => {
  assert.deepEqual(labels(['Sales plan', 'Bank plan', 'Airplane', 'Plan'], 'plan'), ['Plan', 'Sales plan', 'Bank plan', 'Airplane'])
})

test('capitals and accents do not matter, and words come in any order', () => {
  assert.deepEqual(labels(['Cafe Zoë', 'Café Noir', 'Noord'], 'NOIR cafe'), ['Café Noir'])
})

test('whatever is found holds every word that was typed, and nothing that does is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-d ]{1,8}$/), { maxLength: 12 }), fc.stringMatching(/^[a-d ]{0,5}$/), (names, typed) => {
      const words = typed.split(' ').filter(Boolean)
      const holds = (name: string) => words.every((word) => name.includes(word))
      assert.deepEqual(labels(names, typed).toSorted(), names.filter(holds).toSorted())
    }),
  )
})
