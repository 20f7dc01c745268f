/** Which member is meant by an id, a key or a name; only who is here can own or be offered something. */
import { refuse, type Refusal } from '../../core/refusal.ts'
import type { Transaction } from '../open/open-store.ts'
import { memberCalled } from './acting-member.ts'
import { whoLeft } from './who-left.ts'

export async function memberMeant(tx: Transaction, text: string): Promise<string | Refusal> {
  const called = await memberCalled(tx, text)
  const left = await whoLeft(tx)
  const here = (called.includes(text) ? [text] : called).filter((member) => !left.has(member))
  if (here.length > 1) return refuse('member-ambiguous', { member: text })
  return here[0] ?? refuse('member-unknown', { member: text })
}
