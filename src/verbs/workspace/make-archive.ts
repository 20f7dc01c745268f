/** The whole workspace as one archive. Its answer is a stream and not a value, so a door asks for it by itself and not from the list of verbs. */
import type { Readable } from 'node:stream'
import {
  ARCHIVE_FORMAT,
  archivedFilePath,
  archivedTablePath,
  DESCRIPTION_NAME,
  README_NAME,
  type ArchivedFile,
  type ArchivedTable,
  type ArchiveDescription,
  type ArchiveProgress,
} from '../../core/workspace/archive.ts'
import { archivedTables, plainValues } from '../../store/archive/archived-tables.ts'
import { endOfLog, fileOut, keptFiles, rowsInAll, rowsOut } from '../../store/archive/rows-out.ts'
import type { Asked, House } from '../verb.ts'
import { packed } from './pack-archive.ts'

/** The zip as it is made, all of it of one moment. `readme` is the text for whoever opens it without this program; progress counts rows. */
export function makeArchive(house: House, asked: Asked, readme: string, onProgress: ArchiveProgress = () => {}): Readable {
  return packed(asked.now, async (pack) => {
    const { migration } = await house.store.about()
    await house.store.look(asked.workspace, async (tx) => {
      await plainValues(tx)
      await pack(README_NAME, once(readme))
      const total = await rowsInAll(tx)
      let done = 0
      const tables: ArchivedTable[] = []
      for (const table of archivedTables) {
        const { columns, pieces, count } = await rowsOut(tx, table)
        const file = archivedTablePath(table)
        const before = done
        const sealed = await pack(
          file,
          watched(pieces, (lines) => onProgress(Math.min((done += lines), total), total)),
        )
        done = before + count()
        tables.push({ table, file, columns, rows: count(), ...sealed })
      }
      const files: ArchivedFile[] = []
      for (const { id, name } of await keptFiles(tx)) {
        const file = archivedFilePath(id, name)
        files.push({ import: id, name, file, ...(await pack(file, fileOut(tx, id))) })
      }
      const description: ArchiveDescription = {
        format: ARCHIVE_FORMAT,
        program: house.version,
        migration,
        madeAt: asked.now,
        workspace: asked.workspace,
        decisions: await endOfLog(tx),
        tables,
        files,
      }
      await pack(DESCRIPTION_NAME, once(`${JSON.stringify(description, null, 1)}\n`))
    })
  })
}

async function* once(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text)
}

const LINE_END = 10

/** The same pieces; `lines` hears how many lines each ended, which is nearly how many rows. */
async function* watched(pieces: AsyncIterable<Buffer>, lines: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    let count = 0
    for (let at = piece.indexOf(LINE_END); at !== -1; at = piece.indexOf(LINE_END, at + 1)) count += 1
    lines(count)
    yield piece
  }
}
