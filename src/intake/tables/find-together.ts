/** Finds tables that tell something only together: which is read as what, and what its keys lead to. */
import { keysFrom, type TableKey, type TableReading, type Together } from '../../core/fact/together.ts'
import { findKeys } from './find-keys.ts'
import { guessReading, isKnownAs, type Guess } from './guess-reading.ts'
import type { NamedTable } from './named-table.ts'
import { thingOf } from './table-name.ts'

/** Null where each of them can do alone, or none leads to another. Tables that nothing leads to or from are left out. */
export async function findTogether(tables: readonly NamedTable[]): Promise<Together | null> {
  if (tables.length < 2 || tables.every(isEnoughAlone)) return null
  const { keys: found, rows } = await findKeys(tables)
  const alone = new Set(tables.filter((table) => isEnoughAlone(table) && tellsFacts(table)).map(({ name }) => name))
  const keys = found.filter(({ from, to }) => !(alone.has(from) && alone.has(to)))
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

/** Two lists of invoices or hours are two lists, whatever names of customers they share. */
const tellsFacts = ({ headed: { format } }: NamedTable): boolean =>
  format !== null && format.what.some((kind) => kind === 'invoice-line' || kind === 'touch')

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
  const [finest, ...coarser] = guesses('invoices').toSorted((a, b) => b.takes.size - a.takes.size || size(b) - size(a))
  // The table with the most rows is the finest: an order tells the same as its lines once more, a list of other invoices does not.
  const told = new Set(finest && [finest.reading.base, ...keysFrom(finest.reading.base, keys).map(({ to }) => to)])
  const money = finest ? [finest, ...coarser.filter((guess) => isKnown(guess, tables) && !told.has(guess.reading.base))] : []
  // Hours on an invoice line are invoiced, not spent.
  const time = guesses('touches').filter(
    (guess) =>
      !money.some(({ reading }) => reading.base === guess.reading.base) &&
      (isKnown(guess, tables) || MEASURED.some((field) => field in guess.reading.fields)),
  )
  const facts = [...money, ...time]
  if (!facts.some((guess) => guess.takes.size > 1 || !isKnown(guess, tables))) return null
  const people = [...guesses('customers'), ...guesses('team')].filter(
    (guess) => isKnown(guess, tables) || thingOf(guess.reading.base) === thingIn[guess.reading.what],
  )
  return [...facts, ...people].map(({ reading }) => reading)
}

const thingIn = { customers: 'customer', team: 'employee', invoices: null, touches: null } as const

/** Whether the headers of its table alone say that it is this: then it is read, whatever else the others make of it. */
const isKnown = ({ reading: { base, what } }: Guess, tables: readonly NamedTable[]): boolean =>
  tables.some((table) => table.name === base && isKnownAs(table, what))

const MEASURED = ['hours', 'minutes', 'duration', 'end'] as const
