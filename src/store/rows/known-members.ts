/** Every member that a file named before, for recognising them in the next file. */
import { sql } from 'kysely'
import type { MemberId } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'

/** `readable`: named by a file of which there is a copy to read again. */
export type KnownMember = { readonly id: MemberId; readonly key: string | null; readonly name: string | null; readonly readable: boolean }

export async function knownMembers(tx: Transaction): Promise<KnownMember[]> {
  const { rows } = await sql<KnownMember>`select id, key, name, exists (
      select from member_said join import on import.id = import_id where member_id = member.id and forgotten_at is null) as readable
    from member order by id`.execute(tx)
  return rows
}
