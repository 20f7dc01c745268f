/** One change of what a user is here: looked at by the rules and written down, while nobody else changes access. */
import { isMember } from '../../core/about.ts'
import { lastAdministrator, type Access, type ChangeOfAccess } from '../../core/access/access.ts'
import type { Role } from '../../core/access/role.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { accessOf, holdAccess, setAccess } from '../../store/rows/access.ts'
import { actingMember } from '../../store/rows/acting-member.ts'
import type { Asked, House } from '../verb.ts'

/** Answers what the user was; `user` is an id. */
export function changeAccess(
  house: House,
  asked: Asked,
  user: string,
  after: readonly Role[],
  what: ChangeOfAccess,
): Promise<Access | Refusal> {
  return house.store.run(asked.workspace, async (tx) => {
    await holdAccess(tx)
    const by = await actingMember(tx, asked.actor)
    if (isRefusal(by)) return by
    const all = await accessOf(tx)
    const before = all.find((one) => one.user === user)
    if (before === undefined) return refuse('user-unknown')
    const last = lastAdministrator(all, user, after)
    if (last !== null) return last
    if (before.roles.join() !== after.join())
      await setAccess(tx, { user, member: before.member, roles: after }, { by: isMember(by) ? by : null, at: asked.now }, what)
    return before
  })
}
