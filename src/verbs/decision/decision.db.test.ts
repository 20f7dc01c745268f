/** The log through its verbs on a real database: what is listed, one decision in full, and erasing what was said. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DecisionList, DecisionOne, DecisionRow } from '../../core/decision/decision-page.ts'
import { nobody } from '../../core/about.ts'
import { isRefusal } from '../../core/refusal.ts'
import { append, verifyChain, type Decided } from '../../store/log/log.ts'
import { rebuild } from '../../store/log/rebuild.ts'
import { decidingCompany } from '../../store/log/test-decisions.ts'
import { company } from '../../store/rows/test-company.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { joinTeam } from '../team/join-team.ts'
import { listMembers } from '../team/list-members.ts'
import { setObjective } from '../objective/set-objective.ts'
import { showObjective } from '../objective/show-objective.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { eraseSaying } from './erase-saying.ts'
import { listDecisions } from './list-decisions.ts'
import { showDecision } from './show-decision.ts'

const { house, asOwner } = withHouse()

const list = async ({ ask }: TestHouse, input: object = {}) => (await ask(listDecisions, input)) as DecisionList
const all = async (at: TestHouse, input: object) => {
  const rows: DecisionRow[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: DecisionList = await list(at, { ...input, ...(cursor && { cursor }) })
    rows.push(...page.rows)
    cursor = page.next
  }
  return rows
}
const decided = (tx: Transaction, subject: string, event: Decided, actor: string, at: string, expectedVersion = 0) =>
  append(tx, { subject, expectedVersion, events: [event], actor, at })

const small = { members: 4, customers: 5, openMatters: 6, itemsPerBlock: 2, aboutTeam: 20, aboutCustomers: 50 }

test('every question is answered with exactly the decisions that fit it, newest first, page after page', async () => {
  const at = await house()
  await at.run(async (tx) => {
    const next = decidingCompany(11, small)
    for (let step = 0; step < 200; step++) for (const entry of next()) assert.ok((await append(tx, entry)).ok)
  })
  const everything = await all(at, { limit: 500 })
  assert.ok(everything.length > 250)
  assert.deepEqual(await all(at, { limit: 7 }), everything, 'page after page')
  for (const about of new Set(everything.map((row) => row.subject.id))) {
    if (about === null) continue
    const wanted = everything.filter((row) => row.subject.id === about)
    assert.deepEqual(await list(at, { about, limit: 500 }).then(({ rows, total }) => [rows, total]), [wanted, wanted.length], about)
  }
  const some = <Value>(of: (row: DecisionRow) => Value) => fc.constantFrom(...new Set(everything.map(of)))
  const about = some((row) => row.subject.id).filter((id) => id !== null)
  const moment = some((row) => row.at)
  const question = fc.record(
    { about, actor: some((row) => row.by.id), type: some((row) => row.type), from: moment, to: moment },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(question, fc.integer({ min: 1, max: 60 }), async (asked, limit) => {
      const wanted = everything.filter(
        (row) =>
          (asked.about === undefined || row.subject.id === asked.about) &&
          (asked.actor === undefined || row.by.id === asked.actor) &&
          (asked.type === undefined || row.type === asked.type) &&
          (asked.from === undefined || row.at >= asked.from) &&
          (asked.to === undefined || row.at < asked.to),
      )
      const found = await all(at, { ...asked, limit: Math.max(limit, Math.ceil(wanted.length / 4)) })
      assert.deepEqual(found, wanted)
    }),
    { numRuns: 40, endOnFailure: true },
  )
  const { total, types } = await list(at)
  assert.equal(total, everything.length)
  assert.deepEqual(types, [...new Set(everything.map((row) => row.type))].toSorted())
  assert.deepEqual(
    everything.map((row) => row.position),
    everything.map((_, index) => everything.length - index),
  )
})

test('a row has the names of now, the words of then, its numbers and the plan that stood', async () => {
  const at = await house()
  await at.run(company)
  await at.run(async (tx) => {
    const caught = { matter: 'k1', ties: { customer: 'c1' }, remains: { valueEuro: 900, hours: 3 }, insteadOf: null, caughtBy: 'm1' }
    const full = { ...caught, caughtAt: '2026-02-01T08:00:00.000Z', owner: 'm1' }
    await decided(tx, 'matter:k1', { type: 'matter-caught', data: full, said: 'Klacht' }, 'm1', '2026-02-01T08:00:00.000Z')
    const described = { ties: caught.ties, remains: null, retitled: true }
    await decided(tx, 'matter:k1', { type: 'matter-described', data: described, said: 'Levertijd' }, 'm1', '2026-02-01T09:00:00.000Z', 1)
    const answered = { customer: 'c1', go: true, by: 'm1', at: '2026-02-01T08:00:00.000Z', probabilityWhite: 0.5, plan: 3 }
    await decided(tx, 'customer-gut:c1', { type: 'customer-gut-answered', data: answered }, 'gone', '2026-02-02T08:00:00.000Z')
  })
  const { rows } = await list(at)
  const names = await at.run((tx) => tx.selectFrom('member').select('name').where('id', '=', 'm1').executeTakeFirstOrThrow())
  const customers = await at.run((tx) => tx.selectFrom('customer').select('name').where('id', '=', 'c1').executeTakeFirstOrThrow())
  const [gut, described, caught] = rows
  assert.deepEqual(gut?.by, { id: 'gone', name: 'gone' })
  assert.equal(gut?.plan, 3)
  assert.deepEqual(gut?.facts, { go: true, probabilityWhite: 0.5 })
  assert.deepEqual(gut?.subject, { what: 'customer', id: 'c1', name: customers.name, erased: false })
  assert.deepEqual(caught?.by, { id: 'm1', name: names.name })
  assert.deepEqual([described?.said, caught?.said], ['Levertijd', 'Klacht'])
  assert.deepEqual(caught?.subject, { what: 'matter', id: 'k1', name: 'Levertijd', erased: false })
  assert.deepEqual(caught?.facts, { instead: null, valueEuro: 900, hours: 3 })
  assert.deepEqual(caught?.names, { customer: { what: 'customer', id: 'c1', name: customers.name, erased: false } })
})

test('days are whole days, and a clock that ran behind hides nothing', async () => {
  const at = await house()
  const moments = ['2026-02-01T23:59:59.999Z', '2026-02-03T00:00:00.000Z', '2026-02-02T23:59:59.999Z', '2026-02-02T00:00:00.000Z']
  await at.run(async (tx) => {
    for (const [version, moment] of moments.entries()) await decided(tx, 'objective', { type: 'x', data: {} }, 'm1', moment, version)
    for (let version = 4; version < 40; version++)
      await decided(tx, 'objective', { type: 'x', data: {} }, 'm1', '2026-02-04T08:00:00.000Z', version)
  })
  const { rows } = await list(at, { from: '2026-02-02', to: '2026-02-02' })
  assert.deepEqual(
    rows.map((row) => row.position),
    [4, 3],
  )
})

test('what cannot be asked is refused or finds nothing, and never fails', async () => {
  const at = await house()
  assert.deepEqual(await list(at, { cursor: 'nonsense', about: '\0', actor: '\ud800' }), { rows: [], next: null, total: null, types: [] })
  for (const input of [{ limit: 0 }, { from: 'yesterday' }, { limit: '9999' }]) {
    const refused = await at.ask(listDecisions, input)
    assert.ok(isRefusal(refused) && refused.code === 'input-not-understood')
  }
  const absent = await at.ask(showDecision, { position: '3' })
  assert.ok(isRefusal(absent) && absent.code === 'decision-unknown')
})

test('one decision is shown as recorded, vouches for the one before, and the chain up to it is walked on demand', async () => {
  const at = await house()
  await at.run(async (tx) => {
    for (let version = 0; version < 3; version++)
      await decided(
        tx,
        'net-hours',
        { type: 'net-hours-stated', data: { member: 'm1', hours: 900 + version } },
        'm1',
        '2026-02-01T08:00:00.000Z',
        version,
      )
  })
  const one = async (position: number, verify = false) => (await at.ask(showDecision, { position, verify: String(verify) })) as DecisionOne
  const [first, second] = [await one(1), await one(2, true)]
  assert.equal(first.previousHash, '')
  assert.equal(second.previousHash, first.hash)
  assert.match(second.hash, /^[0-9a-f]{64}$/)
  assert.deepEqual([first.sound, first.chain, second.sound, second.chain], [true, null, true, { holds: true, firstBroken: null }])
  assert.deepEqual([second.data, second.subject, second.version], [{ member: 'm1', hours: 901 }, 'net-hours', 2])

  const { workspace_id: id } = await at.run((tx) => tx.selectFrom('decision').select('workspace_id').executeTakeFirstOrThrow())
  await asOwner('alter table decision disable trigger user')
  await asOwner("update decision set actor = 'x' where position = 3 and workspace_id = $1", [id])
  assert.deepEqual(
    [(await one(2, true)).chain, (await one(3, true)).chain],
    [
      { holds: true, firstBroken: null },
      { holds: false, firstBroken: 3 },
    ],
  )
  await asOwner("update decision set actor = 'm1' where position = 3 and workspace_id = $1", [id])
  await asOwner("update decision set hash = sha256('x') where position = 1 and workspace_id = $1", [id])
  await asOwner('alter table decision enable trigger user')
  assert.deepEqual([(await one(1)).sound, (await one(2)).sound, (await one(3)).sound], [false, false, true])
  assert.deepEqual((await one(3, true)).chain, { holds: false, firstBroken: 1 })
})

const wish = { sentence: 'Zeven ton marge bij machinebouwers', measure: 'margin', amount: 700_000, by: '2026-12-31' }

test('what was said is erased by a member, once; it reads as erased everywhere, the chain holds and a rebuild changes nothing', async () => {
  const at = await house()
  await at.ask(joinTeam, { name: 'Eva de Boer' })
  await at.ask(joinTeam, { name: 'Joost' })
  await at.ask(setObjective, wish, 'Eva de Boer')
  const byNobody = await at.ask(eraseSaying, { position: 3 }, nobody)
  assert.ok(isRefusal(byNobody) && byNobody.code === 'say-who-you-are')
  assert.ok(!isRefusal(await at.ask(eraseSaying, { position: 3 }, 'Joost')))
  const { objective } = (await at.ask(showObjective, {})) as { objective: { sentence: string | null } | null }
  assert.equal(objective?.sentence, null)
  const { rows } = await list(at)
  assert.deepEqual([rows[1]?.said, rows[1]?.erased], [null, true])
  assert.deepEqual([rows[0]?.type, rows[0]?.facts, rows[0]?.by.name], ['saying-erased', { position: 3 }, 'Joost'])
  const again = await at.ask(eraseSaying, { position: 3 }, 'Joost')
  assert.ok(isRefusal(again) && again.code === 'erased-already')
  for (const position of [4, 999]) {
    const nothing = await at.ask(eraseSaying, { position }, 'Joost')
    assert.ok(isRefusal(nothing) && nothing.code === 'nothing-said')
  }
  assert.deepEqual(await at.run(verifyChain), { ok: true, length: 4 })
  assert.ok((await at.run(rebuild)).tables.every(({ same }) => same))
})

test('the name of who joined goes with its words, but not where a file names the same member', async () => {
  const at = await house()
  await at.ask(joinTeam, { name: 'Eva de Boer' })
  await at.ask(joinTeam, { name: 'Joost' })
  await at.ask(joinTeam, { name: 'Sanne' })
  const { members } = (await at.ask(listMembers, {})) as { members: { id: string; name: string }[] }
  const idOf = (name: string) => members.find((one) => one.name === name)?.id ?? ''
  const [eva, joost] = [idOf('Eva de Boer'), idOf('Joost')]
  await at.run(company)
  await at.run(async (tx) => {
    const { id: file } = await tx.selectFrom('import').select('id').executeTakeFirstOrThrow()
    const { workspace_id } = await tx.selectFrom('import').select('workspace_id').executeTakeFirstOrThrow()
    await tx
      .insertInto('member_said')
      .values({ workspace_id, import_id: file, member_id: joost, key: null, name: 'Joost', net_hours: null })
      .execute()
  })
  for (const position of [1, 2]) assert.ok(!isRefusal(await at.ask(eraseSaying, { position }, 'Sanne')))
  const names = await at.run((tx) => tx.selectFrom('member').select(['id', 'name']).where('id', 'in', [eva, joost]).execute())
  assert.deepEqual(
    new Map(names.map(({ id, name }) => [id, name])),
    new Map([
      [eva, null],
      [joost, 'Joost'],
    ]),
  )
  const { rows } = await list(at, { about: eva })
  assert.deepEqual(rows[0]?.subject, { what: 'member', id: eva, name: null, erased: true })
  assert.ok((await at.run(rebuild)).tables.every(({ same }) => same))
  const after = await at.run((tx) => tx.selectFrom('member').select('name').where('id', '=', eva).executeTakeFirst())
  assert.equal(after?.name, null)
})
