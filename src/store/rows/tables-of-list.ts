/** The tables of the list of customers as TypeScript sees them. */
import type { JSONColumnType } from 'kysely'
import type { ListChoice } from '../../core/plan/list-view.ts'

type Keyed = { workspace_id: string }

export type ListTables = {
  plan_column: Keyed & { plan_id: number; name: string; mark: string; bytes: Buffer }
  list_view: Keyed & { id: string; name: string; choice: JSONColumnType<ListChoice>; by_id: string | null; at: string }
}
