/** Brings a database to the shape that this program expects: numbered files, forward only, each once, whoever runs it. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { ClientBase } from 'pg'
import { blocked, type Blocked } from '../../core/workspace/blocked.ts'

export type Migration = { readonly version: number; readonly sql: string; readonly checksum: string }

/** The schema in which everything of ours lives, so that a database can be shared with others. */
export const SCHEMA = 'koersvast'

/** Any number that is ours: who holds this lock is migrating, others wait. */
const MIGRATION_LOCK = 478_001

export const migrations: readonly Migration[] = readMigrations(new URL('.', import.meta.url))

/** Runs what is missing, in one transaction: all of it or nothing. Answers the version, or why it cannot. */
export async function migrate(client: ClientBase, list = migrations): Promise<{ ok: true; version: number; ran: number } | Blocked> {
  await client.query('begin')
  try {
    await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`)
    await client.query(`create schema if not exists ${SCHEMA}`)
    await client.query(`set local search_path = ${SCHEMA}, pg_catalog`)
    await client.query(
      'create table if not exists migration (version integer primary key, checksum text not null, at timestamptz not null default now())',
    )
    const done = (await client.query<{ version: number; checksum: string }>('select version, checksum from migration order by version'))
      .rows
    const refusal = unfit(done, list)
    if (refusal) {
      await client.query('rollback')
      return refusal
    }
    const todo = list.slice(done.length)
    for (const step of todo) {
      await client.query(step.sql)
      await client.query('insert into migration (version, checksum) values ($1, $2)', [step.version, step.checksum])
    }
    await client.query('commit')
    return { ok: true, version: list.length, ran: todo.length }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

function unfit(done: readonly { version: number; checksum: string }[], list: readonly Migration[]): Blocked | null {
  const newest = done.at(-1)?.version ?? 0
  if (newest > list.length) return blocked('database-newer', { database: newest, program: list.length })
  const changed = done.find(({ version, checksum }) => list[version - 1]?.checksum !== checksum)
  return changed ? blocked('migration-changed', { version: changed.version }) : null
}

export function readMigrations(folder: URL): Migration[] {
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}\.sql$/.test(name))
    .toSorted()
  return files.map((name, index) => {
    const version = Number(name.slice(0, 4))
    if (version !== index + 1) throw new Error(`migrations must be numbered without gaps, and ${name} is not`)
    const sql = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')
    return { version, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}
