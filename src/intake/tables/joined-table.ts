/** Writes the table that a reading is of: the rows of one table, with what its keys lead to beside them. */
import { columnOf, keysFrom, type TableKey, type TableReading } from '../../core/fact/together.ts'
import type { Cell, Line, Table } from '../read/table.ts'
import { keyValue, rowsOf, type NamedTable } from './named-table.ts'

type Place = { readonly table: string; readonly at: number }

/**
 * All columns of the base, then those of other tables that the reading takes. Rows keep the numbers that they have in the
 * base. What a key does not lead to stays empty. The rows that keys lead to are held in memory, in the columns taken only.
 */
export function joinedTable(reading: TableReading, tables: readonly NamedTable[], keys: readonly TableKey[]): Table | null {
  const base = tables.find(({ name }) => name === reading.base)
  if (!base) return null
  const followed = keysFrom(base.name, keys)
  const taken = followed.flatMap(({ to }) => {
    const headers = tables.find(({ name }) => name === to)?.headed.headers ?? []
    return headers.flatMap((header, at): Place[] =>
      Object.values(reading.fields).includes(columnOf(to, header)) ? [{ table: to, at }] : [],
    )
  })
  const steps = neededSteps(followed, taken)
  const width = base.headed.headers.length
  const headers = [
    ...base.headed.headers.map((header) => columnOf(base.name, header)),
    ...taken.map(({ table, at }) => columnOf(table, headersOf(table)[at] ?? '')),
  ]
  const { separator } = base.headed.table
  /** Of every table on the way, the columns that are held; of the base all. */
  const held = new Map<string, readonly number[]>([[base.name, base.headed.headers.map((_, at) => at)]])
  for (const { to } of steps) held.set(to, [...taken.filter(({ table }) => table === to).map(({ at }) => at), ...leadingFrom(to)])
  const placeIn = (table: string, at: number): number => held.get(table)?.indexOf(at) ?? -1
  const ways = steps.map(({ from, column, to }) => ({ from, at: placeIn(from, headersOf(from).indexOf(column)), to }))
  const places = taken.map(({ table, at }) => ({ table, at: placeIn(table, at) }))
  // Whoever looks at a table looks more than once, and it must be the same rows each time.
  let holding: Promise<Held> | null = null
  return { sheet: base.name, separator, holds: { what: reading.what, fields: reading.fields }, lines: () => lines(base) }

  function headersOf(table: string): readonly string[] {
    return tables.find(({ name }) => name === table)?.headed.headers ?? []
  }

  /** Columns by which the way goes on from a table. */
  function leadingFrom(table: string): readonly number[] {
    return steps.filter(({ from }) => from === table).map(({ column }) => headersOf(table).indexOf(column))
  }

  async function* lines(rowsFrom: NamedTable): AsyncGenerator<readonly Line[]> {
    holding ??= holdRows()
    const rows = await holding
    // Above its rows, whatever stands above them in the base.
    yield [{ row: rowsFrom.headed.headerRow, cells: headers }]
    for await (const batch of rowsOf(rowsFrom)) yield batch.map((line) => joined(line, rows))
  }

  function joined({ row, cells }: Line, rows: Held): Line {
    // Too few cells stay too few, and too many too many: whoever reads them tells.
    if (cells.length < width && separator !== null) return { row, cells }
    const reached = new Map<string, readonly Cell[]>([[reading.base, cells]])
    for (const { from, at, to } of ways) {
      const value = keyValue(reached.get(from)?.[at])
      const other = value === null ? undefined : rows.get(to)?.get(value)
      if (other) reached.set(to, other)
    }
    const own = cells.length < width ? [...cells, ...Array.from({ length: width - cells.length }, () => '')] : cells.slice(0, width)
    return { row, cells: [...own, ...places.map(({ table, at }) => reached.get(table)?.[at] ?? ''), ...cells.slice(width)] }
  }

  async function holdRows(): Promise<Held> {
    const rows = new Map<string, ReadonlyMap<string, readonly Cell[]>>()
    for (const { to, key } of steps) rows.set(to, await rowsByKey(to, headersOf(to).indexOf(key), held.get(to) ?? []))
    return rows
  }

  async function rowsByKey(table: string, key: number, columns: readonly number[]): Promise<ReadonlyMap<string, readonly Cell[]>> {
    const rows = new Map<string, readonly Cell[]>()
    const of = tables.find(({ name }) => name === table)
    if (of)
      for await (const batch of rowsOf(of)) {
        for (const { cells } of batch) {
          const value = keyValue(cells[key])
          if (value !== null)
            rows.set(
              value,
              columns.map((at) => cells[at] ?? ''),
            )
        }
      }
    return rows
  }
}

/** By table and key, the columns that are held of a row. */
type Held = ReadonlyMap<string, ReadonlyMap<string, readonly Cell[]>>

/** The keys on the way to a table of which something is taken. */
function neededSteps(followed: readonly TableKey[], taken: readonly Place[]): readonly TableKey[] {
  const wanted = new Set(taken.map(({ table }) => table))
  for (const { from, to } of followed.toReversed()) if (wanted.has(to)) wanted.add(from)
  return followed.filter(({ to }) => wanted.has(to))
}
