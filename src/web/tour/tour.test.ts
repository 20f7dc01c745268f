/** Where the tour goes, and what is kept of it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, say } from '../../messages/say.ts'
import { pagesOf } from '../workspace/pages.ts'
import { steps, tourAt } from './tour.ts'

test('five steps over pages that there are, each with a title and a sentence or two', () => {
  assert.equal(steps.length, 5)
  const pages = pagesOf(undefined).map(({ to }) => to)
  for (const { to, code } of steps) {
    assert.ok(pages.includes(to), to)
    for (const language of languages) {
      assert.ok(say(language, `${code}.title`).length < 40)
      assert.ok(say(language, code).split(/[.?]/).filter(Boolean).length <= 2, code)
    }
  }
})

test('what was kept is read back, and what makes no sense is as if it was never begun', () => {
  assert.equal(tourAt('3'), 3)
  assert.equal(tourAt('done'), 'done')
  assert.equal(tourAt('stopped'), 'stopped')
  for (const kept of [null, '', '0', '6', '2.5', 'soon']) assert.equal(tourAt(kept), null)
})
