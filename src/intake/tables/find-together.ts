/** Finds tables that tell something only together: which is read as what, and what its keys lead to. */
import type { TableKey, TableReading, Together } from '../../core/fact/together.ts'
import { findKeys } from './find-keys.ts'
import { guessReading, type Guess } from './guess-reading.ts'
import type { NamedTable } from './named-table.ts'
import { thingOf } from './table-name.ts'

/** Null where each of them can do alone, or none leads to another. Tables that nothing leads to or from are left out. */
export async function findTogether(tables: readonly NamedTable[]): Promise<Together | null> {
  if (tables.length < 2 || tables.every(isEnoughAlone)) return null
  const { keys, rows } = await findKeys(tables)
  if (keys.length === 0) return null
  const readings = readingsOf(tables, keys, rows)
  if (readings === null) return null
  const joined = tables.filter(({ name }) => keys.some(({ from, to }) => name === from || name === to))
  return {
    tables: joined.map(({ name, file, headed }) => ({ name, file: file.name, rows: rows.get(name) ?? 0, headers: headed.headers })),
    keys,
    readings,
  }
}

/** Known by its headers, and with what it cost where it tells money. */
const isEnoughAlone = ({ headed: { format, columns } }: NamedTable): boolean =>
  format !== null &&
  (format.id !== 'invoices' || (['cost', 'unitCost', 'margin', 'marginShare'] as const).some((field) => columns.has(field)))

function readingsOf(
  tables: readonly NamedTable[],
  keys: readonly TableKey[],
  rows: ReadonlyMap<string, number>,
): readonly TableReading[] | null {
  const guesses = (what: TableReading['what']) =>
    tables.flatMap((table) => {
      const guess = guessReading(what, table, tables, keys)
      return guess === null ? [] : [guess]
    })
  const size = ({ reading }: Guess) => rows.get(reading.base) ?? 0
  // The table with the most rows is the finest: an order tells the same as its lines once more.
  const money = guesses('invoices').toSorted((a, b) => b.takes.size - a.takes.size || size(b) - size(a))[0]
  // Hours on an invoice line are invoiced, not spent.
  const time = guesses('touches').filter(
    ({ reading }) => reading.base !== money?.reading.base && MEASURED.some((field) => field in reading.fields),
  )
  const facts = [...(money ? [money] : []), ...time]
  if (!facts.some(({ reading, takes }) => takes.size > 1 || !isKnown(reading.base, tables))) return null
  const people = (['customers', 'team'] as const).flatMap((what) =>
    guesses(what).filter(({ reading }) => thingOf(reading.base) === (what === 'customers' ? 'customer' : 'employee')),
  )
  return [...facts, ...people].map(({ reading }) => reading)
}

const isKnown = (name: string, tables: readonly NamedTable[]): boolean =>
  tables.some((table) => table.name === name && table.headed.format !== null)

const MEASURED = ['hours', 'minutes', 'duration', 'end'] as const
