/** Every verb is asked in every role: those that the table does not let in are refused before anything is read. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasRight, rightFor, roles, rolesWith, type Role } from '../core/access/role.ts'
import { isRefusal } from '../core/refusal.ts'
import { quietRooms } from './test-rooms.ts'
import { verbPath, type House } from './verb.ts'
import { verbs } from './verbs.ts'

/** Asked as soon as anything of a workspace is touched. */
const REACHED = 'the store was reached'
const reached = () => Promise.reject(new Error(REACHED))
const house: House = {
  ...quietRooms,
  store: { run: reached, look: reached, rehearse: reached, hear: () => () => {}, about: reached, close: reached, connection: {} },
}

test('the table of rights has every verb, and nothing that is none', () => {
  const asked = [...verbs.map(verbPath), 'workspace/make-archive'].toSorted()
  assert.deepEqual(Object.keys(rightFor).toSorted(), asked)
})

test(`every verb in every role and in none: ${verbs.length * (roles.length + 1)} combinations, and none lets in who may not`, async () => {
  for (const verb of verbs)
    for (const role of [...roles, null]) {
      const held = role === null ? [] : [role]
      const asked = { workspace: 'w', actor: 'm1', roles: held, atHome: false, now: '2026-01-01T00:00:00.000Z' }
      const answer = await verb.answer({}, asked, house).catch((error: unknown) => error)
      const refused = isRefusal(answer) && answer.code === 'right-missing'
      const right = rightFor[verbPath(verb) as keyof typeof rightFor]
      assert.equal(refused, !hasRight(held, right), `${verbPath(verb)} as ${role}`)
      // Who may not is told so before the store is looked at, or the input.
      if (refused) assert.deepEqual(answer.facts, { right })
    }
})

test('a reader changes nothing, an administrator decides nothing of the business, and no role has all rights', () => {
  const may = (role: Role) => Object.entries(rolesWith).flatMap(([right, held]) => (held.includes(role) ? [right] : []))
  assert.deepEqual(may('reader'), ['look'])
  assert.deepEqual(may('administrator'), ['look', 'bring', 'administer'])
  assert.deepEqual(may('member'), ['look', 'work'])
  assert.deepEqual(may('director'), ['look', 'work', 'steer', 'bring'])
  // What only looks changes nothing.
  for (const verb of verbs.filter(({ kind }) => kind === 'decide' || kind === 'bring'))
    if (rightFor[verbPath(verb) as keyof typeof rightFor] === 'look') assert.equal(verb.offline, true, verbPath(verb))
})
