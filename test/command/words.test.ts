/** `koersvast words`: what the screens explain, on the command line, without a data folder. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { koersvast } from './koersvast.ts'

test('a word is told in the language of the terminal, by its name in either language', async () => {
  const { code, out } = await koersvast(['words', 'uurprijs'])
  assert.equal(code, 0)
  assert.match(out, /^hour price\n {2}What the next hour of a member is worth/)
  const dutch = await koersvast(['words', 'hour', 'price', '--language', 'nl'])
  assert.match(dutch.out, /^uurprijs\n {2}Wat het volgende uur van een medewerker waard is/)
})

test('without a word there are all of them, and a word that there is not is a sentence', async () => {
  const { out } = await koersvast(['words', '--json'])
  const { words } = JSON.parse(out) as { words: { id: string; nl: { meaning: string } }[] }
  assert.ok(words.length > 100)
  assert.ok(words.some(({ id, nl }) => id === 'gate' && nl.meaning.includes('vijf tests')))
  const { code, err } = await koersvast(['words', 'synergy'])
  assert.equal(code, 1)
  assert.match(err, /“synergy” is no word of the method/)
})
