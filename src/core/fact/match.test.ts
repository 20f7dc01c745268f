/** Matching: one customer behind every spelling, never two customers made one, and the order of the files does not matter. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cents, customerId } from '../units.ts'
import type { Day } from '../units.ts'
import type { Fact, Reference } from './fact.ts'
import { createMatcher } from './match.ts'

const ref = (key: string | null, name: string | null): Reference => ({ key, name })
const listed = (key: string | null, name: string | null): Fact => ({
  kind: 'customer-row',
  row: 2,
  customer: ref(key, name),
  group: null,
  owner: null,
})
const invoiced = (key: string | null, name: string | null): Fact => ({
  kind: 'invoice-line',
  row: 2,
  customer: ref(key, name),
  member: null,
  day: '2026-01-01' as Day,
  invoice: null,
  product: null,
  revenue: cents(1),
  cost: null,
})

const learned = (...facts: readonly Fact[]) => {
  const matcher = createMatcher()
  for (const fact of facts) matcher.learn(fact)
  return matcher
}
const idOf = (matcher: ReturnType<typeof createMatcher>, key: string | null, name: string | null) => {
  const match = matcher.customer(ref(key, name))
  return 'id' in match ? match.id : 'ambiguous'
}

test('a code finds its customer, with spaces and case around it', () => {
  const matcher = learned(listed('K12', 'Jansen'))
  assert.equal(idOf(matcher, ' k12 ', null), 'key:k12')
  assert.equal(matcher.customers().length, 1)
})

test('a code without its leading zeros finds its customer', () => {
  assert.equal(idOf(learned(listed('00123', 'Jansen')), '123', null), 'key:00123')
  assert.equal(idOf(learned(listed('123', 'Jansen')), '00123', null), 'key:123')
})

test('a code without its leading zeros is ambiguous between two customers, unless the name decides', () => {
  const matcher = learned(listed('0123', 'Jansen'), listed('123', 'Pietersen'))
  assert.equal(idOf(matcher, '123', null), 'key:123')
  assert.equal(idOf(matcher, '00123', null), 'ambiguous')
  assert.equal(idOf(matcher, '00123', 'Pietersen BV'), 'key:123')
})

test('a name finds the customer that a list gives a code, however it is spelled', () => {
  const matcher = learned(listed('7', 'Café ’t Hoekje B.V.'))
  for (const name of ["cafe 't hoekje", 'CAFÉ ’T HOEKJE BV', 'Café t Hoekje, B.V.']) assert.equal(idOf(matcher, null, name), 'key:7')
})

test('a name finds the customer whose code stands on an invoice', () =>
  assert.equal(idOf(learned(invoiced('7', 'Jansen BV'), invoiced(null, 'Jansen')), null, 'Jansen'), 'key:7'))

test('a name that nobody knows becomes a customer of its own', () => {
  const matcher = learned()
  assert.equal(idOf(matcher, null, 'Jansen B.V.'), 'name:jansen')
  assert.equal(idOf(matcher, null, 'jansen'), 'name:jansen')
  assert.deepEqual(matcher.customers(), [{ id: 'name:jansen', key: null, name: 'Jansen B.V.' }])
})

test('two customers with one name and two codes are two, and the name alone cannot tell', () => {
  const matcher = learned(listed('1', 'Friendly Bike Shop'), listed('2', 'Friendly Bike Shop'))
  assert.equal(matcher.customers().length, 2)
  const match = matcher.customer(ref(null, 'Friendly Bike Shop'))
  assert.deepEqual('ambiguous' in match && match.ambiguous.map(({ id }) => id), ['key:1', 'key:2'])
})

test('a list knows better than an invoice what a customer is called', () => {
  const matcher = learned(invoiced('1', 'AAA oude naam'), listed('1', 'Jansen'))
  assert.deepEqual(matcher.customers(), [{ id: 'key:1', key: '1', name: 'Jansen' }])
  assert.equal(idOf(matcher, null, 'aaa oude naam'), 'key:1')
})

test('a name means the customer of the list before one that only an invoice has', () =>
  assert.equal(idOf(learned(listed('K1', 'Jansen'), invoiced('991', 'Jansen')), null, 'Jansen'), 'key:k1'))

test('what the store knows keeps its id', () => {
  const matcher = createMatcher({
    customers: [
      { id: customerId('c-1'), key: '0042', name: 'Jansen' },
      { id: customerId('c-2'), key: null, name: 'Bos' },
    ],
  })
  assert.equal(idOf(matcher, '42', null), 'c-1')
  assert.equal(idOf(matcher, null, 'bos bv'), 'c-2')
})

test('members are matched in the same way, last name first or not', () => {
  const matcher = createMatcher()
  matcher.learn({ kind: 'member-row', row: 2, member: ref('12', 'Joost de Vries'), netHours: null })
  assert.deepEqual(matcher.member(ref(null, 'de Vries, Joost')), { id: 'key:12' })
  assert.deepEqual(matcher.member(ref(null, 'Eva Bos')), { id: 'name:eva bos' })
})

test('the order of the files changes nothing', () => {
  const key = fc.constantFrom(null, '1', '01', '001', '2', '02')
  const name = fc.constantFrom(null, 'Jansen', 'jansen bv', 'Bos', 'Café Bos')
  const facts = fc.array(
    fc.tuple(fc.boolean(), key, name).filter(([, k, n]) => k !== null || n !== null),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(
      facts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([one, other]) => {
        const [a, b] = [one, other].map((list) => learned(...list.map(([sure, k, n]) => (sure ? listed(k, n) : invoiced(k, n)))))
        assert.deepEqual(a?.customers(), b?.customers())
        for (const [, k, n] of one) assert.equal(a && idOf(a, k, n), b && idOf(b, k, n))
      },
    ),
    { numRuns: 500 },
  )
})
