/** Who acts: a member by id or by name, as long as nobody has to sign in. */
import { clock, nobody } from '../../core/about.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'
import { whoLeft } from './who-left.ts'

/** The id under which decisions are written down. Two members of one name have to say their id; who left decides nothing. */
export async function actingMember(tx: Transaction, actor: string): Promise<string | Refusal> {
  if (actor === nobody || actor === clock) return actor
  const called = await memberCalled(tx, actor)
  if (called.length === 0) return refuse('acting-member-unknown')
  const left = await whoLeft(tx)
  const meant = called.includes(actor) ? [actor] : called
  const here = meant.filter((member) => !left.has(member))
  if (here.length > 1) return refuse('member-ambiguous', { member: actor })
  return here[0] ?? refuse('acting-member-left')
}

/** Ids of all members with this id, key or name. */
export async function memberCalled(tx: Transaction, text: string): Promise<readonly string[]> {
  const named = storable(text)
  const rows = await tx
    .selectFrom('member')
    .select(['id'])
    .where((row) => row.or([row('id', '=', named), row('key', '=', named), row('name', '=', named)]))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
