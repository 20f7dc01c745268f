/** The cells of the matrix as they were measured: kept for the page, which only looks them up. */
import { sql, type RawBuilder } from 'kysely'
import { findingOf, type CellList, type MatrixSummary } from '../../core/matrix/matrix-page.ts'
import { OTHER, type Cell, type Matrix, type NamedCell, type Place } from '../../core/matrix/matrix.ts'
import type { Period } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { storableJson } from './storable.ts'

/** Replaces the matrix that was kept. */
export async function keepMatrix(tx: Transaction, matrix: Matrix, plan: number, period: Period): Promise<void> {
  const { cells, ...rest } = matrix
  const summary: MatrixSummary = { ...rest, period, finding: findingOf(matrix) }
  await tx.deleteFrom('matrix_cell').execute()
  await tx.deleteFrom('matrix').execute()
  await sql`insert into matrix (plan_id, summary) values (${plan}, ${storableJson(summary)}::jsonb)`.execute(tx)
  await sql`
    insert into matrix_cell (group_at, product_at, revenue, margin, hours, white, figures)
    select "group", product, "revenueEuro", "marginEuro", hours, (white ->> 'euro')::double precision,
      jsonb_build_object('buyers', buyers, 'customers', customers, 'penetration', penetration, 'fit', fit, 'white', white)
    from jsonb_to_recordset(${storableJson(cells)}::jsonb) as cell ("group" integer, product integer, "revenueEuro" double precision,
      "marginEuro" double precision, hours double precision, buyers integer, customers integer, penetration double precision, fit jsonb, white jsonb)`.execute(
    tx,
  )
}

/** Null while none was measured of the plan that stands or the one before it. */
export async function matrixSummary(tx: Transaction): Promise<MatrixSummary | null> {
  const row = await tx.selectFrom('matrix').select('summary').executeTakeFirst()
  return row?.summary ?? null
}

type Figures = Pick<Cell, 'buyers' | 'customers' | 'penetration' | 'fit' | 'white'>
type Row = {
  readonly group: Place
  readonly product: Place
  readonly revenueEuro: number
  readonly marginEuro: number | null
  readonly hours: number
  readonly figures: Figures
}

const columns = sql`group_at as "group", product_at as product, revenue as "revenueEuro", margin as "marginEuro", hours, figures`
const cellOf = ({ figures, ...row }: Row): Cell => ({ ...row, ...figures })

/** The cells of these rows and columns and of those without a name, and what is behind them added up. */
export async function cellsOf(tx: Transaction, groups: readonly Place[], products: readonly Place[]): Promise<readonly Cell[]> {
  const isShown = (at: RawBuilder<unknown>, shown: readonly Place[]) => sql`(${at} = any(${shown}::integer[]) or ${at} < ${sql.lit(OTHER)})`
  const place = (at: RawBuilder<unknown>, shown: readonly Place[]) =>
    sql`case when ${isShown(at, shown)} then ${at} else ${sql.lit(OTHER)} end`
  const { rows: sums } = await sql<Omit<Row, 'figures'>>`
    with placed as (
      select ${place(sql`group_at`, groups)} as "group", ${place(sql`product_at`, products)} as product, revenue, margin, hours from matrix_cell
    )
    select "group", product, sum(revenue) as "revenueEuro", sum(margin) as "marginEuro", sum(hours) as hours from placed group by 1, 2`.execute(
    tx,
  )
  // Of what is shown alone there is more to be told than sums; of thousands behind it nobody reads that.
  const { rows: alone } = await sql<Row>`
    select ${columns} from matrix_cell where ${isShown(sql`group_at`, groups)} and ${isShown(sql`product_at`, products)}`.execute(tx)
  const figuresAt = new Map(alone.map(({ group, product, figures }) => [`${group} ${product}`, figures]))
  return sums.map((row) => ({ ...row, ...(figuresAt.get(`${row.group} ${row.product}`) ?? together) }))
}

/** Who buys one of several, nobody counted: shares of that would depend on how many are shown. */
const together: Figures = { buyers: 0, customers: 0, penetration: null, fit: null, white: null }

export async function oneCell(tx: Transaction, group: Place, product: Place): Promise<Cell | null> {
  const { rows } = await sql<Row>`select ${columns} from matrix_cell where group_at = ${group} and product_at = ${product}`.execute(tx)
  return rows[0] ? cellOf(rows[0]) : null
}

/** Cells with white spots, those that may bring most first. */
export async function bestWhite(tx: Transaction, limit: number): Promise<readonly Cell[]> {
  const { rows } = await sql<Row>`
    select ${columns} from matrix_cell where white is not null order by white desc, group_at, product_at limit ${limit}`.execute(tx)
  return rows.map(cellOf)
}

export type CellQuestion = { readonly only: 'all' | 'white'; readonly cursor: string | null; readonly limit: number }

/** All cells, group by group, or those with white spots, those that may bring most first. */
export async function cellList(tx: Transaction, question: CellQuestion, name: (cell: Cell) => NamedCell): Promise<CellList> {
  const from = Number((question.cursor === null ? null : placeOf(question.cursor, 1))?.[0] ?? 0)
  const meant = question.only === 'white' ? sql`where white is not null` : sql``
  const order = question.only === 'white' ? sql`white desc, group_at, product_at` : sql`group_at, product_at`
  const { rows } = await sql<Row>`
    select ${columns} from matrix_cell ${meant} order by ${order} offset ${from} limit ${question.limit + 1}`.execute(tx)
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total from matrix_cell ${meant}`.execute(tx)
  return {
    rows: rows.slice(0, question.limit).map((row) => name(cellOf(row))),
    next: rows.length > question.limit ? cursorOf(from + question.limit) : null,
    total: counted[0]?.total ?? 0,
  }
}
