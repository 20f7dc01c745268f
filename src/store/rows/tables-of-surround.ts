/** The tables of surrounding as TypeScript sees them. */
import type { JSONColumnType } from 'kysely'
import type { Coverage, Sight } from '../../core/surround/coverage.ts'
import type { Step } from '../../core/surround/way-in.ts'

export type SurroundTables = {
  way_in: {
    workspace_id: string
    customer_id: string
    group_name: string | null
    ring: number
    place: number
    warmth: number | null
    members: number
    steps: JSONColumnType<readonly Step[]>
  }
  surround_group: {
    workspace_id: string
    group_name: string
    customers: number
    coverage: JSONColumnType<Coverage>
    sight: JSONColumnType<Sight> | null
  }
}
