/** Opening the store: the two kinds of it, and everything expected that can stand in the way. */
import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { append, verifyChain } from '../log/log.ts'
import { migrations } from '../migrations/migrate.ts'
import { ownWorkspace, OWN_WORKSPACE } from '../rows/own-workspace.ts'
import { openStore, type Transaction } from './open-store.ts'
import { temporaryFolder } from './test-folder.ts'
import { withStore } from './test-store.ts'

const { store, workspace, asOwner } = withStore()

const urlFor = (user: string, database = 'koersvast') =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(store().connection.host ?? '')}`

/** A server of one's own, with a data folder that no other has open. */
const openOn = (url: string) => {
  const { folder, remove } = temporaryFolder()
  after(remove)
  return openStore({ folder, url })
}

test('an embedded store tells what runs and where, for doctor', async () => {
  const about = await store().about()
  assert.equal(about.kind, 'embedded')
  assert.match(about.postgres, /^18\./)
  assert.equal(about.migration, migrations.length)
  assert.ok(about.pid && about.bytes > 0)
})

test("a server of one's own holds the same store, and its address is told without the password", async (t) => {
  const opened = await openOn(urlFor('koersvast:secret'))
  assert.ok(opened.ok)
  t.after(opened.store.close)
  const { run, id } = await workspace()
  await run((tx) => tx.updateTable('workspace').set({ name: 'ours' }).execute())
  const seen = await opened.store.run(id, (tx) => tx.selectFrom('workspace').select('name').execute())
  assert.deepEqual(seen, [{ name: 'ours' }])
  const about = await opened.store.about()
  assert.equal(about.kind, 'server')
  assert.doesNotMatch(about.place, /secret/)
})

test('what stands in the way is named by a code', async () => {
  await asOwner('create role stranger login')
  await asOwner("create database latin encoding 'LATIN1' template template0 locale 'C'")
  const port = await closedPort()
  assert.equal(await codeOf('not a url'), 'bad-url')
  assert.equal(await codeOf('mysql://localhost/x'), 'bad-url')
  assert.equal(await codeOf(`postgres://x:y@127.0.0.1:${port}/x`), 'no-connection')
  assert.equal(await codeOf('postgres://x@no-such-machine.invalid/x'), 'no-connection')
  assert.equal(await codeOf(urlFor('koersvast', 'absent')), 'no-database')
  assert.equal(await codeOf(urlFor('nobody-we-know')), 'wrong-password')
  assert.equal(await codeOf(urlFor('koersvast', 'latin')), 'not-utf8')
  assert.equal(await codeOf(urlFor('stranger', 'postgres')), 'not-allowed')
})

test('who is not let in is named, and the password is not', async () => {
  const opened = await openOn(urlFor('jan%20de%20wit:geheim'))
  assert.ok(!opened.ok)
  assert.equal(opened.facts['user'], 'jan de wit')
  assert.doesNotMatch(JSON.stringify(opened), /geheim/)
})

test('the owner of a database who is no superuser can hold the store too, decisions included', async (t) => {
  await asOwner('create role landlord login createrole')
  await asOwner('grant koersvast_app, koersvast_sign_in to landlord')
  await asOwner('create database rented owner landlord')
  const opened = await openOn(urlFor('landlord', 'rented'))
  assert.ok(opened.ok, JSON.stringify(opened))
  t.after(opened.store.close)
  const id = await ownWorkspace(opened.store, '2026-01-01T00:00:00Z')
  const decision = {
    subject: 'block-1',
    expectedVersion: 0,
    events: [{ type: 'formed', data: {} }],
    actor: 'a',
    at: '2026-01-01T00:00:00Z',
  }
  assert.deepEqual(await opened.store.run(id, (tx) => append(tx, decision)), { ok: true, version: 1 })
  assert.deepEqual(await opened.store.run(id, verifyChain), { ok: true, length: 1 })
})

test('work in a transaction is done by a role that can do no more than the program may', async () => {
  const { run } = await workspace()
  const { rows } = await run((tx) => sql<{ current_user: string }>`select current_user`.execute(tx))
  assert.deepEqual(rows, [{ current_user: 'koersvast_app' }])
  await assert.rejects(
    run((tx) => sql`create table mine (id integer)`.execute(tx)),
    /permission denied/,
  )
})

test('a workspace that the server has not counted yet is taken to be as large as the others', async () => {
  const [known, fresh] = [await workspace(), await workspace()]
  const fill = (tx: Transaction) =>
    sql`insert into customer (workspace_id, id) select current_workspace(), 'c' || n from generate_series(1, 3000) as n`.execute(tx)
  await known.run(fill)
  await asOwner('analyze koersvast.customer')
  await fresh.run(async (tx) => {
    await fill(tx)
    const { rows } = await sql<{ 'QUERY PLAN': readonly [{ readonly Plan: { readonly 'Plan Rows': number } }] }>`
      explain (format json) select from customer`.execute(tx)
    assert.ok(rows[0]!['QUERY PLAN'][0].Plan['Plan Rows'] > 1000, JSON.stringify(rows[0]))
  })
})

test('looking sees one moment and writes nothing', async () => {
  const { id, run } = await workspace()
  const names = await store().look(id, async (tx) => {
    const before = await tx.selectFrom('workspace').select('name').executeTakeFirst()
    await run((other) => other.updateTable('workspace').set({ name: 'meanwhile' }).execute())
    return [before, await tx.selectFrom('workspace').select('name').executeTakeFirst()]
  })
  assert.deepEqual(names, [{ name: null }, { name: null }])
  await assert.rejects(
    store().look(id, (tx) => tx.updateTable('workspace').set({ name: 'x' }).execute()),
    /read-only transaction/,
  )
})

test('the own workspace is there after the first start, and the second start finds it', async () => {
  assert.equal(await ownWorkspace(store(), '2026-01-01T00:00:00.000Z'), OWN_WORKSPACE)
  assert.equal(await ownWorkspace(store(), '2027-01-01T00:00:00.000Z'), OWN_WORKSPACE)
  const found = await store().run(OWN_WORKSPACE, (tx) => tx.selectFrom('workspace').select(['id', 'created_at']).execute())
  assert.deepEqual(found, [{ id: OWN_WORKSPACE, created_at: '2026-01-01T00:00:00.000Z' }])
})

async function codeOf(url: string): Promise<string> {
  const opened = await openOn(url)
  return opened.ok ? 'opened' : opened.code
}

const closedPort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
