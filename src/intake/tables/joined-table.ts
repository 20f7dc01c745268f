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
  return { sheet: base.name, separator, holds: { what: reading.what, fields: reading.fields }, lines }

  function headersOf(table: string): readonly string[] {
    return tables.find(({ name }) => name === table)?.headed.headers ?? []
  }

  async function* lines(): AsyncGenerator<readonly Line[]> {
    const found = new Map<string, ReadonlyMap<string, readonly Cell[]>>()
    for (const { to, key } of steps) {
      const needed = [...taken.filter(({ table }) => table === to).map(({ at }) => at), ...columnsOfSteps(to)]
      found.set(to, await rowsByKey(to, headersOf(to).indexOf(key), needed))
    }
    // Above its rows, whatever stands above them in the base.
    yield [{ row: base?.headed.headerRow ?? 1, cells: headers }]
    if (base) for await (const batch of rowsOf(base)) yield batch.map((line) => joined(line, found))
  }

  function joined({ row, cells }: Line, found: ReadonlyMap<string, ReadonlyMap<string, readonly Cell[]>>): Line {
    const reached = new Map<string, readonly Cell[]>([[reading.base, cells]])
    for (const { from, column, to } of steps) {
      const value = keyValue(reached.get(from)?.[headersOf(from).indexOf(column)])
      const other = value === null ? undefined : found.get(to)?.get(value)
      if (other) reached.set(to, other)
    }
    // Too few cells stay too few, and too many too many: whoever reads them tells.
    if (cells.length < width && separator !== null) return { row, cells }
    const own = cells.length < width ? [...cells, ...Array.from({ length: width - cells.length }, () => '')] : cells.slice(0, width)
    return { row, cells: [...own, ...taken.map(({ table, at }) => reached.get(table)?.[at] ?? ''), ...cells.slice(width)] }
  }

  /** Columns by which the way goes on from a table. */
  function columnsOfSteps(table: string): readonly number[] {
    return steps.filter(({ from }) => from === table).map(({ column }) => headersOf(table).indexOf(column))
  }

  async function rowsByKey(table: string, key: number, needed: readonly number[]): Promise<ReadonlyMap<string, readonly Cell[]>> {
    const rows = new Map<string, readonly Cell[]>()
    const of = tables.find(({ name }) => name === table)
    if (of)
      for await (const batch of rowsOf(of)) {
        for (const { cells } of batch) {
          const value = keyValue(cells[key])
          if (value === null) continue
          const few: Cell[] = []
          for (const at of needed) few[at] = cells[at] ?? ''
          rows.set(value, few)
        }
      }
    return rows
  }
}

/** The keys on the way to a table of which something is taken. */
function neededSteps(followed: readonly TableKey[], taken: readonly Place[]): readonly TableKey[] {
  const wanted = new Set(taken.map(({ table }) => table))
  for (const { from, to } of followed.toReversed()) if (wanted.has(to)) wanted.add(from)
  return followed.filter(({ to }) => wanted.has(to))
}
