/** The tables of the matrix as TypeScript sees them. */
import type { JSONColumnType } from 'kysely'
import type { MatrixSummary } from '../../core/matrix/matrix-page.ts'
import type { Cell } from '../../core/matrix/matrix.ts'
import type { Verdict } from '../../core/plan/verdict.ts'

type Keyed = { workspace_id: string }

export type MatrixTables = {
  matrix: Keyed & { plan_id: number; summary: JSONColumnType<MatrixSummary> }
  matrix_cell: Keyed & {
    group_at: number
    product_at: number
    revenue: number
    margin: number | null
    hours: number
    white: number | null
    figures: JSONColumnType<Pick<Cell, 'buyers' | 'customers' | 'penetration' | 'fit' | 'white'>>
  }
  matrix_customer: Keyed & {
    customer_id: string
    group_at: number
    place: number
    name_place: number
    verdict: Verdict | null
    known: boolean
    hours: number
    /** Cents, as are the amounts below. */
    revenue: number
    weight: number
    bought: number[]
    revenues: number[]
    margins: (number | null)[]
  }
}
