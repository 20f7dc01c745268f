/** The team through its verbs on a real database: who leads whom, who leaves and what keeps them, and what then stands. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlockEvent } from '../../core/block/block.ts'
import { blockSubject } from '../../core/block/subject.ts'
import { noTies } from '../../core/gate/ties.ts'
import type { MatterEvent } from '../../core/matter/event.ts'
import type { MatterStatus } from '../../core/matter/matter.ts'
import { matterSubject } from '../../core/matter/subject.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { MemberList, Team } from '../../core/team/team-page.ts'
import { append, load, type Decided } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { heldBy } from '../../store/rows/held-by.ts'
import { isHere } from '../../store/rows/is-here.ts'
import { leaderOf } from '../../store/rows/leader-of.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { at, bring, member } from '../../store/rows/test-company.ts'
import { whoLeft } from '../../store/rows/who-left.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { takeCheck } from '../matter/take-check.ts'
import { joinTeam } from './join-team.ts'
import { leave } from './leave.ts'
import { listMembers } from './list-members.ts'
import { comeBack } from './return.ts'
import { setLeader } from './set-leader.ts'
import { setNetHours } from './set-net-hours.ts'
import { showHeld } from './show-held.ts'
import { showTeam } from './show-team.ts'

const { house } = withHouse()

async function team(): Promise<TestHouse> {
  const open = await house()
  const members = ['Anna', 'Bas', 'Cas', 'Eva'].map((name) => member(name.toLowerCase(), { name, netHours: 900 }))
  await open.run((tx) => bring(tx, 'team.csv', { members: [...members, member('key:7', { key: '7' }), member('m6')] }))
  return open
}

const code = (answer: object | Refusal) => (isRefusal(answer) ? answer.code : 'done')
const decided = (tx: Transaction, subject: string, events: readonly Decided[], actor = 'local') =>
  append(tx, { subject, expectedVersion: 0, events, actor, at })

test('members are called by name, or else by key, or by id; who is no member has no name', async () => {
  const { run } = await team()
  assert.deepEqual(
    [...(await run((tx) => namesOf(tx)))],
    [
      ['anna', 'Anna'],
      ['bas', 'Bas'],
      ['cas', 'Cas'],
      ['eva', 'Eva'],
      ['key:7', '7'],
      ['m6', 'm6'],
    ],
  )
  assert.deepEqual(
    [...(await run((tx) => namesOf(tx, ['eva', null, 'local', 'bas', 'eva', 'e\0'])))],
    [
      ['bas', 'Bas'],
      ['eva', 'Eva'],
    ],
  )
  assert.equal((await run((tx) => namesOf(tx, []))).size, 0)
})

test('a leader is set, shown and taken away; who is not there leads nobody', async () => {
  const { ask, run, queued } = await team()
  assert.equal(code(await ask(setLeader, { member: 'anna', leader: 'bas' })), 'done')
  assert.equal(code(await ask(setLeader, { member: 'bas', leader: 'eva' }, 'Eva')), 'done')
  assert.equal(await run((tx) => leaderOf(tx, 'anna')), 'bas')
  assert.equal(await run((tx) => leaderOf(tx, 'eva')), null)
  const circle = await ask(setLeader, { member: 'eva', leader: 'anna' })
  assert.deepEqual(circle, { refused: true, code: 'leaders-in-a-circle', facts: { chain: 'Eva → Anna → Bas → Eva' } })
  for (const leader of ['nobody', 'anna\0', '\ud800', 'local', 'clock'])
    assert.equal(code(await ask(setLeader, { member: 'bas', leader })), 'member-unknown')
  const { members } = (await ask(showTeam, {})) as Team
  assert.deepEqual(
    members.map(({ leader }) => leader),
    ['bas', 'eva', null, null, null, null],
  )
  assert.equal(code(await ask(setLeader, { member: 'anna', leader: null })), 'done')
  assert.equal(await run((tx) => leaderOf(tx, 'anna')), null)
  assert.deepEqual(queued, [])
})

test('who leaves is not there any more: acts in nothing, is in no list, and whoever they led goes one level up', async () => {
  const { ask, run, queued } = await team()
  await ask(setLeader, { member: 'anna', leader: 'bas' })
  await ask(setLeader, { member: 'bas', leader: 'eva' })
  assert.equal(code(await ask(leave, { member: 'bas' }, 'Bas')), 'done')
  assert.deepEqual(queued, ['plan/make-plan'])
  assert.deepEqual([...(await run(whoLeft))], ['bas'])
  assert.deepEqual(
    [await run((tx) => isHere(tx, 'bas')), await run((tx) => isHere(tx, 'anna')), await run((tx) => isHere(tx, 'no'))],
    [false, true, false],
  )
  assert.equal(await run((tx) => leaderOf(tx, 'anna')), 'eva')
  for (const actor of ['Bas', 'bas']) assert.equal(code(await ask(setNetHours, { member: 'anna', hours: 5 }, actor)), 'acting-member-left')
  assert.equal(code(await ask(setLeader, { member: 'cas', leader: 'bas' })), 'member-left')
  assert.equal(code(await ask(setLeader, { member: 'bas', leader: 'cas' })), 'member-left')
  const { members } = (await ask(listMembers, {})) as MemberList
  assert.ok(!members.some(({ id }) => id === 'bas'))
  const page = (await ask(showTeam, {})) as Team
  assert.ok(!page.members.some(({ id }) => id === 'bas'))
  assert.deepEqual(page.left, [{ id: 'bas', name: 'Bas', since: '2026-02-01T08:00:00.000Z' }])

  const version = (await run((tx) => load(tx, 'hierarchy'))).version
  assert.deepEqual(await ask(leave, { member: 'bas' }), { subject: 'leaving', version: 1, changed: false })
  assert.equal((await run((tx) => load(tx, 'hierarchy'))).version, version)
})

test('who comes back is there again with the leader from before, and no longer leads whom they led', async () => {
  const { ask, run } = await team()
  await ask(setLeader, { member: 'anna', leader: 'bas' })
  await ask(setLeader, { member: 'bas', leader: 'eva' })
  await ask(leave, { member: 'bas' })
  assert.equal(code(await ask(comeBack, { member: 'bas' }, 'Eva')), 'done')
  assert.deepEqual(
    [await run((tx) => isHere(tx, 'bas')), await run((tx) => leaderOf(tx, 'bas')), await run((tx) => leaderOf(tx, 'anna'))],
    [true, 'eva', 'eva'],
  )
  assert.equal(code(await ask(setNetHours, { member: 'anna', hours: 5 }, 'Bas')), 'done')
  assert.deepEqual(await ask(comeBack, { member: 'bas' }), { subject: 'leaving', version: 2, changed: false })
  assert.equal(code(await ask(comeBack, { member: 'nobody' })), 'member-unknown')
})

test('of two with one name of whom one left, the other is meant; of that name nobody joins while they may return', async () => {
  const { ask, run } = await team()
  await run((tx) => bring(tx, 'more.csv', { members: [member('bas-2', { name: 'Bas' })] }))
  assert.equal(code(await ask(setNetHours, { member: 'anna', hours: 5 }, 'Bas')), 'member-ambiguous')
  await ask(leave, { member: 'bas' })
  assert.equal(code(await ask(setNetHours, { member: 'anna', hours: 5 }, 'Bas')), 'done')
  const last = await run((tx) => tx.selectFrom('decision').select('actor').orderBy('position', 'desc').executeTakeFirstOrThrow())
  assert.equal(last.actor, 'bas-2')
  // An id is meant before a name.
  await run((tx) => bring(tx, 'odd.csv', { members: [member('odd', { name: 'anna' })] }))
  assert.equal(code(await ask(setNetHours, { member: 'cas', hours: 6 }, 'anna')), 'done')
  await ask(leave, { member: 'eva' })
  assert.equal(code(await ask(joinTeam, { name: ' Eva ' })), 'member-may-return')
  assert.equal(code(await ask(joinTeam, { name: 'Anna' })), 'member-there-already')
})

const caught = (matter: string, owner: string | null): MatterEvent => ({
  type: 'matter-caught',
  data: { matter, ties: noTies, remains: null, insteadOf: null, caughtBy: 'cas', caughtAt: at, owner },
  said: `Kwestie ${matter}`,
})
const offered = (from: string, to: string): MatterEvent => ({
  type: 'handover-offered',
  data: { from, to, since: at, until: '2026-03-01T08:00:00.000Z' },
})
const accepted = (from: string, to: string): MatterEvent => ({ type: 'handover-accepted', data: { from, to, debt: from } })
const stopped = (
  test: 'pareto' | 'cluster' | 'influence' | 'gut',
  outcome: 'set-aside' | 'on-hold' | 'dropped' | 'alternatives-asked',
): MatterEvent => ({
  type: 'matter-stopped',
  data: { test, outcome },
})
const placed: MatterEvent = { type: 'matter-placed', data: { block: 'b1' } }
const solved: MatterEvent = { type: 'matter-solved', data: { by: 'bas' } }

/** What brings a matter of Bas to each status, from being caught on. */
const roads: Readonly<Record<Exclude<MatterStatus, 'not-executed'>, readonly MatterEvent[]>> = {
  'at-gate': [],
  'set-aside': [stopped('pareto', 'set-aside')],
  'on-hold': [stopped('cluster', 'on-hold')],
  dropped: [stopped('influence', 'dropped')],
  'alternatives-asked': [stopped('gut', 'alternatives-asked')],
  'in-block': [placed],
  solved: [placed, solved],
  closed: [placed, solved, { type: 'matter-closed', data: {} }],
}

