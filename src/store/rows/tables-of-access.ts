/** The tables of who may do what in a workspace, as TypeScript sees them. */
import type { Generated } from 'kysely'
import type { ChangeOfAccess } from '../../core/access/access.ts'
import type { Role } from '../../core/access/role.ts'

export type AccessTables = {
  access: { workspace_id: Generated<string>; user_id: string; member_id: string; roles: readonly Role[]; since: string }
  invitation: {
    workspace_id: Generated<string>
    id: string
    token_hash: Buffer
    email: string | null
    name: string | null
    roles: readonly Role[]
    member_id: string | null
    at_home: boolean
    by_id: string | null
    at: string
    until: string
  }
  access_change: {
    workspace_id: Generated<string>
    position: Generated<number>
    what: ChangeOfAccess
    member_id: string | null
    roles: readonly Role[] | null
    by_id: string | null
    at: string
  }
}
