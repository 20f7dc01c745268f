/** Examines the files that wait: what is asked or refused is written down, what can be read comes back. */
import type { Answers } from '../../core/fact/problem.ts'
import type { ImportedPart } from '../../core/fact/source.ts'
import type { File } from '../../core/fact/file.ts'
import { examine } from '../../intake/examine.ts'
import { examineTogether } from '../../intake/examine-together.ts'
import { mends } from '../../intake/mended.ts'
import { isOfPeople, sampleOfPeople } from '../../intake/only-what-is-read.ts'
import type { Recognised } from '../../intake/examined.ts'
import type { Given } from '../../intake/read/table.ts'
import { piecesOf } from '../../store/rows/file-pieces.ts'
import { forgetCopies } from '../../store/rows/forget-copies.ts'
import { importToRead } from '../../store/rows/imports-to-read.ts'
import { noteMended } from '../../store/rows/mended.ts'
import { finishImport, noteImport } from '../../store/rows/note-import.ts'
import { forgetProblems, saveProblems } from '../../store/rows/save-problems.ts'
import { filesBeside, putTogether } from '../../store/rows/together.ts'
import type { Asked, House } from '../verb.ts'
import { lookAsBefore, shapeOf } from './answered-before.ts'
import { findTogether, type Looked } from './find-together.ts'

/** A file that can be read, with the number of its import. */
export type Ready = { readonly id: string; readonly file: Recognised }

/** Throws what `signal` says as soon as somebody wants no more of it. */
export async function examineImports(ids: readonly string[], asked: Asked, house: House, signal: AbortSignal): Promise<Ready[]> {
  const looked: Looked[] = []
  for (const id of ids) {
    const source = await house.store.run(asked.workspace, (tx) => importToRead(tx, id))
    if (!source) continue
    const file = keptFile(house, asked, { id, ...source }, signal)
    const beside = await house.store.run(asked.workspace, (tx) => filesBeside(tx, id))
    const files = [file, ...beside.map((other) => keptFile(house, asked, other, signal))]
    const look = async (given: Given) =>
      isJoined(given.answers) ? ((await examineTogether(files, given))?.examined ?? examine(file, given)) : examine(file, given)
    looked.push({ id, source, file, beside: [], ...(await lookAsBefore(look, source.answers, asked, house)) })
    // A reader may take a file that ends too soon for one that cannot be read.
    signal.throwIfAborted()
  }
  const ready: Ready[] = []
  for (const one of await findTogether(looked, asked, house)) {
    signal.throwIfAborted()
    await noteExamined(one, asked, house)
    if (one.examined.status === 'recognised') ready.push({ id: one.id, file: one.examined })
  }
  return ready
}

const isJoined = ({ tables = [] }: Answers): boolean => tables.length > 0

type Kept = { readonly id: string; readonly file: string; readonly size: number }

/** The file as it is kept, read a piece at a time. */
const keptFile = (house: House, asked: Asked, { id, file, size }: Kept, signal: AbortSignal): File => ({
  name: file,
  size,
  async *pieces() {
    for await (const piece of piecesOf(house.store, asked.workspace, id)) {
      signal.throwIfAborted()
      yield piece
    }
  },
})

const noteExamined = ({ id, source, beside, examined, answers, questions }: Looked, asked: Asked, house: House): Promise<void> =>
  house.store.run(asked.workspace, async (tx) => {
    if (source.status !== 'done') await forgetProblems(tx, id)
    if (examined.status === 'refused') {
      await saveProblems(tx, id, [examined.problem])
      await finishImport(tx, id, { status: 'refused', at: asked.now })
      if (examined.problem.code === 'file-of-people') await forgetCopies(tx, [id], asked.now)
      return
    }
    await putTogether(tx, id, beside)
    await noteMended(tx, id, mends(examined.headers))
    const first = examined.status === 'recognised' && isOfPeople(examined) ? sampleOfPeople(examined) : examined.sample
    const sample = [examined.headers, ...first]
    const seen = { format: examined.format, rowsTotal: examined.rows, sample, answers, shape: shapeOf(examined) }
    // What it asked stays written down, so that the answer can be changed as long as it is not taken in.
    const asking = questions === null ? {} : { questions }
    if (examined.status === 'asked') await finishImport(tx, id, { ...seen, status: 'asked', questions: examined.questions, at: asked.now })
    // A file whose facts are kept already stays so until it has been read anew.
    else if (source.status === 'done') await noteImport(tx, id, { ...seen, ...asking, parts: partsOf(examined) })
    else await noteImport(tx, id, { ...seen, ...asking, status: 'reading', rowsRead: 0, parts: partsOf(examined) })
  })

const partsOf = ({ readings }: Recognised): readonly ImportedPart[] =>
  readings.map(({ part, table, format, headers, columns }) => ({
    part,
    sheet: table.sheet,
    format: format.id,
    headers,
    fields: Object.fromEntries([...columns].map(([field, at]) => [field, headers[at] ?? ''])),
  }))
