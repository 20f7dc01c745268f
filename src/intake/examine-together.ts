/** Examines files that may tell something only together: the tables of a database, joined by their keys. */
import type { File } from '../core/fact/file.ts'
import type { Question } from '../core/fact/problem.ts'
import { isEnough } from '../core/fact/said-columns.ts'
import { columnOf, columnsFrom, type TableReading, type Together } from '../core/fact/together.ts'
import { examineTables, orRefused } from './examine.ts'
import type { Asked, Examined } from './examined.ts'
import { findHeaders } from './find-headers.ts'
import type { Given, Table } from './read/table.ts'
import { findTogether } from './tables/find-together.ts'
import { joinedTable } from './tables/joined-table.ts'
import { namedTables } from './tables/named-table.ts'

/** What the tables say together, and the files that they are of; the first is the one whose rows are read. */
export type JoinedFiles = { readonly examined: Examined; readonly files: readonly File[] }

/** Null where no table needs another. `answers.tables` is what a person confirmed. */
export async function examineTogether(files: readonly File[], given: Given): Promise<JoinedFiles | null> {
  const tables = await namedTables(files, given)
  const together = await findTogether(tables)
  if (together === null) return null
  const { tables: confirmed = [] } = given.answers
  const fit = confirmed.length > 0 && confirmed.every((reading) => fits(reading, together))
  const readings = fit ? confirmed : together.readings
  const base = tables.find((table) => table.name === readings[0]?.base)
  if (base === undefined) return null
  // In whatever order the files come.
  const shape = together.tables.flatMap(({ name, headers }) => headers.map((header) => columnOf(name, header))).toSorted()
  const joined = readings.flatMap((reading) => joinedTable(reading, tables, together.keys) ?? [])
  const name = base.file.name
  const examined = await orRefused(name, async () => {
    if (!fit) return { ...(await asked(name, joined, together)), shape }
    const found = await examineTables(name, { tables: joined, questions: [], notes: [] }, given)
    if (found.status === 'refused') return found
    // What was confirmed can be changed as long as something else is asked.
    return found.status === 'asked'
      ? { ...found, shape, questions: [whichTables(name, together), ...found.questions] }
      : { ...found, shape }
  })
  const used = tables.filter((table) => together.tables.some((seen) => seen.name === table.name)).map(({ file }) => file)
  return { examined, files: [...new Set([base.file, ...used])] }
}

/** Whether every column is still there, and enough of them. */
const fits = ({ what, base, fields }: TableReading, together: Together): boolean =>
  Object.values(fields).every((column) => columnsFrom(base, together).includes(column)) && isEnough(what, (field) => field in fields)

async function asked(file: string, [first]: readonly Table[], together: Together): Promise<Asked> {
  const headed = first === undefined ? null : await findHeaders(first, undefined)
  return {
    status: 'asked',
    file,
    format: null,
    headers: headed?.headers ?? [],
    sample: headed?.sample ?? [],
    rows: together.tables.reduce((sum, { rows }) => sum + rows, 0),
    questions: [whichTables(file, together)],
  }
}

const whichTables = (file: string, together: Together): Question => ({
  code: 'which-tables',
  file,
  column: null,
  facts: {},
  choices: [],
  together,
})
