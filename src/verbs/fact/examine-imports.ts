/** Examines the files that wait: what is asked or refused is written down, what can be read comes back. */
import type { Answers, Question } from '../../core/fact/problem.ts'
import type { ImportedPart } from '../../core/fact/source.ts'
import type { File } from '../../core/fact/file.ts'
import { dayOf } from '../../core/units.ts'
import { examine } from '../../intake/examine.ts'
import type { Examined, Recognised } from '../../intake/examined.ts'
import { plainHeader } from '../../intake/headers.ts'
import { answersOfShape, type AnsweredBefore } from '../../store/rows/answers-of-shape.ts'
import { piecesOf } from '../../store/rows/file-pieces.ts'
import { importToRead, type ImportToRead } from '../../store/rows/imports-to-read.ts'
import { finishImport, noteImport } from '../../store/rows/note-import.ts'
import { forgetProblems, saveProblems } from '../../store/rows/save-problems.ts'
import type { Asked, House } from '../verb.ts'

/** A file that can be read, with the number of its import. */
export type Ready = { readonly id: string; readonly file: Recognised }

/** Throws what `signal` says as soon as somebody wants no more of it. */
export async function examineImports(ids: readonly string[], asked: Asked, house: House, signal: AbortSignal): Promise<Ready[]> {
  const ready: Ready[] = []
  for (const id of ids) {
    const source = await house.store.run(asked.workspace, (tx) => importToRead(tx, id))
    if (!source) continue
    const file = keptFile(house, asked, id, source, signal)
    const { examined, answers, questions, before } = await examineAsBefore(file, source.answers, asked, house)
    // A reader may take a file that ends too soon for one that cannot be read.
    signal.throwIfAborted()
    await noteExamined({ id, examined, answers, questions }, source, asked, house)
    if (examined.status === 'recognised') ready.push({ id, file: before === null ? examined : withNote(examined, before) })
  }
  return ready
}

/** The file as it is kept, read a piece at a time. */
const keptFile = (house: House, asked: Asked, id: string, { file, size }: ImportToRead, signal: AbortSignal): File => ({
  name: file,
  size,
  async *pieces() {
    for await (const piece of piecesOf(house.store, asked.workspace, id)) {
      signal.throwIfAborted()
      yield piece
    }
  },
})

type Found = {
  readonly examined: Examined
  readonly answers: Answers
  /** What it asked by itself, also where that was answered before. */
  readonly questions: readonly Question[] | null
  /** Where an answer came from that nobody gave for this file; null where there is none. */
  readonly before: AnsweredBefore | null
}

/** What a person answered about a file of the same shape holds for this one too, as long as nothing else was answered. */
async function examineAsBefore(file: File, answers: Answers, asked: Asked, house: House): Promise<Found> {
  const given = { answers, today: dayOf(asked.now) }
  const examined = await examine(file, given)
  if (examined.status !== 'asked') return { examined, answers, questions: null, before: null }
  const { questions } = examined
  const shape = shapeOf(examined)
  const before = await house.store.run(asked.workspace, (tx) => answersOfShape(tx, shape))
  const remembered = before === null ? {} : rememberedAnswers(before.answers, examined)
  if (before === null || Object.keys(remembered).length === 0) return { examined, answers, questions, before: null }
  const both = { ...remembered, ...answers }
  return { examined: await examine(file, { ...given, answers: both }), answers: both, questions, before }
}

/** Not whose calendar it is: the next may be a colleague's. Ledger accounts only where the books still have all of them. */
function rememberedAnswers({ member: _member, overlap: _overlap, accounts, ...answers }: Answers, examined: Examined): Answers {
  const known = examined.status === 'asked' ? examined.questions.find(({ code }) => code === 'which-accounts')?.choices : undefined
  const still = accounts !== undefined && known !== undefined && accounts.every((account) => known.includes(account))
  return still ? { ...answers, accounts } : answers
}

/** By the headers that a file has, in any spelling of case and punctuation, files are known to be of one shape. */
const shapeOf = ({ headers }: { readonly headers: readonly string[] }): string => headers.map(plainHeader).join(' ')

const withNote = (examined: Recognised, { file }: AnsweredBefore): Recognised => ({
  ...examined,
  notes: [
    ...examined.notes,
    { code: 'file-answered-before', weight: 'note', file: examined.file, row: null, column: null, facts: { before: file }, cells: null },
  ],
})

type Noted = Omit<Found, 'before'> & { readonly id: string }

const noteExamined = ({ id, examined, answers, questions }: Noted, source: ImportToRead, asked: Asked, house: House): Promise<void> =>
  house.store.run(asked.workspace, async (tx) => {
    if (source.status !== 'done') await forgetProblems(tx, id)
    if (examined.status === 'refused') {
      await saveProblems(tx, id, [examined.problem])
      await finishImport(tx, id, { status: 'refused', at: asked.now })
      return
    }
    const sample = [examined.headers, ...examined.sample]
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
