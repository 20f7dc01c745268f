/** Matching members: one member behind every spelling, never two made one, and the order of the files does not matter. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { memberId } from '../units.ts'
import { matchMembers, type Members } from './match-members.ts'

type Said = readonly [listed: boolean, key: string | null, name: string | null]

const learned = (...all: readonly Said[]) => {
  const members = matchMembers()
  for (const [listed, key, name] of all) members.learn({ key, name }, listed)
  return members
}
const idOf = (members: Members, key: string | null, name: string | null) => {
  const match = members.find({ key, name })
  return 'id' in match ? match.id : 'ambiguous'
}

test('a code finds its member, with spaces, case and leading zeros around it', () => {
  const members = learned([true, '007', 'Eva Bos'])
  for (const key of [' 007 ', '7']) assert.equal(idOf(members, key, null), 'key:007')
  assert.equal(members.everyone().length, 1)
})

test('a name finds the member to whom a list gives a code, last name first or not', () => {
  const members = learned([true, '12', 'Joost de Vries'])
  for (const name of ['de Vries, Joost', 'JOOST DE VRIES']) assert.equal(idOf(members, null, name), 'key:12')
  assert.equal(idOf(members, null, 'Eva Bos'), 'name:eva bos')
})

test('a name means the member of the list before one that only an invoice has', () =>
  assert.equal(idOf(learned([true, 'K1', 'Eva Bos'], [false, '991', 'Eva Bos']), null, 'Eva Bos'), 'key:k1'))

test('between two members of one name, or of one short code, nobody chooses, unless the name decides', () => {
  assert.equal(idOf(learned([true, '1', 'Piet'], [true, '2', 'Piet']), null, 'Piet'), 'ambiguous')
  const members = learned([true, '0123', 'Jansen'], [true, '123', 'Pietersen'])
  assert.deepEqual([idOf(members, '00123', null), idOf(members, '00123', 'Pietersen')], ['ambiguous', 'key:123'])
})

test('what the store knows keeps its id', () => {
  const members = matchMembers([
    { id: memberId('m-1'), key: '0042', name: 'Jansen' },
    { id: memberId('m-2'), key: null, name: 'Bos' },
  ])
  assert.deepEqual([idOf(members, '42', null), idOf(members, null, 'bos')], ['m-1', 'm-2'])
})

test('the order of the files changes nothing', () => {
  const key = fc.constantFrom(null, '1', '01', '001', '2', '02')
  const name = fc.constantFrom(null, 'Jansen', 'jansen', 'Bos', 'Bos, Café')
  const all = fc.array(
    fc.tuple(fc.boolean(), key, name).filter(([, k, n]) => k !== null || n !== null),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(
      all.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([one, other]) => {
        const [a, b] = [learned(...one), learned(...other)]
        assert.deepEqual(a.everyone(), b.everyone())
        for (const [, k, n] of one) assert.equal(idOf(a, k, n), idOf(b, k, n))
      },
    ),
    { numRuns: 500 },
  )
})
