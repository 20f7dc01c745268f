/** Every word that a screen opens stands in WORDS.md, and every one of the list is opened somewhere. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { wordsIn } from '../../core/workspace/words.ts'
import { terms } from './terms.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const words = wordsIn(readFileSync(join(root, 'WORDS.md'), 'utf8')).map(({ id }) => id)
const screens = globSync('src/web/**/*.tsx', { cwd: root })
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .filter((text) => text.includes('word/term.tsx'))
  .join('\n')

test('a term on a screen is a word of the list', () => {
  assert.deepEqual(
    terms.filter((term) => !words.includes(term)),
    [],
  )
})

test('no word is listed as a term that no screen opens', () => {
  // White, grey and black are opened by the legend, by their verdict.
  const opened = (term: string) =>
    ['white', 'grey', 'black'].includes(term) || screens.includes(`"${term}"`) || screens.includes(`'${term}'`)
  assert.deepEqual(
    terms.filter((term) => !opened(term)),
    [],
  )
})
