/** What a decision is about, and erasing what was said with one: by a member, once, and only where something was said. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clock, nobody } from '../about.ts'
import { isRefusal } from '../refusal.ts'
import { decideErasure, evolveErasures, initialErasures, type Saying } from './erase-saying.ts'
import { aboutOf, subjectsAbout } from './subject.ts'
import { toldBy } from './telling.ts'

const erasing = (known: Saying, by = 'm1') =>
  decideErasure({ position: 7 }, initialErasures, { by, now: '2026-02-01T08:00:00.000Z', known })

test('any member erases what was said, once; what was never said, and whoever is no member, is refused', () => {
  assert.deepEqual(erasing('said'), [{ type: 'saying-erased', data: { position: 7 } }])
  for (const [known, by, code] of [
    ['none', 'm1', 'nothing-said'],
    ['erased', 'm1', 'erased-already'],
    ['said', nobody, 'say-who-you-are'],
    ['said', clock, 'say-who-you-are'],
  ] as const) {
    const refused = erasing(known, by)
    assert.ok(isRefusal(refused) && refused.code === code, code)
  }
  assert.deepEqual(evolveErasures([3], { type: 'saying-erased', data: { position: 7 } }), [3, 7])
})

test('whatever the id, a decision under each subject about it is about it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      const { whole } = subjectsAbout(id)
      assert.equal(whole.length, new Set(whole).size)
      for (const subject of whole) {
        const about = aboutOf(subject, {})
        assert.equal(about.id, id)
        assert.ok(['matter', 'block', 'customer', 'file'].includes(about.what))
      }
    }),
  )
})

test('where many stand together, what it is about is in what was recorded; the rest is of the whole workspace', () => {
  assert.deepEqual(aboutOf('judgement', { customer: 'c1' }), { what: 'customer', id: 'c1' })
  assert.deepEqual(aboutOf('team', { member: 'm1' }), { what: 'member', id: 'm1' })
  assert.deepEqual(aboutOf('erasures', { position: 7 }), { what: 'decision', id: '7' })
  assert.deepEqual(aboutOf('standards', { standards: {} }), { what: 'standards', id: null })
  assert.deepEqual(aboutOf('privacy', { years: 7 }), { what: 'privacy', id: null })
  for (const subject of ['rhythm', 'baseline', 'agreement:a1', 'review:2026-01-05', 'conscience'])
    assert.deepEqual(aboutOf(subject, {}), { what: 'course', id: null })
  assert.deepEqual(aboutOf('objective', {}), { what: 'objective', id: null })
})

test('of a kind that nobody knows nothing is told', () => {
  for (const type of ['something-older', 'toString', '__proto__']) assert.deepEqual(toldBy(type, { a: 1 }), {})
})
