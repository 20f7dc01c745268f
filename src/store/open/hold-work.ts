/** Who performs queued work: one process per database, and never one that is dead. */
import pg, { type ClientConfig } from 'pg'

export type HeldWork = {
  /** Workers that still seem to be at work. As nobody else can be, they died: their work is to be taken from them. */
  readonly deadWorkers: readonly string[]
  readonly release: () => Promise<void>
}

/**
 * Takes the work of a database, or answers null while another process has it. The lock lives and dies with a
 * connection, so a killed process loses it at once, where a lock with a time limit would keep everybody waiting.
 */
export async function holdWork(connection: ClientConfig): Promise<HeldWork | null> {
  const client = new pg.Client(connection)
  // A database that goes away takes the lock with it; the queue notices by itself.
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock(hashtextextended('koersvast work', 0)) as held")
  if (!rows[0]?.held) {
    await client.end()
    return null
  }
  const dead = await client.query<{ locked_by: string }>('select distinct locked_by from graphile_worker.jobs where locked_by is not null')
  return { deadWorkers: dead.rows.map((row) => row.locked_by), release: () => client.end() }
}
