/** Finds which column of one table names a row of another: by their headers first, and then every value has to prove it. */
import type { TableKey } from '../../core/fact/together.ts'
import { plainHeader } from '../headers.ts'
import { keyValue, rowsOf, type NamedTable } from './named-table.ts'
import { nounsOf, stem } from './table-name.ts'

/** Fewer cells that the other table has is a coincidence; some rows of any database lead nowhere. */
const ENOUGH = 0.9

type Pair = { readonly from: NamedTable; readonly column: number; readonly to: NamedTable; readonly key: number; readonly exact: boolean }
export type Keys = { readonly keys: readonly TableKey[]; readonly rows: ReadonlyMap<string, number> }

/** Walks each table twice at most: once for the keys, which are held in memory, once for the columns that may lead to them. */
export async function findKeys(tables: readonly NamedTable[]): Promise<Keys> {
  const pairs = tables.flatMap((from) => tables.flatMap((to) => (from === to ? [] : pairsByName(from, to))))
  const rows = new Map<string, number>()
  const values = new Map<NamedTable, ReadonlyMap<number, ReadonlySet<string>>>()
  for (const table of tables) {
    const wanted = pairs.filter(({ to }) => to === table).map(({ key }) => key)
    const found = await uniqueValues(table, new Set(wanted))
    rows.set(table.name, found.rows)
    values.set(table, found.unique)
  }
  const keys: TableKey[] = []
  for (const table of tables) {
    const proven = pairs.filter((pair) => pair.from === table && values.get(pair.to)?.has(pair.key))
    const shares = await sharesOf(table, proven, values)
    for (const at of new Set(proven.map(({ column }) => column))) {
      const best = proven
        .filter((pair) => pair.column === at && (shares.get(pair) ?? 0) >= ENOUGH)
        .toSorted((a, b) => Number(b.exact) - Number(a.exact) || (shares.get(b) ?? 0) - (shares.get(a) ?? 0))[0]
      if (best) keys.push(asKey(best, shares.get(best) ?? 0))
    }
  }
  return { keys: keys.filter((key) => !isMirror(key, keys, tables)), rows }
}

const asKey = ({ from, column, to, key }: Pair, share: number): TableKey => ({
  from: from.name,
  column: from.headed.headers[column] ?? '',
  to: to.name,
  key: to.headed.headers[key] ?? '',
  share,
})

/** `customer_id` in orders, and `id` or `customer_id` in customers. `exact`: the column is called as the rows there are. */
function pairsByName(from: NamedTable, to: NamedTable): Pair[] {
  const nouns = nounsOf(to.name)
  const pairs: Pair[] = []
  for (const [column, header] of from.headed.headers.entries()) {
    const named = stem(plainHeader(header))
    if (named === '') continue
    const exact = nouns.includes(named)
    const about = exact || nouns.some((noun) => noun.length > 3 && named.endsWith(noun))
    for (const [key, other] of to.headed.headers.entries()) {
      const plain = plainHeader(other)
      const same = plain === plainHeader(header)
      const own = OWN_KEY.test(plain) || (nouns.includes(stem(plain)) && (plain !== stem(plain) || same))
      if (same || (about && own)) pairs.push({ from, column, to, key, exact })
    }
  }
  return pairs
}

/** What a table calls the number of its own rows. */
const OWN_KEY = /^(?:id|key|code|nr|no|number|nummer|uuid|guid|rowid|pk)$/

/** Of these columns, the values of those in which every value occurs once and none is missing. */
async function uniqueValues(table: NamedTable, wanted: ReadonlySet<number>) {
  const unique = new Map([...wanted].map((at) => [at, new Set<string>()] as const))
  let rows = 0
  for await (const lines of rowsOf(table)) {
    rows += lines.length
    for (const { cells } of lines) {
      for (const [at, seen] of unique) {
        const value = keyValue(cells[at])
        if (value === null || seen.has(value)) unique.delete(at)
        else seen.add(value)
      }
    }
  }
  return { rows, unique: new Map([...unique].filter(([, seen]) => seen.size > 1)) }
}

/** Of each pair, the share of filled cells that the key has. */
async function sharesOf(
  table: NamedTable,
  pairs: readonly Pair[],
  values: ReadonlyMap<NamedTable, ReadonlyMap<number, ReadonlySet<string>>>,
) {
  const counts = pairs.map((pair) => ({ pair, has: values.get(pair.to)?.get(pair.key), filled: 0, known: 0 }))
  if (pairs.length > 0)
    for await (const lines of rowsOf(table)) {
      for (const { cells } of lines) {
        for (const count of counts) {
          const value = keyValue(cells[count.pair.column])
          if (value === null) continue
          count.filled += 1
          if (count.has?.has(value)) count.known += 1
        }
      }
    }
  return new Map(counts.map(({ pair, filled, known }) => [pair, filled === 0 ? 0 : known / filled]))
}

/**
 * Where both columns are keys, each seems to lead to the other. It leads to the table that is about what the key names, and
 * else to the one that begins with it.
 */
function isMirror(key: TableKey, keys: readonly TableKey[], tables: readonly NamedTable[]): boolean {
  const back = keys.find((other) => other.from === key.to && other.column === key.key && other.to === key.from && other.key === key.column)
  if (back === undefined) return false
  const claim = ({ to, key: header }: TableKey): number => {
    const first = tables.find(({ name }) => name === to)?.headed.headers[0]
    return (nounsOf(to).includes(stem(plainHeader(header))) ? 2 : 0) + (first === header ? 1 : 0)
  }
  const [own, other] = [claim(key), claim(back)]
  return own < other || (own === other && keys.indexOf(key) > keys.indexOf(back))
}
