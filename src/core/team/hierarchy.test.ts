import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isRefusal } from '../refusal.ts'
import {
  chainUp,
  decideLeader,
  decidePassReports,
  evolveHierarchy,
  initialHierarchy,
  leaderOf,
  reportsOf,
  type Hierarchy,
  type SetLeader,
  type TeamKnown,
} from './hierarchy.ts'

const ids = ['anna', 'bas', 'cas', 'dirk', 'eva', 'toString', '__proto__']
const everyone: TeamKnown = { names: new Map(ids.map((id) => [id, id.toUpperCase()])), left: new Set() }
const about = (known: TeamKnown) => ({ known })
const put = (state: Hierarchy, command: SetLeader, known = everyone): Hierarchy => {
  const events = decideLeader(command, state, about(known))
  return isRefusal(events) ? state : events.reduce(evolveHierarchy, state)
}
const refused = (state: Hierarchy, command: SetLeader, known = everyone) => {
  const answer = decideLeader(command, state, about(known))
  return isRefusal(answer) ? answer : assert.fail('it was decided')
}

test('a leader stands until another is set or taken away; the same again decides nothing', () => {
  const one = put(initialHierarchy, { member: 'anna', leader: 'eva' })
  assert.equal(leaderOf(one, 'anna'), 'eva')
  assert.equal(leaderOf(one, 'eva'), null)
  assert.deepEqual(decideLeader({ member: 'anna', leader: 'eva' }, one, about(everyone)), [])
  assert.deepEqual(decideLeader({ member: 'eva', leader: null }, one, about(everyone)), [])
  assert.equal(leaderOf(put(one, { member: 'anna', leader: 'bas' }), 'anna'), 'bas')
  assert.equal(leaderOf(put(one, { member: 'anna', leader: null }), 'anna'), null)
  // Ids come out of files: some are words that an object knows.
  for (const id of ['toString', '__proto__']) assert.equal(leaderOf(initialHierarchy, id), null)
})

test('oneself, the unknown and who left are refused, on either side', () => {
  const left: TeamKnown = { ...everyone, left: new Set(['bas']) }
  assert.equal(refused({}, { member: 'anna', leader: 'anna' }).code, 'leader-of-oneself')
  assert.equal(refused({}, { member: 'anna', leader: 'nobody' }).code, 'member-unknown')
  assert.equal(refused({}, { member: 'nobody', leader: null }).code, 'member-unknown')
  assert.deepEqual(refused({}, { member: 'anna', leader: 'bas' }, left).facts, { name: 'BAS' })
  assert.equal(refused({}, { member: 'bas', leader: 'anna' }, left).code, 'member-left')
})

test('a circle is refused, and named from the one who would lead themselves', () => {
  const chain = put(put({}, { member: 'anna', leader: 'bas' }), { member: 'bas', leader: 'cas' })
  const no = refused(chain, { member: 'cas', leader: 'anna' })
  assert.equal(no.code, 'leaders-in-a-circle')
  assert.deepEqual(no.facts, { chain: 'CAS → ANNA → BAS → CAS' })
})

const id = fc.constantFrom(...ids)
const asked = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ member: id, leader: fc.option(id) }) },
    { weight: 1, arbitrary: fc.record({ leaves: id }) },
    { weight: 1, arbitrary: fc.record({ returns: id }) },
  ),
  { maxLength: 60 },
)

test('whatever is asked, following leaders ends at the top, and nobody is led by one who left', () => {
  fc.assert(
    fc.property(asked, (commands) => {
      let state = initialHierarchy
      const left = new Set<string>()
      for (const command of commands) {
        if ('member' in command) state = put(state, command, { ...everyone, left })
        else if ('returns' in command) left.delete(command.returns)
        else {
          left.add(command.leaves)
          state = decidePassReports({ member: command.leaves }, state).reduce(evolveHierarchy, state)
        }
      }
      for (const one of ids) {
        let at: string | null = one
        for (let steps = 0; at !== null; steps++) {
          assert.ok(steps < ids.length, `${one} goes round`)
          at = leaderOf(state, at)
        }
        assert.ok(!left.has(leaderOf(state, one) ?? ''), `${one} is led by one who left`)
        const above = chainUp(state, one)
        assert.equal(above.at(0) ?? null, leaderOf(state, one))
        for (const [n, higher] of above.entries()) assert.equal(leaderOf(state, higher), above[n + 1] ?? null)
      }
    }),
    { numRuns: 400 },
  )
})

test('a chain ends also in a circle that should not be there', () => {
  assert.deepEqual(chainUp({ anna: 'bas', bas: 'cas', cas: 'bas' }, 'anna'), ['bas', 'cas'])
})

test('who leaves passes everyone they led to their own leader, and keeps it for when they return', () => {
  const before: Hierarchy = { anna: 'bas', cas: 'bas', bas: 'eva', dirk: 'eva' }
  const after = decidePassReports({ member: 'bas' }, before).reduce(evolveHierarchy, before)
  assert.deepEqual(after, { anna: 'eva', cas: 'eva', bas: 'eva', dirk: 'eva' })
  assert.deepEqual(reportsOf(after, 'bas'), [])
  const top = decidePassReports({ member: 'eva' }, after).reduce(evolveHierarchy, after)
  assert.deepEqual(top, {})
})
