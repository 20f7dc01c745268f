/** Ties as they come in, by id, code or name; and as they are written down: without anybody's name. */
import { z } from 'zod'
import type { TieChange } from '../../core/gate/ties.ts'
import { tieCodes } from '../../core/gate/ties.ts'
import type { NamedTie } from '../../core/matter/event.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { contactCalled, customerCalled } from '../../store/rows/tied.ts'

const text = z.string().trim().max(100)
export const tieShape = z.object({ tie: z.enum(tieCodes), to: text.min(1) })
export const tiesShape = z.partialRecord(z.enum(tieCodes), text.nullable())

/** A customer becomes its id and brings its group, a contact becomes an id of its own; codes of places and kinds have no capitals. */
export async function tiesMeant(tx: Transaction, given: TieChange): Promise<TieChange | Refusal> {
  const { customer, contact, place, kind, ...others } = given
  const change: { -readonly [Code in keyof TieChange]: TieChange[Code] } = { ...others }
  if (place !== undefined) change.place = place?.toLowerCase() ?? null
  if (kind !== undefined) change.kind = kind?.toLowerCase() ?? null
  if (contact !== undefined) change.contact = contact?.trim() ? await contactCalled(tx, contact) : null
  if (customer !== undefined) {
    const found = customer?.trim() ? await customerCalled(tx, customer) : null
    if (isRefusal(found)) return found
    change.customer = found?.id ?? null
    if (given.group === undefined) change.group = found?.group ?? null
  }
  return change
}

/** The same for the one tie that a person names at the cluster test. */
export async function tieMeant(tx: Transaction, named: NamedTie | null): Promise<NamedTie | null | Refusal> {
  if (named === null) return null
  const meant = await tiesMeant(tx, { [named.tie]: named.to })
  if (isRefusal(meant)) return meant
  return { tie: named.tie, to: meant[named.tie] ?? named.to }
}
