/** The contact map (E31): nobody covers anybody, every line is a tie that there is, and lines cross little. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Day } from '../units.ts'
import { contactMap, type Tie } from './contact-map.ts'
import { isWarm } from './contacts.ts'
import type { ContactRow } from './contacts-page.ts'
import { spread } from './spread.ts'

const fitting = { ours: 8, there: 12, elsewhere: 12 }
const by = (id: string, warmth: number | null) => ({ id, name: id, times: 1, since: null, last: null, warmth, said: warmth === null })
const knows = (name: string, at: string | null) => ({ name, at, how: 'table', times: 1, last: '2026-10-01' as Day }) as const
const contact = (name: string, more: Partial<ContactRow> = {}): ContactRow => ({ name, mail: null, post: null, knownBy: [], knows: [], ...more }) // prettier-ignore

test('a member stands beside whom they know, the warmest line is the best, and who fits nowhere is counted', () => {
  const rows = [
    contact('Wim', { knownBy: [by('Joost', 2), by('Marleen', 0.1)], knows: [knows('Els', 'Bakkerij'), knows('Bert', null)] }),
    contact('Karin', { knownBy: [by('Marleen', 0.5)], knows: [knows('Wim', null), knows('Niemand', null)] }),
    contact('Bert', { knows: [knows('Wim', null)] }),
  ]
  const map = contactMap(rows, fitting)!
  assert.deepEqual(map.ours.map(({ name, place }) => [name, place]), [['Joost', 0], ['Marleen', 1]]) // prettier-ignore
  assert.deepEqual(map.elsewhere.map(({ name, at, place }) => [name, at, place]), [['Els', 'Bakkerij', 0], ['Niemand', null, 1]]) // prettier-ignore
  const told = map.ties.map(({ what, from, to, warm, best }) => `${what} ${from} ${to}${warm ? ' warm' : ''}${best ? ' best' : ''}`)
  assert.deepEqual(told, ['ours 0 0 warm best', 'ours 1 0', 'ours 1 1 warm', 'there 0 2', 'there 0 1', 'elsewhere 0 0', 'elsewhere 1 1'])
  assert.deepEqual([map.rows, map.left], [3, 0])
  // Two of the three contacts and one of the two elsewhere do not fit; Marleen knows the first too.
  const small = contactMap(rows, { ours: 1, there: 1, elsewhere: 0 })
  assert.deepEqual([small?.left, small?.there[0]?.unseen, map.there[0]?.unseen], [1 + 2 + 2, 1, 0])
})

test('where nobody knows anybody there is no picture, and what a file says makes no best way in', () => {
  assert.equal(contactMap([contact('Wim'), contact('Els')], fitting), null)
  assert.equal(contactMap([], fitting), null)
  const said = contactMap([contact('Wim', { knownBy: [by('Joost', null)] })], fitting)
  assert.deepEqual(said?.ties, [{ what: 'ours', from: 0, to: 0, warm: false, best: false }])
  // Two of one name: nobody guesses which of them is meant, and neither is said to be elsewhere.
  const twice = [contact('Wim'), contact('Wim', { mail: 'w@x.nl' }), contact('Els', { knows: [knows('Wim', null)] })]
  assert.equal(contactMap(twice, fitting), null)
})

const row = fc
  .record({
    name: fc.constantFrom(...Array.from({ length: 20 }, (_, at) => `c${at}`)),
    knownBy: fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...'abcdefghij'), warmth: fc.option(fc.double({ min: 0, max: 4, noNaN: true })) }),
      { selector: ({ id }) => id, maxLength: 4 },
    ),
    knows: fc.array(fc.record({ name: fc.constantFrom('c1', 'c2', 'x', 'y', 'z'), at: fc.constantFrom(null, 'A', 'B') }), { maxLength: 3 }),
  })
  .map((one) =>
    contact(one.name, {
      knownBy: one.knownBy.map(({ id, warmth }) => by(id, warmth)).toSorted((a, b) => (b.warmth ?? -1) - (a.warmth ?? -1)),
      knows: one.knows.map(({ name, at }) => knows(name, at)),
    }),
  )
const warmth = ({ knownBy }: ContactRow) => Math.max(-1, ...knownBy.map((one) => one.warmth ?? -1))
const customers = fc.array(row, { maxLength: 20 }).map((rows) => rows.toSorted((a, b) => warmth(b) - warmth(a)))
const size = fc.record({ ours: fc.integer({ min: 1, max: 8 }), there: fc.integer({ min: 1, max: 12 }), elsewhere: fc.integer({ min: 0, max: 12 }) }) // prettier-ignore

test('nobody covers anybody, every line that is drawn is a tie, every tie of those shown is drawn, and the warmest stand above', () => {
  fc.assert(
    fc.property(customers, size, (rows, fits) => {
      const map = contactMap(rows, fits)
      if (map === null) return
      const { ours, there, elsewhere, ties, rows: high, left } = map
      for (const [side, most] of [
        [ours, fits.ours],
        [there, fits.there],
        [elsewhere, fits.elsewhere],
      ] as const) {
        // prettier-ignore
        assert.ok(side.length <= most)
        for (const [at, { place }] of side.entries()) {
          assert.ok(place >= 0 && place <= high - 1 + 1e-9, 'inside')
          assert.ok(at === 0 || place - side[at - 1]!.place >= 1 - 1e-9, 'a row apart')
        }
      }
      assert.deepEqual(there.map((one) => one.row), rows.slice(0, there.length)) // prettier-ignore
      const of = (what: Tie['what']) => ties.filter((tie) => tie.what === what)
      for (const { from, to, warm } of of('ours')) {
        const known = there[to]!.row.knownBy.find(({ id }) => id === ours[from]!.id)
        assert.ok(known && isWarm(known) === warm)
      }
      for (const { from, to } of of('elsewhere'))
        assert.ok(there[from]!.row.knows.some(({ name, at }) => name === elsewhere[to]!.name && at === elsewhere[to]!.at))
      for (const { from, to } of of('there'))
        assert.ok([[from, to], [to, from]].some(([a, b]) => there[a!]!.row.knows.some(({ name, at }) => at === null && name === there[b!]!.row.name))) // prettier-ignore
      const drawn = there.flatMap((one) => one.row.knownBy.filter(({ id }) => ours.some((our) => our.id === id)))
      assert.equal(of('ours').length, drawn.length)
      const first = rows[0]!.knownBy.find(isWarm)
      assert.deepEqual(ties.filter(({ best }) => best).map(({ from, to }) => [ours[from]!.id, to]), first ? [[first.id, 0]] : []) // prettier-ignore
      assert.ok(left >= rows.length - there.length)
    }),
  )
})

test('lines cross little: each stands above those whose people stand lower in the middle', () => {
  fc.assert(
    fc.property(customers, (rows) => {
      const map = contactMap(rows, { ours: 10, there: 20, elsewhere: 20 })
      const reach = map?.ours.map((_, at) => map.ties.filter(({ what, from }) => what === 'ours' && from === at).map(({ to }) => to)) ?? []
      const middle = reach.map((own) => own.reduce((sum, to) => sum + to, 0) / own.length)
      for (const [at, one] of middle.entries()) assert.ok(at === 0 || middle[at - 1]! <= one + 1e-9, middle.join())
    }),
  )
})

test('places stay where they are wished where there is room, and move as little as may be where there is none', () => {
  assert.deepEqual(spread([0, 2, 5], 6), [0, 2, 5])
  assert.deepEqual(spread([1, 1], 4), [0.5, 1.5])
  assert.deepEqual(spread([3, 3, 3], 4), [1, 2, 3])
  assert.deepEqual(spread([0, 0], 2), [0, 1])
})
