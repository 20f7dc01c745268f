/** From bonds to rings and coverage: everybody is counted once, in one group, and from the inside out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CustomerId, Day, MemberId } from '../units.ts'
import { coverageOf, customersIn, rings, type Sight } from './coverage.ts'
import { measureSurrounding } from './measure.ts'

const last = '2026-11-01' as Day
const sight: Sight = { files: 1, day: last, from: last, to: last, sellers: 1, seen: 1, missing: [] }
const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as CustomerId[]
const byId = (a: string, b: string) => (a < b ? -1 : 1)
const warm = fc.constantFrom(0.3, 1, 2)
const bonds = fc.array(fc.tuple(fc.constantFrom('m1', 'm2'), fc.constantFrom(...ids), warm), { maxLength: 4 })
const seats = fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...ids), warm), { maxLength: 6 })
const groups = fc.array(fc.constantFrom('x', 'y', null), { minLength: ids.length, maxLength: ids.length })

test('the groups and those without one are all, each customer stands once, and rings come from the inside out', () => {
  fc.assert(
    fc.property(bonds, seats, groups, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (met, sat, named, buys) => {
      const known = met.map(([member, customer, warmth]) => ({ member: member as MemberId, customer, times: 1, last, warmth }))
      const seated = sat
        .map(([at, other, warmth]) => ({ one: ids[at]!, other, times: 1, last, warmth }))
        .filter(({ one, other }) => one < other)
      const customers = ids.map((id, at) => ({ id: String(id), group: named[at]!, buys: buys[at]! }))
      const people = new Map(ids.map((id, at) => [String(id), { people: at + 2, met: at, said: 1 }]))
      const found = measureSurrounding(known, seated, customers, sight, people)
      assert.deepEqual(found.ways.map(({ id }) => id).toSorted(byId), ids.toSorted(byId))
      const order = found.ways.map(({ ring }) => rings.indexOf(ring))
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      )
      const [all, ...each] = found.groups
      assert.deepEqual([all!.group, customersIn(all!.coverage)], [null, ids.length])
      const inGroups = (what: 'people' | 'met' | 'said', own: readonly { id: string }[]) =>
        own.reduce((sum, { id }) => sum + (people.get(id)?.[what] ?? 0), 0)
      for (const row of found.groups)
        for (const what of ['people', 'met', 'said'] as const)
          assert.equal(
            row.people?.[what],
            inGroups(what, row.group === null ? found.ways : found.ways.filter(({ group }) => group === row.group)),
          )
      assert.equal(measureSurrounding(known, seated, customers, sight).groups[0]?.people, null)
      for (const { group, coverage } of each)
        assert.deepEqual(coverage, coverageOf(found.ways.filter((way) => way.group === group).map(({ ring }) => ring)))
      assert.equal(
        each.reduce((sum, { coverage }) => sum + customersIn(coverage), 0),
        named.filter((group) => group !== null).length,
      )
    }),
  )
})
