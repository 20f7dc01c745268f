/** Who has access to a workspace, and what may be changed about that. */
import { refuse, type Refusal } from '../refusal.ts'
import { roles, type Role } from './role.ts'

/** What one user is in one workspace. */
export type Access = {
  readonly user: string
  /** Id of the member as whom they decide. */
  readonly member: string
  readonly roles: readonly Role[]
  /** ISO moment. */
  readonly since: string
}

/** Roles in the order of the table, each once; a refusal where none is left. */
export function chosenRoles(chosen: readonly Role[]): readonly Role[] | Refusal {
  const held = roles.filter((role) => chosen.includes(role))
  return held.length === 0 ? refuse('roles-none') : held
}

/** Somebody must be able to let others in: the last administrator stays one. */
export function lastAdministrator(all: readonly Access[], user: string, after: readonly Role[]): Refusal | null {
  const others = all.some((one) => one.user !== user && one.roles.includes('administrator'))
  const is = all.some((one) => one.user === user && one.roles.includes('administrator'))
  return is && !others && !after.includes('administrator') ? refuse('last-administrator') : null
}

/** Minutes that a link for a new password is good for. */
export const PASSWORD_LINK_MINUTES = 60

/** Days that a link of an invitation is good for. */
export const INVITATION_DAYS = 7

/** An address that mail can be sent to, in small letters as it is looked up; null where it is none. */
export function mailAddress(text: string): string | null {
  const address = text.trim().toLowerCase()
  return address.length <= 254 && /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[^\s@<>"(),:;\\.]{2,}$/.test(address) ? address : null
}

/** What somebody who is invited by mail is told; `by` is null where nobody said who they are. */
export type InvitationLetter = { readonly to: string; readonly link: string; readonly by: string | null; readonly until: string }

/** What was changed about access, as it is kept. */
export type ChangeOfAccess =
  | 'given'
  | 'changed'
  | 'ended'
  | 'invited'
  | 'invitation-withdrawn'
  | 'password-link'
  | 'second-factor-asked'
  | 'second-factor-left'
