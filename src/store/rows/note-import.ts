/** Notes how far an import is: its format, the rows read, what it asks, what was answered, how it ended. */
import { sql } from 'kysely'
import type { Answers, Question } from '../../core/fact/problem.ts'
import type { FactKind } from '../../core/fact/fact.ts'
import type { Passed } from '../../core/fact/pass.ts'
import type { ImportedPart, Preview, SourceStatus } from '../../core/fact/source.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'
import { storableJson } from './storable.ts'

export type ImportNote = {
  readonly status?: SourceStatus
  readonly format?: string | null
  readonly rowsRead?: number
  readonly rowsTotal?: number | null
  readonly facts?: Readonly<Partial<Record<FactKind, number>>>
  readonly questions?: readonly Question[]
  readonly answers?: Answers
  readonly passed?: Passed
  readonly preview?: Preview | null
  readonly shape?: string
  readonly from?: Day | null
  readonly to?: Day | null
  /** Whether it stands beside what other files say, and is never the same. */
  readonly adds?: boolean
  readonly parts?: readonly ImportedPart[]
  /** Headers, then the first rows. */
  readonly sample?: readonly (readonly string[])[]
}

export async function noteImport(tx: Transaction, id: string, note: ImportNote): Promise<void> {
  const change = {
    ...(note.status !== undefined && { status: note.status }),
    ...(note.format !== undefined && { format: note.format }),
    ...(note.rowsRead !== undefined && { rows_read: note.rowsRead }),
    ...(note.rowsTotal !== undefined && { rows_total: note.rowsTotal }),
    ...(note.facts !== undefined && { facts: storableJson(note.facts) }),
    ...(note.questions !== undefined && { questions: storableJson(note.questions) }),
    ...(note.answers !== undefined && { answers: storableJson(note.answers) }),
    ...(note.preview !== undefined && { preview: note.preview === null ? null : storableJson(note.preview) }),
    ...(note.shape !== undefined && { shape: note.shape }),
    ...(note.from !== undefined && { from_day: note.from }),
    ...(note.to !== undefined && { to_day: note.to }),
    ...(note.adds !== undefined && { adds: note.adds }),
    ...(note.passed !== undefined && { passed: storableJson(note.passed) }),
    ...(note.parts !== undefined && { parts: storableJson(note.parts) }),
    ...(note.sample !== undefined && { sample: storableJson(note.sample) }),
  }
  if (Object.keys(change).length === 0) return
  await tx.updateTable('import').set(change).where('id', '=', importNumber(id)).execute()
}

/** The last note of an import: its end, with the first and last day of the facts that it gave. */
export async function finishImport(
  tx: Transaction,
  id: string,
  note: ImportNote & { readonly status: 'done' | 'asked' | 'refused'; readonly at: string },
): Promise<void> {
  await noteImport(tx, id, { ...note, ...(await daysOfImport(tx, id)) })
  await tx.updateTable('import').set({ finished_at: note.at, stale: false }).where('id', '=', importNumber(id)).execute()
}

/** The day by which a deal is old or new, as `dayOfFact` in core has it. */
export const dayOfDeal = sql`coalesce(closed, created)`

/** The first and last day of the facts that an import gave; null where it gave none. */
export async function daysOfImport(tx: Transaction, id: string): Promise<{ from: Day | null; to: Day | null }> {
  const { rows } = await sql<{ from: Day | null; to: Day | null }>`
    select min(day) as from, max(day) as to from (
      select day from invoice_line where import_id = ${importNumber(id)} union all select day from touch where import_id = ${importNumber(id)}
      union all select ${dayOfDeal} from deal where import_id = ${importNumber(id)}
      union all select met from contact_said where import_id = ${importNumber(id)}) as facts`.execute(tx)
  return rows[0] ?? { from: null, to: null }
}
