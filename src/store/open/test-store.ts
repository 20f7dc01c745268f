/** A real server for one test file: started once in a folder of its own, gone with it. Every test gets a fresh workspace. */
import { randomUUID } from 'node:crypto'
import { after, before } from 'node:test'
import { Client, type QueryResultRow } from 'pg'
import { columnTypes } from './column-types.ts'
import { openStore, type Store, type Transaction } from './open-store.ts'
import { readyFolder } from './test-folder.ts'

/** No waiting for the disk: nobody needs this data after a power cut. */
export const unsafeButFast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** A data folder with a database whose tables are up to date, and nothing in it. */
export const emptyFolder = (): ReturnType<typeof readyFolder> =>
  readyFolder('empty', ['src/store/{open,migrations}/*'], async (folder) => {
    const made = await openStore({ folder, settings: unsafeButFast })
    if (!made.ok) throw new Error(`no folder for the tests: ${made.code} ${JSON.stringify(made.facts)}`)
    await made.store.close()
  })

export type TestStore = {
  readonly store: () => Store
  /** A workspace nobody else uses, and transactions in it. */
  readonly workspace: () => Promise<{ id: string; run: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T> }>
  /** The database as its owner sees it, past all rules; for looking and for tampering. */
  readonly asOwner: <T extends QueryResultRow>(text: string, values?: unknown[]) => Promise<T[]>
}

/** Call once at the top of a `.db.test.ts` file. */
export function withStore(): TestStore {
  let place: Awaited<ReturnType<typeof emptyFolder>> | null = null
  let opened: Store | null = null
  before(async () => {
    place = await emptyFolder()
    const result = await openStore({ folder: place.folder, settings: unsafeButFast })
    if (!result.ok) throw new Error(`no store for the tests: ${result.code} ${JSON.stringify(result.facts)}`)
    opened = result.store
  })
  after(async () => {
    await opened?.close()
    place?.remove()
  })
  const store = () => {
    if (!opened) throw new Error('the store opens before the first test')
    return opened
  }
  return {
    store,
    workspace: async () => {
      const id = randomUUID()
      await store().run(id, (tx) =>
        tx.insertInto('workspace').values({ id, name: null, example: null, created_at: '2026-01-01T00:00:00Z' }).execute(),
      )
      return { id, run: (work) => store().run(id, work) }
    },
    asOwner: async <T extends QueryResultRow>(text: string, values: unknown[] = []) => {
      const client = new Client({ ...store().connection, types: columnTypes })
      await client.connect()
      try {
        await client.query('set search_path = koersvast, pg_catalog')
        return (await client.query<T>(text, values)).rows
      } finally {
        await client.end()
      }
    },
  }
}
