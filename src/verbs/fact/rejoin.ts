/** Finds anew which ids are one customer, from all that files and people say, and carries it through. */
import { whoIsWho, type WhoIsWho } from '../../core/fact/who-is-who.ts'
import type { Recognised } from '../../intake/examined.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { keepJoins, knownToBe } from '../../store/rows/customer-joins.ts'

/** `coming` are files whose facts are about to be kept: what they say of customers counts already. */
export async function rejoin(
  tx: Transaction,
  coming: readonly { readonly id: string; readonly file: Recognised }[] = [],
): Promise<WhoIsWho['joins']> {
  const { profiles, said, standing } = await knownToBe(tx)
  for (const { id, file } of coming)
    for (const { reference, listed } of file.mentions.customers.values()) profiles.add({ reference, listed, file: id })
  const found = whoIsWho(profiles, said, standing)
  await keepJoins(tx, found)
  return found.joins
}
