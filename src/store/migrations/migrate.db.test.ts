/** Migrations: once, twice, at once by many, never backwards, and never changed after the fact. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { Client } from 'pg'
import { openStore } from '../open/open-store.ts'
import { temporaryFolder } from '../open/test-folder.ts'
import { withStore } from '../open/test-store.ts'
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

test('a plan of before its pictures were kept is wanted anew, also where the owner of the tables is no superuser', async () => {
  await asOwner('create role tenant login createrole')
  await asOwner('grant koersvast_app, koersvast_sign_in to tenant')
  await asOwner('create database let owner tenant')
  const as = (user: string) => async () => {
    const client = new Client({ ...store().connection, user, database: 'let' })
    await client.connect()
    return client
  }
  await inConnection(as('tenant'), (client) => migrate(client, migrations.slice(0, 1)))
  await inConnection(as('koersvast'), async (client) => {
    await client.query('set search_path = koersvast')
    const [planned, empty] = [randomUUID(), randomUUID()]
    for (const id of [planned, empty]) await client.query('insert into workspace (id, created_at) values ($1, now())', [id])
    await client.query("insert into plan values ($1, 1, now(), '2025-01-01', '2025-12-31', 1, 1, 1, '{}')", [planned])
    await inConnection(as('tenant'), (tenant) => migrate(tenant))
    const { rows } = await client.query('select id from workspace where plan_wanted')
    assert.deepEqual(rows, [{ id: planned }])
    const { rows: loose } = await client.query(
      "select relname from pg_class where relname in ('workspace', 'plan') and not relforcerowsecurity",
    )
    assert.deepEqual(loose, [])
  })
})

test('time that came in before it was kept where it was recorded is told apart, a time sheet as a whole', async () => {
  await asOwner('create role lodger login createrole')
  await asOwner('grant koersvast_app, koersvast_sign_in to lodger')
  await asOwner('create database lodged owner lodger')
  const as = (user: string) => async () => {
    const client = new Client({ ...store().connection, user, database: 'lodged' })
    await client.connect()
    return client
  }
  await inConnection(as('lodger'), (client) => migrate(client, migrations.slice(0, 9)))
  await inConnection(as('koersvast'), async (client) => {
    await client.query('set search_path = koersvast')
    const id = randomUUID()
    await client.query('insert into workspace (id, created_at) values ($1, now())', [id])
    const files = [
      [1, 'hours', []],
      [2, 'hours', []],
      [3, 'calendar', []],
      [
        4,
        'invoices',
        [
          { part: 1, format: 'invoices' },
          { part: 2, format: 'toggl' },
        ],
      ],
    ] as const
    for (const [number, format, parts] of files)
      await client.query(
        "insert into import (workspace_id, id, file, sha256, size, status, format, parts, started_at) values ($1, $2, 'x', 'x', 1, 'done', $3, $4, now())",
        [id, number, format, JSON.stringify(parts)],
      )
    // A sheet with a visit of a length and one without; a list of visits without any; an agenda; a second table.
    const touches = [
      [1, 1, 'visit', 60],
      [1, 1, 'visit', null],
      [2, 1, 'visit', null],
      [3, 1, 'meeting', 30],
      [4, 1, 'call', null],
      [4, 2, 'time-entry', 15],
    ] as const
    for (const [number, part, how, minutes] of touches)
      await client.query(
        "insert into touch (workspace_id, import_id, part, row_no, customer_id, day, how, minutes) values ($1, $2, $3, 2, 'c', '2025-01-01', $4, $5)",
        [id, number, part, how, minutes],
      )
    await inConnection(as('lodger'), (lodger) => migrate(lodger))
    const { rows } = await client.query<{ source: string }>('select source from touch order by import_id, part, minutes')
    assert.deepEqual(
      rows.map(({ source }) => source),
      ['time-entry', 'time-entry', 'activity', 'calendar', 'activity', 'time-entry'],
    )
    const { rows: loose } = await client.query(
      "select relname from pg_class where relname in ('workspace', 'plan', 'touch', 'import') and not relforcerowsecurity",
    )
    assert.deepEqual(loose, [])
  })
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
