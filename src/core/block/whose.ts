/** Whose block it is: who may decide about it, and who has to say first who they are. */
import { isMember } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { BlockState } from './block.ts'

/** Refused to whoever is not a member. */
export const unlessMember = (by: string): Refusal | null => (isMember(by) ? null : refuse('say-who-you-are'))

/** Refused to whoever is not its owner. While nobody owns it any member may, or it could never get an owner. */
export function unlessOwner(by: string, { owner }: Pick<BlockState, 'owner'>, nameOf: (id: string) => string): Refusal | null {
  const unknown = unlessMember(by)
  if (unknown !== null || owner === null || owner === by) return unknown
  return refuse('block-of-another', { owner, name: nameOf(owner) })
}
