/** The members that files name, learned from all of them before any fact is kept. */
import type { IdOfName, KnownMember, Members } from '../../core/fact/match-members.ts'
import { memberId } from '../../core/units.ts'
import type { KnownMember as StoredMember } from '../../store/rows/known-members.ts'
import type { MovedMember } from '../../store/rows/move-members.ts'
import type { Asked, House } from '../verb.ts'
import type { Ready } from './examine-imports.ts'

export const named = (everyone: readonly StoredMember[]): KnownMember[] =>
  everyone.map(({ id, key, name }) => ({ id, key, name: name ?? key ?? id }))

/** Ids that tell no name: in the log they stay for good. */
export const idOfName =
  ({ workspace }: Asked, { seal }: House): IdOfName =>
  (plain) =>
    memberId(`member:${seal.fingerprint(plain, `${workspace} member`)}`)

export function learnMembers(members: Members, ready: readonly Ready[]): void {
  for (const { file } of ready) for (const { reference, listed } of file.mentions.members.values()) members.learn(reference, listed)
}

/** Those of whom a name that stood on its own now belongs to a code, with the one whom it is. */
export function movedMembers(members: Members, known: readonly KnownMember[]): MovedMember[] {
  const everyone = new Map(members.everyone().map((member) => [member.id, member]))
  return known.flatMap(({ id, key, name }) => {
    const found = key === null ? members.find({ key: null, name }) : null
    const to = found !== null && 'id' in found && found.id !== id ? everyone.get(found.id) : undefined
    return to === undefined ? [] : [{ from: id, to: to.id, key: to.key, name: to.name }]
  })
}

/** Whether a name that stood on its own in a file that can be read again now belongs to a code. */
export const anyoneMoved = (members: Members, known: readonly StoredMember[]): boolean =>
  known.some(({ id, key, name, readable }) => {
    if (key !== null || !readable) return false
    const found = members.find({ key: null, name: name ?? id })
    return !('id' in found) || found.id !== id
  })