const keeps = ['at-gate', 'set-aside', 'on-hold', 'in-block', 'solved']

test('a matter keeps its owner while something can still come of it, and no longer', async () => {
  for (const [status, road] of Object.entries(roads)) {
    const { ask, run } = await team()
    await run((tx) => decided(tx, matterSubject('k1'), [caught('k1', 'bas'), ...road]))
    const answer = await ask(leave, { member: 'bas' })
    if (keeps.includes(status))
      assert.deepEqual(
        answer,
        { refused: true, code: 'member-holds', facts: { name: 'Bas', matters: 1, debts: 0, offers: 0, blocks: 0 } },
        status,
      )
    else assert.equal(code(answer), 'done', status)
    assert.equal(code(await ask(leave, { member: 'eva' })), 'done')
  }
})

test('a check, an offer and a block that is not over keep a member too, each told and listed', async () => {
  const { ask, run } = await team()
  const formed = (block: string, owner: string): BlockEvent => ({
    type: 'block-formed',
    data: { block, owner, customers: [], matters: [], hours: 3, valueEuro: 9, after: [] },
    said: `Blok ${block}`,
  })
  await run(async (tx) => {
    await decided(tx, matterSubject('debt'), [caught('debt', 'bas'), offered('bas', 'cas'), accepted('bas', 'cas')])
    // Dropped after it was handed over: nothing is left to check.
    await decided(tx, matterSubject('gone'), [caught('gone', 'bas'), offered('bas', 'cas'), accepted('bas', 'cas'), ...roads.dropped])
    await decided(tx, matterSubject('offer'), [caught('offer', 'anna'), offered('anna', 'bas')])
    await decided(tx, blockSubject('b0'), [
      formed('b0', 'bas'),
      { type: 'block-queued', data: {} },
      { type: 'block-started', data: { at, hours: 3, capacityLeftHours: 9 } },
      { type: 'block-finished', data: { at } },
    ])
    await decided(tx, blockSubject('b1'), [formed('b1', 'bas'), { type: 'block-queued', data: {} }])
    await decided(tx, blockSubject('b2'), [{ ...formed('b2', 'bas'), said: null }])
  })
  await ask(setLeader, { member: 'anna', leader: 'bas' })
  await ask(setLeader, { member: 'bas', leader: 'eva' })
  assert.deepEqual(await ask(leave, { member: 'bas' }), {
    refused: true,
    code: 'member-holds',
    facts: { name: 'Bas', matters: 0, debts: 1, offers: 1, blocks: 2 },
  })
  assert.deepEqual(await ask(showHeld, { member: 'bas' }), {
    name: 'Bas',
    count: { matters: 0, debts: 1, offers: 1, blocks: 2 },
    matters: [],
    debts: [{ id: 'debt', title: 'Kwestie debt', status: 'at-gate' }],
    offers: [{ id: 'offer', title: 'Kwestie offer', status: 'at-gate' }],
    blocks: [
      { id: 'b1', name: 'Blok b1', status: 'queued' },
      { id: 'b2', name: null, status: 'forming' },
    ],
    leader: 'Eva',
    reports: ['Anna'],
  })
  assert.equal(code(await ask(showHeld, { member: 'nobody' })), 'member-unknown')
  assert.equal(code(await ask(leave, { member: 'cas' })), 'member-holds')
  // Cas owns it and leads nobody; Eva leads Bas and takes the check over.
  assert.equal(code(await ask(takeCheck, { matter: 'debt' }, 'Cas')), 'check-of-who-you-lead')
  assert.equal(code(await ask(takeCheck, { matter: 'debt' }, 'Eva')), 'done')
  assert.equal((await run((tx) => heldBy(tx, 'bas'))).debts, 0)
  assert.equal((await run((tx) => heldBy(tx, 'eva'))).debts, 1)
  assert.equal(code(await ask(leave, { member: 'eva' })), 'member-holds')
})

test('of all who leave at once the last is kept', async () => {
  const { ask, run } = await team()
  const ids = [...(await run((tx) => namesOf(tx))).keys()]
  const answers = await Promise.all(ids.map((id) => ask(leave, { member: id })))
  assert.deepEqual(answers.map(code).toSorted(), ['done', 'done', 'done', 'done', 'done', 'member-is-last'])
  assert.equal((await run(whoLeft)).size, ids.length - 1)
})
