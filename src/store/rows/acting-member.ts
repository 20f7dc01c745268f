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
  return (await hereOf(tx, called, actor)) ?? refuse('acting-member-left')
}

/** Which member is meant by an id, a key or a name; only who is here can own or be offered something. */
export async function memberMeant(tx: Transaction, text: string): Promise<string | Refusal> {
  return (await hereOf(tx, await memberCalled(tx, text), text)) ?? refuse('member-unknown', { member: text })
}

/** Of these the one who did not leave; an id goes before a name. Null when nobody is left. */
async function hereOf(tx: Transaction, called: readonly string[], text: string): Promise<string | Refusal | null> {
  const left = await whoLeft(tx)
  const here = (called.includes(text) ? [text] : called).filter((member) => !left.has(member))
  return here.length > 1 ? refuse('member-ambiguous', { member: text }) : (here[0] ?? null)
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
