/** The matrix as sheets: every cell, the white spots that may bring most first, and the customers of one cell. */
import type { CellCustomer, CellList, CellPage } from '../../../core/matrix/matrix-page.ts'
import { perHourOf, type NamedCell } from '../../../core/matrix/matrix.ts'
import { namesOf } from '../../../messages/tell-matrix.ts'
import { listCells } from '../../../verbs/matrix/list-cells.ts'
import { showCell } from '../../../verbs/matrix/show-cell.ts'
import { count, euro, hours, number, share, text } from '../column.ts'
import { sheet, type Column } from '../sheet.ts'

const names: readonly Column<NamedCell>[] = [
  text('export.column.group', (cell, { language }) => namesOf(language, cell).group),
  text('export.column.product', (cell, { language }) => namesOf(language, cell).product),
]

const whites: readonly Column<NamedCell>[] = [
  count('export.column.white-customers', ({ white }) => white?.customers ?? null),
  share('export.column.white-chance', ({ white }) => white?.chance ?? null),
  euro('export.column.white-each', ({ white }) => white?.eachEuro ?? null),
  euro('export.column.white-euro', ({ white }) => white?.euro ?? null),
  euro('export.column.white-low', ({ white }) => white?.lowEuro ?? null),
  euro('export.column.white-high', ({ white }) => white?.highEuro ?? null),
]

const bought: readonly Column<NamedCell>[] = [
  euro('export.column.margin', ({ marginEuro }) => marginEuro),
  euro('export.column.revenue', ({ revenueEuro }) => revenueEuro),
  hours('export.column.hours-divided', (cell) => cell.hours),
  euro('export.column.per-hour', (cell) => perHourOf(cell)),
  count('export.column.buyers', ({ buyers }) => buyers),
  count('export.column.in-group', ({ customers }) => customers),
  share('export.column.penetration', ({ penetration }) => penetration),
  share('export.column.penetration-others', ({ fit }) => (fit === null ? null : fit.othersBuy / fit.others)),
  number('export.column.fit', ({ fit }) => fit?.times ?? null),
  number('export.column.fit-low', ({ fit }) => fit?.low ?? null),
  number('export.column.fit-high', ({ fit }) => fit?.high ?? null),
  text('export.column.fit-found', ({ fit }, { say }) => (fit === null ? null : say(`matrix.found.${fit.found ?? 'none'}`))),
]

const cells = { verb: listCells, rows: (page: CellList) => page.rows, next: (page: CellList) => page.next }

export const matrixSheet = sheet<CellList, NamedCell>({
  ...cells,
  name: 'matrix',
  title: 'export.matrix',
  input: { only: 'all', limit: 1000 },
  columns: [...names, ...bought, ...whites],
})

export const whiteSpotsSheet = sheet<CellList, NamedCell>({
  ...cells,
  name: 'white-spots',
  title: 'export.white-spots',
  input: { only: 'white', limit: 1000 },
  columns: [...names, ...whites, ...bought],
})

export const matrixCustomersSheet = sheet<CellPage, CellCustomer>({
  name: 'matrix-customers',
  title: 'export.matrix-customers',
  verb: showCell,
  input: { limit: 1000 },
  rows: (page) => page.customers,
  next: (page) => page.next,
  columns: [
    text('screen.column.customer', ({ name }) => name),
    text('screen.column.verdict', ({ verdict }, { say }) => (verdict === null ? null : say(`verdict.${verdict}`))),
    euro('export.column.margin', ({ marginEuro }) => marginEuro),
    euro('export.column.revenue', ({ revenueEuro }) => revenueEuro),
    hours('export.column.hours', (row) => row.hours),
    euro('export.column.all-revenue', ({ allRevenueEuro }) => allRevenueEuro),
    text('export.column.id', ({ id }) => id),
  ],
})
