/** Every page says the idea behind it, in one sentence, and which claims of the method that renders. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, say } from '../../messages/say.ts'
import { ideaOf, ideas } from './ideas.ts'
import { pagesOf } from './pages.ts'

test('every page has an idea of its own, which renders a claim (E1 to E37)', () => {
  const pages = [...pagesOf(undefined), ...pagesOf('steering')].map(({ to }) => to)
  assert.deepEqual(
    pages.filter((to) => !(to in ideas)),
    [],
  )
  for (const [page, { claims }] of Object.entries(ideas)) {
    assert.ok(claims.length > 0, page)
    for (const claim of claims) assert.ok(Number(claim.slice(1)) >= 1 && Number(claim.slice(1)) <= 37, `${page} ${claim}`)
  }
  const own = Object.values(ideas).map(({ code }) => code)
  assert.equal(new Set(own).size, own.length - 1, 'only the start and what it becomes while steering share one')
})

test('an idea is one sentence', () => {
  for (const { code } of Object.values(ideas))
    for (const language of languages) assert.match(say(language, code), /^[^.?!]{30,150}\.$/, code)
})

test('what stands on a page of its own has the idea of its kind, or of the page above it', () => {
  assert.equal(ideaOf('/customers/key%3A496')?.code, 'screen.idea.customer')
  assert.equal(ideaOf('/gate/m1')?.code, 'screen.idea.matter')
  assert.equal(ideaOf('/block/b1')?.code, 'screen.idea.block')
  assert.equal(ideaOf('/matrix/cell')?.code, 'screen.idea.matrix')
  assert.equal(ideaOf('/files/who')?.code, 'screen.idea.who')
  assert.equal(ideaOf('/nowhere'), null)
})
