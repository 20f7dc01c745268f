/** Contacts: one person is one, met and said are two things, and coverage counts each once (E31). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { memberId, type Day } from '../units.ts'
import { acquaintedWith } from './acquainted.ts'
import { warmthOf } from './bond.ts'
import { contactsOf, isWarm, type ContactSaid } from './contacts.ts'
import { addPeople, noPeople, peopleOf } from './people.ts'

const today = '2026-11-01' as Day
const said = (name: string | null, mail: string | null, more: Partial<ContactSaid> = {}): ContactSaid => ({
  name,
  mail,
  post: null,
  member: null,
  meetings: [],
  file: 1,
  ...more,
})
const met = (member: string, ...days: readonly string[]) => ({
  member: memberId(member),
  meetings: days.map((day) => ({ day: day as Day, companies: 1 })),
})
const names = (all: readonly ContactSaid[]) => contactsOf(all, today).all.map(({ name, mail }) => `${name} ${mail}`).toSorted() // prettier-ignore

test('one address is one person, and a name without one is whoever has that name, if that is only one', () => {
  assert.deepEqual(names([said('Piet Jansen', 'p@x.nl'), said('P. Jansen', 'p@x.nl', { file: 2 }), said('Jansen, Piet', null)]), [
    'P. Jansen p@x.nl',
  ])
  assert.deepEqual(names([said('Piet', null), said('piet', null, { file: 2 })]), ['piet null'])
  // Two who are called the same: nobody guesses which of them is meant.
  assert.deepEqual(names([said('Piet', 'a@x.nl'), said('Piet', 'b@x.nl'), said('Piet', null)]), ['Piet a@x.nl', 'Piet b@x.nl', 'Piet null'])
  assert.deepEqual(names([said(null, 'a@x.nl'), said('Els', 'a@x.nl')]), ['Els a@x.nl'])
})

test('the post is what the latest file says, and one that says none takes nothing away', () => {
  const [one] = contactsOf(
    [said('Piet', null, { post: 'inkoper', file: 1 }), said('Piet', null, { post: 'directeur', file: 3 }), said('Piet', null, { file: 4 })],
    today,
  ).all
  assert.equal(one?.post, 'directeur')
})

test('what a file says of who knows them is told apart from what was seen, and makes nobody warm', () => {
  const [piet] = contactsOf(
    [
      said('Piet', null, { member: memberId('jo') }),
      said('Piet', null, met('bo', '2026-10-01')),
      said('Piet', null, { ...met('jo'), file: 2 }),
    ],
    today,
  ).all
  assert.deepEqual(piet?.knownBy.map(({ member, times, said: told, warmth }) => [member, times, told, warmth !== null]), [['bo', 1, false, true], ['jo', 0, true, false]]) // prettier-ignore
  assert.deepEqual(piet?.knownBy.map(isWarm), [true, false])
  const only = peopleOf(contactsOf([said('Piet', null, { member: memberId('jo'), post: 'inkoop' })], today).all)
  assert.deepEqual(only, { people: 1, met: 0, said: 1, members: 0, unknownPosts: [] })
})

test('a day that two files tell is one day, a day ahead is none, and the warmth is that of a bond', () => {
  const days = ['2026-09-01', '2026-10-01', '2027-01-01']
  const [piet] = contactsOf(
    [said('Piet', 'p@x.nl', met('jo', ...days)), said(null, 'p@x.nl', { ...met('jo', '2026-10-01'), file: 2 })],
    today,
  ).all
  const [jo] = piet?.knownBy ?? []
  assert.deepEqual([jo?.times, jo?.since, jo?.last], [2, '2026-09-01', '2026-10-01'])
  assert.equal(jo?.warmth, warmthOf(met('jo', '2026-09-01', '2026-10-01').meetings, today))
  // Of two files that tell of one day the one in which fewer shared it.
  const shared = said('Piet', 'p@x.nl', { member: memberId('jo'), meetings: [{ day: '2026-09-01' as Day, companies: 4 }] })
  const twice = contactsOf([shared, said('Piet', 'p@x.nl', met('jo', '2026-09-01')), shared], today).all[0]
  assert.equal(twice?.knownBy[0]?.warmth, warmthOf(met('jo', '2026-09-01').meetings, today))
})

test('who was met long ago is not known any more, and a post of which nobody knows anybody is told', () => {
  const { all } = contactsOf(
    [
      said('Piet', null, { post: 'Inkoop', ...met('jo', '2026-10-01') }),
      said('Els', null, { post: 'inkoop' }),
      said('Kees', null, { post: 'Directie', ...met('jo', '2024-10-01') }),
      said('Jan', null),
    ],
    today,
  )
  assert.deepEqual(peopleOf(all), { people: 4, met: 1, said: 0, members: 1, unknownPosts: ['Directie'] })
  assert.deepEqual(all.map(({ name }) => name), ['Piet', 'Kees', 'Els', 'Jan']) // prettier-ignore
})

const someone = fc.record({
  name: fc.constantFrom('Piet', 'PIET', 'Els', 'Kees'),
  mail: fc.constantFrom(null, 'a@x.nl', 'b@x.nl'),
  post: fc.constantFrom(null, 'inkoop', 'directie'),
  member: fc.constantFrom(null, memberId('jo'), memberId('bo')),
  meetings: fc.array(
    fc.record({ day: fc.constantFrom('2026-10-01', '2024-01-01') as fc.Arbitrary<Day>, companies: fc.integer({ min: 1, max: 3 }) }),
    {
      maxLength: 2,
    },
  ),
  file: fc.integer({ min: 1, max: 3 }),
})

test('the order of files and rows does not matter, saying it twice adds nothing, and everybody is counted once', () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 8 }), (rows) => {
      const { all, of } = contactsOf(rows, today)
      assert.deepEqual(contactsOf(rows.toReversed(), today).all, all)
      assert.deepEqual(contactsOf([...rows, ...rows], today).all, all)
      for (const row of rows) assert.ok(all.includes(of(row) ?? assert.fail()))
      assert.equal(new Set(rows.map((row) => of(row))).size, all.length)
      const warmest = all.map(({ knownBy }) => knownBy[0]?.warmth ?? -1)
      assert.deepEqual(warmest, warmest.toSorted((a, b) => b - a)) // prettier-ignore
      const counts = peopleOf(all)
      assert.ok(counts.met + counts.said <= counts.people && counts.met > 0 === counts.members > 0)
      assert.deepEqual(addPeople(noPeople, counts), { people: counts.people, met: counts.met, said: counts.said })
    }),
  )
})

test('a card names somebody beside its owner, both ways, and a table seats people of several customers', () => {
  const contacts = contactsOf([said('Piet', 'p@x.nl'), said('Els', null)], today)
  const [piet, els] = [{ name: null, mail: 'p@x.nl' }, { name: 'els', mail: null }] // prettier-ignore
  const found = acquaintedWith(
    contacts,
    [
      { of: piet, to: { ...els, how: 'manager' } },
      { of: els, to: { name: 'Onbekend', mail: null, how: 'other' } },
    ],
    [
      { of: piet, with: els, at: null, times: 3, last: today },
      { of: piet, with: { name: null, mail: 'kees@y.nl' }, at: 'Y', times: 1, last: today },
      { of: piet, with: { name: 'Piet', mail: 'p@x.nl' }, at: null, times: 9, last: today },
    ],
  )
  const told = (who: { name: string | null; mail: string | null }) =>
    found.get(contacts.of(who) ?? assert.fail())?.map(({ name, at, how, times }) => [name, at, how, times])
  assert.deepEqual(told(piet), [['Els', null, 'manager', 0], ['kees@y.nl', 'Y', 'table', 1]]) // prettier-ignore
  assert.deepEqual(told(els), [['Piet', null, 'colleague', 0], ['Onbekend', null, 'other', 0]]) // prettier-ignore
})
