/** Migrations: once, twice, at once by many, never backwards, and never changed after the fact. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { Client } from 'pg'
import { openStore } from '../open/open-store.ts'
import { temporaryFolder, withStore } from '../open/test-store.ts'
import { migrate, migrations, readMigrations, type Migration } from './migrate.ts'

const { store, asOwner } = withStore()

const next = (sql: string): Migration => ({ version: migrations.length + 1, sql, checksum: sql })

/** A new database of its own on the server of this file. */
async function freshDatabase(): Promise<{ connect: () => Promise<Client>; url: string }> {
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await asOwner(`create database ${name}`)
  const { host = '', user = '', port = 5432 } = store().connection
  const connect = async () => {
    const client = new Client({ ...store().connection, database: name })
    await client.connect()
    return client
  }
  return { connect, url: `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}` }
}

async function inConnection<T>(connect: () => Promise<Client>, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

test('a new database gets all migrations, and a second time none', async () => {
  const { connect } = await freshDatabase()
  await inConnection(connect, async (client) => {
    assert.deepEqual(await migrate(client), { ok: true, version: migrations.length, ran: migrations.length })
    assert.deepEqual(await migrate(client), { ok: true, version: migrations.length, ran: 0 })
  })
})

test('of many programs that migrate at once one does the work, the others wait for it', async () => {
  const { connect } = await freshDatabase()
  const results = await Promise.all(Array.from({ length: 6 }, () => inConnection(connect, (client) => migrate(client))))
  assert.deepEqual(
    results.map((result) => result.ok && result.ran).toSorted((a, b) => Number(a) - Number(b)),
    [0, 0, 0, 0, 0, migrations.length],
  )
})

test('a database of a newer program is refused and left as it is', async (t) => {
  const { connect, url } = await freshDatabase()
  await inConnection(connect, async (client) => {
    await migrate(client, [...migrations, next('create table tomorrow (id integer)')])
    const refusal = { ok: false, code: 'database-newer', facts: { database: migrations.length + 1, program: migrations.length } }
    assert.deepEqual(await migrate(client), refusal)
    const { folder, remove } = temporaryFolder()
    t.after(remove)
    assert.deepEqual(await openStore({ folder, url }), refusal)
    assert.deepEqual(readdirSync(folder), [])
  })
})

test('a migration that was changed after it ran is refused', async () => {
  const { connect } = await freshDatabase()
  await inConnection(connect, async (client) => {
    await migrate(client)
    const changed = migrations.map((step) => (step.version === 1 ? { ...step, checksum: 'other' } : step))
    assert.deepEqual(await migrate(client, changed), { ok: false, code: 'migration-changed', facts: { version: 1 } })
  })
})

test('a migration that breaks half way leaves nothing behind', async () => {
  const { connect } = await freshDatabase()
  await inConnection(connect, async (client) => {
    await migrate(client)
    await assert.rejects(migrate(client, [...migrations, next('create table half (id integer); select 1 / 0')]), /division by zero/)
    assert.deepEqual(await migrate(client), { ok: true, version: migrations.length, ran: 0 })
    assert.equal((await client.query("select from pg_tables where tablename = 'half'")).rowCount, 0)
  })
})

test('migrations are numbered from 1 without gaps', () => {
  assert.ok(migrations.length > 0)
  assert.deepEqual(
    migrations.map(({ version }) => version),
    migrations.map((_, index) => index + 1),
  )
  assert.deepEqual(readMigrations(new URL('.', import.meta.url)), migrations)
})
