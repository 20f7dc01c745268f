/** WORDS.md as it is read: each word with its meaning in both languages, and found by any of its names. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { wordsFor, wordsIn } from './words.ts'

const words = wordsIn(readFileSync(join(import.meta.dirname, '..', '..', '..', 'WORDS.md'), 'utf8'))
const ids = (typed: string) => wordsFor(words, typed).map(({ id }) => id)

test('every word has a name and a meaning in both languages', () => {
  assert.ok(words.length > 100)
  for (const { id, en, nl } of words) {
    assert.ok(
      [...en.names, ...nl.names, en.meaning, nl.meaning].every((text) => text !== ''),
      `${id} is missing in one language`,
    )
    assert.notEqual(nl.meaning, en.meaning, `${id} was left in one language`)
  }
})

test('one word, one meaning: no name stands twice', () => {
  for (const language of ['en', 'nl'] as const) {
    const names = words.flatMap((word) => word[language].names)
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    )
  }
  assert.equal(new Set(words.map(({ id }) => id)).size, words.length)
})

test('a word is found by its English or Dutch name or its id, and else by what its meaning says', () => {
  assert.deepEqual(ids('hour price'), ['hour-price'])
  assert.deepEqual(ids('Uurprijs'), ['hour-price'])
  assert.deepEqual(ids('hour-price'), ['hour-price'])
  assert.deepEqual(ids('dot'), ['mark'])
  assert.deepEqual(ids('go-no-go'), ['go-no-go'])
  assert.ok(ids('schaduwprijs').includes('hour-price'))
  assert.deepEqual(ids('nobody calls it so'), [])
})

test('a row is read as the table writes it', () => {
  assert.deepEqual(
    wordsIn('# Words\n\n| word | Dutch | meaning | betekenis |\n|---|---|---|---|\n| mark, dot | stip, punt | a customer | een klant |\n'),
    [{ id: 'mark', en: { names: ['mark', 'dot'], meaning: 'A customer.' }, nl: { names: ['stip', 'punt'], meaning: 'Een klant.' } }],
  )
})
