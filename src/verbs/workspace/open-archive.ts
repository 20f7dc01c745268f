/** Opens an archive in an empty workspace: all that is in it comes back as it was, or nothing does and a sentence says why. */
import { z } from 'zod'
import type { ArchiveDescription, ArchiveProgress, OpenedArchive } from '../../core/workspace/archive.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { archivedTables, plainValues } from '../../store/archive/archived-tables.ts'
import { firstBrokenDecision, fitsTable, isMisfit, rowsIn, takeEmpty } from '../../store/archive/rows-in.ts'
import { endOfLog } from '../../store/archive/rows-out.ts'
import { verifyChain } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { keepPieces } from '../../store/rows/file-pieces.ts'
import { progressOf } from '../../store/rows/progress.ts'
import { bring } from '../kinds.ts'
import type { Asked, House } from '../verb.ts'
import { readDescription } from './archive-description.ts'
import { openZip, readSealed, type FileInParts, type OpenZip } from './unpack-archive.ts'

const inParts = z.object({ size: z.number().int().min(0), part: z.custom<FileInParts['part']>((given) => typeof given === 'function') })
const whole = z.object({ bytes: z.instanceof(Uint8Array) }).transform(({ bytes }): FileInParts => partsOf(bytes))

export const openArchive = bring({
  word: 'workspace',
  name: 'open-archive',
  input: z.object({
    files: z.array(z.union([inParts, whole])).min(1),
    /** For a door that shows how far it is; progress counts bytes. */
    onProgress: z.custom<ArchiveProgress>((given) => typeof given === 'function').optional(),
  }),
  run: async ({ files, onProgress = () => {} }, asked, house) => {
    const [file, another] = files
    if (file === undefined || another !== undefined) return refuse('archive-one-at-a-time')
    const zip = await openZip(file)
    if (zip === null) return refuse('not-an-archive')
    const description = await readDescription(zip, (await house.store.about()).migration)
    if (isRefusal(description)) return description
    // The hashes of decisions are made with the id of their workspace: elsewhere they would be others.
    if (description.decisions.count > 0 && description.workspace !== asked.workspace) return refuse('archive-of-another-workspace')
    return putBack(zip, description, onProgress, asked, house)
  },
})

/** One transaction, which a refusal takes back whole. */
async function putBack(
  zip: OpenZip,
  description: ArchiveDescription,
  onProgress: ArchiveProgress,
  asked: Asked,
  house: House,
): Promise<OpenedArchive | Refusal> {
  // A closure fills it, which the compiler does not follow.
  let refused = null as Refusal | null
  const stop = (refusal: Refusal): never => {
    refused ??= refusal
    throw new Error(refusal.code)
  }
  const read = counted(zip, description, onProgress, (file) => stop(refuse('archive-file-changed', { file })))
  try {
    const waits = await house.store.run(asked.workspace, async (tx) => {
      if (!(await takeEmpty(tx))) stop(refuse('workspace-not-empty'))
      await plainValues(tx)
      await tablesIn(tx, description, read, stop)
      for (const file of description.files) {
        await fitting(file.file, stop, () => keepPieces(tx, String(file.import), read(file)))
      }
      return (await progressOf(tx)).busy
    })
    if (waits) {
      await house.queue('fact/read-imports', asked, {})
      await house.queue('plan/make-plan', asked, {})
    }
  } catch (error) {
    if (refused) return refused
    throw error
  }
  const rows = description.tables.reduce((sum, table) => sum + table.rows, 0)
  return { rows, files: description.files.length, decisions: description.decisions.count }
}

type Stop = (refusal: Refusal) => never
type Read = (sealed: { readonly file: string; readonly bytes: number; readonly sha256: string }) => AsyncIterable<Uint8Array>

async function tablesIn(tx: Transaction, { tables, decisions }: ArchiveDescription, read: Read, stop: Stop): Promise<void> {
  for (const name of archivedTables) {
    const table = tables.find((one) => one.table === name)
    if (!table) continue
    const { file, columns } = table
    if (!(await fitsTable(tx, name, columns))) stop(refuse('archive-rows-misfit', { file }))
    const rows = await fitting(file, stop, () => rowsIn(tx, name, columns, read(table)))
    if (rows !== table.rows) stop(refuse('archive-rows-misfit', { file }))
    if (name !== 'decision') continue
    const position = await firstBrokenDecision(tx)
    if (position !== null) stop(refuse('archive-log-broken', { position }))
  }
  // What was said is in by now, and must be what the log knows of it.
  const chain = await verifyChain(tx)
  if (!chain.ok) stop(refuse('archive-log-broken', { position: chain.position }))
  const end = await endOfLog(tx)
  if (end.count !== decisions.count || end.hash !== decisions.hash) stop(refuse('archive-log-broken', { position: end.count + 1 }))
}

/** What the database cannot take of a file is a refusal that names it. */
async function fitting<Answer>(file: string, stop: Stop, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (isMisfit(error)) return stop(refuse('archive-rows-misfit', { file }))
    throw error
  }
}

/** Reads what is sealed and tells how much of all has gone by. */
function counted(zip: OpenZip, { tables, files }: ArchiveDescription, onProgress: ArchiveProgress, broken: (file: string) => never): Read {
  const total = [...tables, ...files].reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  return async function* (sealed) {
    for await (const piece of readSealed(zip, sealed, broken)) {
      done += piece.byteLength
      onProgress(done, total)
      yield piece
    }
  }
}

const partsOf = (bytes: Uint8Array): FileInParts => ({
  size: bytes.byteLength,
  part: async function* (from, to) {
    if (to > from) yield bytes.subarray(from, to)
  },
})
