/** Every customer that a file named before, for recognising them in the next file. */
import type { CustomerId } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'

export type KnownCustomer = { readonly id: CustomerId; readonly key: string | null; readonly name: string | null }

export const knownCustomers = (tx: Transaction): Promise<KnownCustomer[]> =>
  tx.selectFrom('customer').select(['id', 'key', 'name']).orderBy('id').$narrowType<{ id: CustomerId }>().execute()
