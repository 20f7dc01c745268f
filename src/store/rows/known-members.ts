/** Every member that a file named before, for recognising them in the next file. */
import type { MemberId } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'

export type KnownMember = { readonly id: MemberId; readonly key: string | null; readonly name: string | null }

export const knownMembers = (tx: Transaction): Promise<KnownMember[]> =>
  tx.selectFrom('member').select(['id', 'key', 'name']).orderBy('id').$narrowType<{ id: MemberId }>().execute()
