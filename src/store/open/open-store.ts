/** Opens the store: the embedded server in a data folder, or a server of one's own; brings its tables up to date. */
import { Kysely, PostgresDialect, sql, type PostgresPool, type Transaction as KyselyTransaction } from 'kysely'
import { Client, Pool, type ClientConfig, type PoolClient } from 'pg'
import { blocked, type Blocked } from '../../core/workspace/blocked.ts'
import { migrate, migrations, SCHEMA } from '../migrations/migrate.ts'
import type { Database } from '../rows/tables.ts'
import { connectionTrouble } from './connection-trouble.ts'
import { earOn, type Ear } from './ear.ts'
import { holdFolder } from './place.ts'
import { startPostgres, type Server, type Settings } from './postgres.ts'
import { columnTypes } from './column-types.ts'

export type Transaction = KyselyTransaction<Database>

export type Store = {
  /** One transaction in one workspace. Everything of another workspace is invisible in it. */
  readonly run: <T>(workspace: string, work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** The same, to look only: every question in it sees one moment, whatever others write meanwhile. */
  readonly look: <T>(workspace: string, work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** As `run`, and then everything is taken back: what would happen. */
  readonly rehearse: <T>(workspace: string, work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** What any process changes in one workspace, from now on. */
  readonly hear: Ear['hear']
  readonly about: () => Promise<AboutStore>
  readonly close: () => Promise<void>
  /** How to reach the same database as the user that owns it, for the queue of work. */
  readonly connection: ClientConfig
}

/** What `doctor` tells about the store. */
export type AboutStore = {
  readonly kind: 'embedded' | 'server'
  /** The data folder, or the server's address without its password. */
  readonly place: string
  readonly postgres: string
  readonly migration: number
  readonly pid: number | null
  readonly user: string
  readonly socket: string | null
  readonly log: string | null
  readonly bytes: number
}

/** The data folder with its embedded server, or a server of one's own; the folder then still says who has it open. */
export type Where = { readonly folder: string; readonly settings?: Settings } | { readonly folder: string; readonly url: string }

const OLDEST_SERVER = 14
const APP_ROLE = 'koersvast_app'
const DATABASE = 'koersvast'

/** 1 a server, 2 its tables, 3 connections that can do no more than the program may. */
export async function openStore(where: Where): Promise<{ ok: true; store: Store } | Blocked> {
  const place = 'url' in where ? ownersServer(where) : await embeddedServer(where)
  if (!place.ok) return place
  const opened = await prepare(place).catch(async (error: unknown) => {
    await place.stop()
    throw error
  })
  if (!opened.ok) await place.stop()
  return opened
}

/** A server that answers, and how we let go of it. */
type Reached = { readonly ok: true; readonly connection: ClientConfig; readonly server: Server | null; readonly stop: () => Promise<void> }

async function embeddedServer({ folder, settings }: { folder: string; settings?: Settings }): Promise<Reached | Blocked> {
  const server = await startPostgres(folder, settings)
  return server.ok ? { ok: true, connection: { ...server.connection, database: DATABASE }, server, stop: server.stop } : server
}

function ownersServer({ folder, url }: { folder: string; url: string }): Reached | Blocked {
  const connection = readUrl(url)
  if (!connection) return blocked('bad-url', {})
  const held = holdFolder(folder)
  return held.ok ? { ok: true, connection, server: null, stop: async () => held.release() } : held
}

async function prepare(reached: Reached): Promise<{ ok: true; store: Store } | Blocked> {
  const { connection, server } = reached
  if (server) await createDatabase(server.connection)
  const client = new Client(connection)
  client.on('error', () => {})
  try {
    await client.connect()
    const found = (
      await client.query<{ number: number; encoding: string }>(
        "select current_setting('server_version_num')::int as number, current_setting('server_encoding') as encoding",
      )
    ).rows[0]
    const major = Math.floor((found?.number ?? 0) / 10_000)
    if (major < OLDEST_SERVER) return blocked('server-too-old', { found: major, wanted: OLDEST_SERVER })
    if (found?.encoding !== 'UTF8') return blocked('not-utf8', { found: found?.encoding ?? '' })
    const migrated = await migrate(client)
    if (!migrated.ok) return migrated
  } catch (error) {
    const trouble = connectionTrouble(error, connection)
    if (trouble) return trouble
    throw error
  } finally {
    await client.end().catch(() => {})
  }
  return { ok: true, store: storeOn(reached) }
}

/** The store at a database that another thread of this process opened and brought up to date. */
export const storeAt = (connection: ClientConfig): Store => storeOn({ ok: true, connection, server: null, stop: async () => {} })

function storeOn({ connection, server, stop }: Reached): Store {
  const pool = new Pool({
    ...connection,
    max: 10,
    // Not how long a server may take to answer, but how long a question may wait for its turn.
    connectionTimeoutMillis: 60_000,
    types: columnTypes,
    onConnect: (client) => client.query(`set role ${APP_ROLE}`).then(() => {}),
  })
  // A connection that breaks while nobody uses it is replaced by the next request.
  pool.on('error', () => {})
  const ear = earOn(connection)
  let closed: Promise<void> | null = null
  const close = async () => {
    await ear.close()
    await pool.end()
    await stop()
  }
  return {
    connection,
    run: (workspace, work) => runIn(pool, workspace, work, writing),
    look: (workspace, work) => runIn(pool, workspace, work, { isolationLevel: 'repeatable read', accessMode: 'read only' }),
    rehearse: (workspace, work) => rehearse(pool, workspace, work),
    hear: ear.hear,
    about: () => about(pool, connection, server),
    close: () => (closed ??= close()),
  }
}

const clients = new WeakMap<Transaction, PoolClient>()

/** The connection under a transaction, for COPY, which Kysely does not know. */
export function connectionOf(tx: Transaction): PoolClient {
  const client = clients.get(tx)
  if (!client) throw new Error('this transaction was not opened by the store')
  return client
}

const writing = { isolationLevel: 'read committed', accessMode: 'read write' } as const

/** A transaction ends without being written only by an error; this one is ours. */
async function rehearse<T>(pool: Pool, workspace: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const end = Symbol('end of a rehearsal')
  const answers: T[] = []
  try {
    await runIn(
      pool,
      workspace,
      async (tx) => {
        answers.push(await work(tx))
        throw new Error('rehearsed', { cause: end })
      },
      writing,
    )
  } catch (error) {
    if (!(error instanceof Error && error.cause === end)) throw error
  }
  return answers[0] as T
}

type Manner = { readonly isolationLevel: 'read committed' | 'repeatable read'; readonly accessMode: 'read write' | 'read only' }

async function runIn<T>(pool: Pool, workspace: string, work: (tx: Transaction) => Promise<T>, manner: Manner): Promise<T> {
  const client = await pool.connect()
  const lone: PostgresPool = {
    connect: async () => ({ query: client.query.bind(client), release: () => {} }),
    end: async () => {},
    options: {},
  }
  let trouble: Error | undefined
  try {
    const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: lone }) })
    return await db
      .transaction()
      .setIsolationLevel(manner.isolationLevel)
      .setAccessMode(manner.accessMode)
      .execute(async (tx) => {
        // All three end with the transaction, so that a reused connection cannot remember a workspace.
        await sql`select set_config('role', ${APP_ROLE}, true), set_config('search_path', ${`${SCHEMA}, pg_catalog`}, true),
        set_config('koersvast.workspace', ${workspace}, true)`.execute(tx)
        clients.set(tx, client)
        return work(tx)
      })
  } catch (error) {
    trouble = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    // After an exception nobody knows what state a connection is in (half a COPY, say): it is not used again.
    client.release(trouble)
  }
}

async function createDatabase(connection: ClientConfig): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (!rowCount) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}

function readUrl(url: string): ClientConfig | null {
  try {
    return /^postgres(ql)?:$/.test(new URL(url).protocol) ? { connectionString: url, connectionTimeoutMillis: 10_000 } : null
  } catch {
    return null
  }
}

async function about(pool: Pool, connection: ClientConfig, server: Server | null): Promise<AboutStore> {
  const { rows } = await pool.query<{ postgres: string; bytes: number }>(
    "select current_setting('server_version') as postgres, pg_database_size(current_database()) as bytes",
  )
  return {
    kind: server ? 'embedded' : 'server',
    place: server ? server.place.folder : withoutPassword(connection.connectionString ?? ''),
    postgres: rows[0]?.postgres ?? '',
    migration: migrations.length,
    pid: server?.pid() ?? null,
    user: server ? String(server.place.ids.uid ?? 'own') : new URL(connection.connectionString ?? '').username,
    socket: server ? server.place.socket : null,
    log: server ? server.place.log : null,
    bytes: rows[0]?.bytes ?? 0,
  }
}

function withoutPassword(url: string): string {
  const place = new URL(url)
  place.password = ''
  place.searchParams.delete('password')
  return place.href
}
