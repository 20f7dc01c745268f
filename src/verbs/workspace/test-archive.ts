/** For tests of archives: a workspace that lived, with something in every table, and a data folder to move it to. */
import assert from 'node:assert/strict'
import { nobody } from '../../core/about.ts'
import { roles } from '../../core/access/role.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { filledTables, liveOn } from '../../store/archive/test-life.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { withStore, type TestStore } from '../../store/open/test-store.ts'
import { bring, visits } from '../../store/rows/test-company.ts'
import { importFiles } from '../fact/import-files.ts'
import { readImports } from '../fact/read-imports.ts'
import { makePlan } from '../plan/make-plan.ts'
import { quietRooms } from '../test-rooms.ts'
import type { Asked, Compute, House, Verb } from '../verb.ts'
import { makeArchive } from './make-archive.ts'
import { openArchive } from './open-archive.ts'

const now = '2026-02-01T08:00:00.000Z'

/** One workspace in one data folder. */
export type Place = {
  readonly house: House
  readonly asked: Asked
  readonly queued: readonly string[]
  readonly run: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>
  readonly ask: (verb: Verb, input: object) => Promise<object | Refusal>
  /** The same, where a refusal fails the test. */
  readonly well: (verb: Verb, input: object) => Promise<object>
  readonly perform: (verb: Verb) => Promise<void> | undefined
  readonly made: () => Promise<Buffer>
  /** Opens an archive; the code and the values of the refusal, or 'opened'. */
  readonly open: (bytes: Uint8Array) => Promise<string>
  readonly filled: () => Promise<readonly string[]>
}

export type Move = {
  readonly from: TestStore
  readonly to: TestStore
  readonly placeIn: (store: TestStore, workspace: string) => Place
  /** An empty workspace, and one with the same id in the other data folder. */
  readonly both: () => Promise<{ readonly old: Place; readonly fresh: Place }>
  /** The same, where the first one lived. */
  readonly lived: () => Promise<{ readonly old: Place; readonly fresh: Place; readonly archive: Buffer }>
}

/** Call once at the top of a `.db.test.ts` file: two data folders, between which an archive moves. */
export function withMove(compute: Compute): Move {
  const [from, to] = [withStore(), withStore()]
  const placeIn: Move['placeIn'] = (store, workspace) => {
    const queued: string[] = []
    const house: House = {
      ...quietRooms,
      store: store.store(),
      queue: async (verb) => void queued.push(verb),
      compute,
      version: '0.1.0',
    }
    const asked: Asked = { workspace, actor: nobody, roles, atHome: true, now }
    const run: Place['run'] = (work) => store.store().run(workspace, work)
    const ask: Place['ask'] = (verb, input) => verb.answer(input, asked, house)
    return {
      house,
      asked,
      queued,
      run,
      ask,
      well: async (verb, input) => {
        const answer = await ask(verb, input)
        return isRefusal(answer) ? assert.fail(JSON.stringify(answer)) : answer
      },
      perform: (verb) => verb.perform?.({}, asked, house),
      made: async () => Buffer.concat(await makeArchive(house, asked, 'Lees mij\n').toArray()),
      open: async (bytes) => {
        const answer = await ask(openArchive, { files: [{ name: 'a.zip', bytes }] })
        return isRefusal(answer) ? [answer.code, ...Object.values(answer.facts)].join(' ') : 'opened'
      },
      filled: () => run(filledTables),
    }
  }
  const both: Move['both'] = async () => {
    const { id } = await from.workspace()
    await to.store().run(id, (tx) => tx.insertInto('workspace').values({ id, name: null, example: null, created_at: now }).execute())
    return { old: placeIn(from, id), fresh: placeIn(to, id) }
  }
  return {
    from,
    to,
    placeIn,
    both,
    lived: async () => {
      const { old, fresh } = await both()
      await livedIn(old)
      return { old, fresh, archive: await old.made() }
    },
  }
}

const invoices = `Datum;Klant;Factuur;Omzet;Kostprijs;Medewerker
05-01-2025;Bakkerij Jansen;F1;1.000,00;600,00;Anna
05-06-2025;Ångström BV;F2;500,00;300,00;Bo
31-12-2025;Bakkerij Jansen;F3;"200,10";250,00;Anna
31-02-2025;Zeeman;F4;100,00;50,00;Bo
`
const customers = 'Klant;Groep\nBakkerij Jansen;Food\n"De ""Zon""; Breda";Food\n'

/** Brings two files that are kept and one that is not, makes a plan, and decides for a while. */
async function livedIn({ run, well, perform }: Place): Promise<void> {
  const files = [
    { name: '../facturen maart.csv', bytes: Buffer.from(invoices) },
    { name: 'klanten.csv', bytes: Buffer.from(customers) },
  ]
  await well(importFiles, { files })
  await perform(readImports)
  await run((tx) => bring(tx, 'visits.csv', visits))
  await perform(makePlan)
  await run(liveOn)
}
