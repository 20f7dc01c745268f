/** What is about a person, how long data is kept, and what the log hears of it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../refusal.ts'
import type { Day } from '../units.ts'
import { isAbout, soughtOf } from './mentions.ts'
import { decideContacts, decideErasePerson, decideRetention, evolvePrivacy, keptFrom, privacyLog, type PersonErased } from './privacy.ts'

const nothing = { members: [], contacts: [], people: [], words: [], files: [] }
const about = (by = 'm1', known: PersonErased = nothing) => ({ by, now: '2026-11-26T08:00:00.000Z', known })
const sought = (text: string) => soughtOf(text) ?? assert.fail(text)

test('a person is found in any order, case and accents, and only as whole words', () => {
  for (const text of ['Piet Jansen', 'JANSEN, PIET', 'dhr. Piët de Jansen (inkoop)', 'x;piet;jansen;y'])
    assert.ok(isAbout(text, sought('jansen, piet')), text)
  for (const text of ['Pieter Jansen', 'Piet Jansens', 'Piet', 'Jansen']) assert.ok(!isAbout(text, sought('Piet Jansen')), text)
  assert.ok(isAbout('mail <piet@jansen.nl>', sought('Piet@Jansen.NL')))
  assert.ok(!isAbout('superpiet@jansen.nl', sought('piet@jansen.nl')))
  for (const text of ['', '  ', 'Jan', ',;', 'a b c']) assert.equal(soughtOf(text), null, text)
})

test('whoever is looked for is found in a text with the name, and in what comes around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 4 }), fc.string({ unit: 'grapheme' }), (who, around) => {
      const parts = soughtOf(who)
      if (parts !== null) assert.ok(isAbout(`${around} ${who} ${around}`, parts))
    }),
  )
})

test('only somebody who said who they are sets how long data is kept, in whole years or without an end', () => {
  const code = (years: number | null, by?: string) => {
    const answer = decideRetention({ years }, privacyLog.initial, about(by))
    return isRefusal(answer) ? answer.code : answer.map(({ type }) => type)
  }
  assert.equal(code(7, 'local'), 'say-who-you-are')
  for (const years of [1, 31, 2.5, Number.NaN, -3]) assert.equal(code(years), 'retention-out-of-range')
  assert.deepEqual(code(null), [], 'nothing changes')
  assert.deepEqual(code(2), ['retention-set'])
  assert.deepEqual(evolvePrivacy({ years: 2, contactsSince: null }, { type: 'retention-set', data: { years: null } }), privacyLog.initial)
})

test('only a member keeps people at customers by name, from that moment, and nobody is kept before', () => {
  assert.equal(privacyLog.initial.contactsSince, null)
  const decided = (keep: boolean, state = privacyLog.initial, by?: string) => decideContacts({ keep }, state, about(by))
  assert.equal((decided(true, privacyLog.initial, 'local') as { code?: string }).code, 'say-who-you-are')
  assert.deepEqual(decided(false), [], 'nothing changes')
  const on = decided(true)
  assert.deepEqual(on, [{ type: 'contacts-kept', data: { since: '2026-11-26T08:00:00.000Z' } }])
  const kept = isRefusal(on) ? assert.fail() : on.reduce(evolvePrivacy, { years: 7, contactsSince: null })
  assert.deepEqual(kept, { years: 7, contactsSince: '2026-11-26T08:00:00.000Z' })
  assert.deepEqual(decided(true, kept), [])
  const off = decided(false, kept)
  assert.deepEqual(isRefusal(off) ? off : off.reduce(evolvePrivacy, kept), { years: 7, contactsSince: null })
})

test('data is kept from the same day so many years ago, and that is never after today', () => {
  assert.equal(keptFrom({ years: 2 }, '2026-11-26' as Day), '2024-11-26')
  assert.equal(keptFrom({ years: 3 }, '2028-02-29' as Day), '2025-02-28')
  assert.equal(keptFrom({ years: null }, '2026-11-26' as Day), null)
})

test('erasing a person tells the log how much it was, and not whom', () => {
  const chosen = { members: ['name:piet jansen'], contacts: ['contact:7'], people: ['a1', 'b2'], words: [4, 9], files: [] }
  const events = decideErasePerson(chosen, privacyLog.initial, about('m1', chosen))
  assert.deepEqual(events, [{ type: 'person-erased', data: { members: 1, contacts: 1, people: 2, words: 2, files: 0 } }])
  assert.deepEqual(decideErasePerson(chosen, privacyLog.initial, about()), {
    refused: true,
    code: 'nothing-to-erase',
    facts: {},
  })
  assert.equal((decideErasePerson(chosen, privacyLog.initial, about('local', chosen)) as { code?: string }).code, 'say-who-you-are')
})
