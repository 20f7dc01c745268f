/** Tables out of a database that tell something only together: what their keys lead to, and which table is read as what. */
import type { SaidColumns } from './said-columns.ts'

/** `column` of one table names a row of another by its `key`; every value of the key occurs there once. */
export type TableKey = {
  readonly from: string
  readonly column: string
  readonly to: string
  readonly key: string
  /** The share of the filled cells of the column that the key has, from 0 to 1. */
  readonly share: number
}

export type TableSeen = { readonly name: string; readonly file: string; readonly rows: number; readonly headers: readonly string[] }

/** The rows of one table, read as facts. A field is a column of the table itself, or of one that its keys lead to: `products.cost`. */
export type TableReading = SaidColumns & { readonly base: string }

/** What a person is asked to confirm. */
export type Together = {
  readonly tables: readonly TableSeen[]
  readonly keys: readonly TableKey[]
  readonly readings: readonly TableReading[]
}

/** The values of the sentence about a key; `all` where every filled cell leads somewhere. */
export const keyValues = ({ share, ...key }: TableKey) => ({ ...key, share, all: share === 1 ? 'yes' : 'no' })

/** How a column is named outside its table. */
export const columnOf = (table: string, header: string): string => `${table}.${header}`

/** The keys to follow from a table, nearest first: each leads to a table that was not reached before it. */
export function keysFrom(base: string, keys: readonly TableKey[]): readonly TableKey[] {
  const reached = new Set([base])
  const followed: TableKey[] = []
  const next = [base]
  for (let table = next.shift(); table !== undefined; table = next.shift()) {
    for (const key of keys) {
      if (key.from !== table || reached.has(key.to)) continue
      reached.add(key.to)
      followed.push(key)
      next.push(key.to)
    }
  }
  return followed
}

/** The columns that a reading of this table can have: its own, then those of the tables that its keys lead to. */
export function columnsFrom(base: string, { tables, keys }: Pick<Together, 'tables' | 'keys'>): readonly string[] {
  const names = [base, ...keysFrom(base, keys).map(({ to }) => to)]
  return names.flatMap((name) => (tables.find((table) => table.name === name)?.headers ?? []).map((header) => columnOf(name, header)))
}
