/** The tables of surrounding as TypeScript sees them. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Relation } from '../../core/fact/fact.ts'
import type { Coverage, Sight } from '../../core/surround/coverage.ts'
import type { PeopleCoverage } from '../../core/surround/people.ts'
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
    people: ColumnType<PeopleCoverage | null, string | null | undefined, string | null>
  }
  contact_said: {
    workspace_id: string
    import_id: number
    part: Generated<number>
    row_no: number
    customer_id: string
    said_as: string | null
    member_id: string | null
    met: string | null
    name: string | null
    post: string | null
    mail: string | null
    related: ColumnType<Relation[], string | undefined, string>
  }
}
