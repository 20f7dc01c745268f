/** Somebody who was invited comes in. They are nobody here yet, so the door asks for it by itself and not from the list of verbs. */
import { randomUUID } from 'node:crypto'
import { nobody } from '../../core/about.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { decideJoining, evolveJoined, initialJoined } from '../../core/team/join-team.ts'
import { alone } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { accessOf, holdAccess, setAccess, takeInvitation } from '../../store/rows/access.ts'
import { memberCalled } from '../../store/rows/acting-member.ts'
import { whoLeft } from '../../store/rows/who-left.ts'
import { settle } from '../kinds.ts'
import type { House } from '../verb.ts'

type Comer = {
  readonly workspace: string
  readonly invitation: string
  /** Id of the user, who signs in already. */
  readonly user: string
  readonly name: string
  readonly now: string
}

/** Answers the member as whom they decide from now on. A refusal leaves the invitation as good as it was. */
export async function acceptInvitation(house: House, comer: Comer): Promise<{ readonly member: string } | Refusal> {
  // A closure fills it, which the compiler does not follow.
  let refused = null as Refusal | null
  try {
    return await house.store.run(comer.workspace, async (tx) => {
      const taken = await accept(tx, comer)
      if (!isRefusal(taken)) return taken
      refused = taken
      throw new Error(taken.code)
    })
  } catch (error) {
    if (refused !== null) return refused
    throw error
  }
}

async function accept(tx: Transaction, { invitation, user, name, now }: Comer): Promise<{ readonly member: string } | Refusal> {
  await alone(tx)
  await holdAccess(tx)
  const taken = await takeInvitation(tx, invitation)
  if (taken === null || taken.until <= now) return refuse('invitation-unknown')
  const all = await accessOf(tx)
  const own = all.find((one) => one.user === user)
  const member = own?.member ?? taken.member ?? (await joined(tx, { name, atHome: taken.atHome, by: taken.by ?? nobody, now }))
  if (isRefusal(member)) return member
  if (all.some((one) => one.member === member && one.user !== user)) return refuse('member-has-access')
  const held = [...new Set([...(own?.roles ?? []), ...taken.roles])]
  await setAccess(tx, { user, member, roles: held }, { by: taken.by, at: now }, 'given')
  return { member }
}

type Joining = { readonly name: string; readonly atHome: boolean; readonly by: string; readonly now: string }

/** The member of this name where somebody on the machine itself says so; else a new one, because a name alone proves nothing. */
async function joined(tx: Transaction, { name, atHome, by, now }: Joining): Promise<string | Refusal> {
  const left = await whoLeft(tx)
  const called = await memberCalled(tx, name.trim())
  const [here, ...others] = called.filter((member) => !left.has(member))
  if (atHome && here !== undefined && others.length === 0) return here
  const [known] = called
  const member = `joined:${randomUUID()}`
  const log = { subject: 'team', initial: initialJoined, evolve: evolveJoined }
  const about = { by, now, known: known === undefined ? null : { left: left.has(known) } }
  const settled = await settle(tx, log, decideJoining, { member, name }, about)
  if (!isRefusal(settled)) return member
  return settled.code === 'member-there-already' || settled.code === 'member-may-return'
    ? refuse('invited-name-taken', { name: name.trim() })
    : settled
}
