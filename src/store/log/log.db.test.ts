/** The decision log: it chains, it only grows, it has no forks, and whoever changes it behind our back is found. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { withStore } from '../open/test-store.ts'
import { append, load, verifyChain } from './log.ts'

const at = '2026-03-02T09:30:00.123Z'
const decided = (subject: string, expectedVersion: number, ...types: string[]) =>
  ({ subject, expectedVersion, actor: 'member-1', at, events: types.map((type) => ({ type, data: { of: type } })) }) as const

const { workspace, asOwner } = withStore()

test('what was decided about a subject comes back in its order, with the version to decide on', async () => {
  const { run } = await workspace()
  assert.deepEqual(await run((tx) => load(tx, 'block-1')), { version: 0, events: [] })
  assert.deepEqual(await run((tx) => append(tx, decided('block-1', 0, 'formed', 'queued'))), { ok: true, version: 2 })
  assert.deepEqual(await run((tx) => append(tx, decided('block-2', 0, 'formed'))), { ok: true, version: 1 })
  assert.deepEqual(await run((tx) => load(tx, 'block-1')), {
    version: 2,
    events: [
      { type: 'formed', data: { of: 'formed' } },
      { type: 'queued', data: { of: 'queued' } },
    ],
  })
  assert.deepEqual(await run(verifyChain), { ok: true, length: 3 })
})

test('a decision based on an older version is a conflict, and writes nothing', async () => {
  const { run } = await workspace()
  await run((tx) => append(tx, decided('block-1', 0, 'formed')))
  assert.deepEqual(await run((tx) => append(tx, decided('block-1', 0, 'formed'))), { ok: false, version: 1 })
  assert.deepEqual(await run(verifyChain), { ok: true, length: 1 })
})

test('of twenty who decide at once on the same version one succeeds, and the chain has no fork', async () => {
  const { run } = await workspace()
  const results = await Promise.all(Array.from({ length: 20 }, () => run((tx) => append(tx, decided('block-1', 0, 'formed')))))
  assert.equal(results.filter((result) => result.ok).length, 1)
  const others = await Promise.all(Array.from({ length: 20 }, (_, n) => run((tx) => append(tx, decided(`matter-${n}`, 0, 'met')))))
  assert.ok(others.every((result) => result.ok))
  assert.deepEqual(await run(verifyChain), { ok: true, length: 21 })
})

test('decisions that come in with one statement are chained one by one, after those that were there, and are of one workspace', async () => {
  const [one, other] = [await workspace(), await workspace()]
  await one.run((tx) => append(tx, decided('block-1', 0, 'formed')))
  await one.run(async (tx) => {
    await sql`insert into decision (workspace_id, position, subject, version, type, data, actor, at, previous_hash, hash)
      select ${one.id}, 7, 'matter-' || n, 1, 'met', '{}', 'Anna', ${at}::timestamptz, '', '' from generate_series(1, 3) n`.execute(tx)
    await append(tx, decided('block-1', 1, 'queued'))
  })
  assert.deepEqual(await one.run(verifyChain), { ok: true, length: 5 })
  assert.deepEqual(await other.run(verifyChain), { ok: true, length: 0 })
  await assert.rejects(
    asOwner(
      `insert into decision (workspace_id, position, subject, version, type, data, actor, at, previous_hash, hash)
      select id, 7, 'matter-9', 1, 'met', '{}', 'Anna', now(), '', '' from unnest($1::uuid[]) id`,
      [[one.id, other.id]],
    ),
    /two workspaces in one statement/,
  )
})

test('a decision that its transaction did not finish was never made', async () => {
  const { run } = await workspace()
  const broken = run(async (tx) => {
    await append(tx, decided('block-1', 0, 'formed'))
    throw new Error('broken off')
  })
  await assert.rejects(broken, /broken off/)
  assert.deepEqual(await run(verifyChain), { ok: true, length: 0 })
})

test('update, delete and truncate are refused, to the program and to the owner alike', async () => {
  const { id, run } = await workspace()
  await run((tx) => append(tx, decided('block-1', 0, 'formed')))
  await assert.rejects(
    run((tx) => tx.updateTable('decision').set({ actor: 'x' }).execute()),
    /permission denied/,
  )
  await assert.rejects(
    run((tx) => tx.deleteFrom('decision').execute()),
    /permission denied/,
  )
  await assert.rejects(
    run((tx) => tx.updateTable('decision_head').set({ position: 0 }).execute()),
    /permission denied/,
  )
  await assert.rejects(asOwner("update decision set actor = 'x' where workspace_id = $1", [id]), /only grows: update refused/)
  await assert.rejects(asOwner('delete from decision where workspace_id = $1', [id]), /only grows: delete refused/)
  await assert.rejects(asOwner('truncate decision'), /only grows: truncate refused/)
})

const tampering: readonly [string, string, number][] = [
  ['a changed value', 'update decision set data = \'{"of":"other"}\' where position = 3 and workspace_id = $1', 3],
  ['a changed moment', "update decision set at = at + interval '1 second' where position = 2 and workspace_id = $1", 2],
  ['a row taken out', 'delete from decision where position = 3 and workspace_id = $1', 3],
  ['the first row taken out', 'delete from decision where position = 1 and workspace_id = $1', 1],
  ['the last row taken off', 'delete from decision where position = 5 and workspace_id = $1', 5],
  [
    "two rows in each other's place",
    'update decision set position = case position when 2 then -3 else -2 end where position in (2, 3) and workspace_id = $1',
    2,
  ],
  [
    'a row put in between, with a hash of its own',
    `with moved as (update decision set position = position + 1 where position > 3 and workspace_id = $1)
     insert into decision select workspace_id, 4, 'block-9', 1, type, data, actor, reason, plan_id, at, hash, hash from decision where position = 3 and workspace_id = $1`,
    4,
  ],
]

for (const [what, statement, position] of tampering) {
  test(`tampering as the owner is found at the first bad row: ${what}`, async () => {
    const { id, run } = await workspace()
    await run((tx) => append(tx, decided('block-1', 0, 'formed', 'queued', 'started', 'finished', 'checked')))
    assert.deepEqual(await run(verifyChain), { ok: true, length: 5 })
    await asOwner('alter table decision disable trigger user')
    await asOwner('alter table decision drop constraint decision_pkey')
    try {
      await asOwner(statement, [id])
      if (/case position/.test(statement))
        await asOwner('update decision set position = -position where position < 0 and workspace_id = $1', [id])
    } finally {
      await asOwner('alter table decision add constraint decision_pkey primary key (workspace_id, position)')
      await asOwner('alter table decision enable trigger user')
    }
    assert.deepEqual(await run(verifyChain), { ok: false, position })
  })
}

test('the standards and net hours that stand are those of the last decision', async () => {
  const { run } = await workspace()
  const standing = () => run((tx) => tx.selectFrom('setting').select(['name', 'key', 'value']).orderBy('key').execute())
  const hours = (member: string, stated: number | null, expectedVersion: number) =>
    run((tx) =>
      append(tx, { ...decided('net-hours', expectedVersion), events: [{ type: 'net-hours-stated', data: { member, hours: stated } }] }),
    )
  await hours('m1', 1000, 0)
  await hours('m2', 900, 1)
  await hours('m1', 1100, 2)
  await hours('m2', null, 3)
  assert.deepEqual(await standing(), [{ name: 'net-hours', key: 'm1', value: 1100 }])
})

const told = {
  subject: 'matter-1',
  expectedVersion: 0,
  actor: 'member-1',
  at,
  events: [{ type: 'caught', data: {}, said: 'Klacht van Jansen' }],
} as const

test('what was said comes back with its decision, and the log itself does not hold it', async () => {
  const { run } = await workspace()
  await run((tx) => append(tx, told))
  const { events } = await run((tx) => load(tx, 'matter-1'))
  assert.deepEqual(events, [{ type: 'caught', data: {}, said: 'Klacht van Jansen' }])
  const rows = await run((tx) => tx.selectFrom('decision').selectAll().execute())
  assert.ok(!JSON.stringify(rows).includes('Jansen'))
  assert.deepEqual(await run(verifyChain), { ok: true, length: 1 })
})

test('what was said can be erased and the chain still holds; it cannot be reworded, removed or written back', async () => {
  const { id, run } = await workspace()
  await run((tx) => append(tx, told))
  await assert.rejects(
    run((tx) => tx.updateTable('saying').set({ text: 'Iets anders' }).execute()),
    /never reworded/,
  )
  await assert.rejects(
    run((tx) => tx.deleteFrom('saying').execute()),
    /permission denied/,
  )
  await run((tx) => tx.updateTable('saying').set({ text: null, salt: null }).execute())
  assert.equal((await run((tx) => load(tx, 'matter-1'))).events[0]?.said, null)
  assert.deepEqual(await run(verifyChain), { ok: true, length: 1 })
  await assert.rejects(
    run((tx) =>
      tx
        .updateTable('saying')
        .set({ text: 'Klacht', salt: Buffer.from('x') })
        .execute(),
    ),
    /never reworded/,
  )
  await assert.rejects(asOwner('delete from saying where workspace_id = $1', [id]), /only grows/)
})

test('whoever changes what was said behind our back is found', async () => {
  const { id, run } = await workspace()
  await run((tx) => append(tx, told))
  await asOwner('alter table saying disable trigger only_erased')
  await asOwner("update saying set text = 'Lof van Jansen' where workspace_id = $1", [id])
  await asOwner('alter table saying enable trigger only_erased')
  assert.deepEqual(await run(verifyChain), { ok: false, position: 1 })
})

test('of the beginning of the chain only what is in it is recomputed', async () => {
  const { id, run } = await workspace()
  await run((tx) => append(tx, decided('block-1', 0, 'formed', 'queued', 'started')))
  await run((tx) => append(tx, told))
  await asOwner('alter table decision disable trigger user')
  await asOwner("update decision set actor = 'x' where position = 3 and workspace_id = $1", [id])
  await asOwner('alter table decision enable trigger user')
  await asOwner('alter table saying disable trigger only_erased')
  await asOwner("update saying set text = 'Lof' where workspace_id = $1", [id])
  await asOwner('alter table saying enable trigger only_erased')
  assert.deepEqual(await run((tx) => verifyChain(tx, 2)), { ok: true, length: 2 })
  assert.deepEqual(await run((tx) => verifyChain(tx, 3)), { ok: false, position: 3 })
  assert.deepEqual(await run((tx) => verifyChain(tx, 4)), { ok: false, position: 3 })
})
