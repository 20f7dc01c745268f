/** What is shown about access: to whoever comes, what they are; to an administrator, who has it. */
import type { ChangeOfAccess } from './access.ts'
import type { Role } from './role.ts'

/** What the screens must know before they can show anything. */
export type Me = {
  /** Whether people have to sign in; the rest says nothing while they do not. */
  readonly signIn: boolean
  /** What stands between this person and the workspace. */
  readonly needs: 'sign-in' | 'second-factor' | 'access' | null
  readonly user: { readonly name: string; readonly email: string; readonly secondFactor: boolean; readonly hasPassword: boolean } | null
  /** Where they have access; `name` is null while a workspace has none. */
  readonly workspaces: readonly { readonly id: string; readonly name: string | null }[]
  /** Which of them this is about. */
  readonly workspace: string | null
  /** Id of the member as whom they decide; null while they may say so themselves. */
  readonly member: string | null
  readonly roles: readonly Role[]
  /** What the directory of the company is called, where there is one; and whether mail can be sent. */
  readonly directory: string | null
  readonly mail: boolean
}

/** What the link of an invitation is for. */
export type InvitationPage = {
  readonly workspace: string | null
  readonly email: string | null
  readonly name: string | null
  /** Somebody with this address is known already: they sign in, and need no new password. */
  readonly known: boolean
  readonly directory: string | null
}

export type AccessPage = {
  readonly signIn: { readonly on: boolean; readonly origin: string | null; readonly directory: string | null; readonly mail: boolean }
  readonly secondFactor: boolean
  readonly users: readonly {
    readonly user: string
    readonly email: string
    readonly member: string
    readonly name: string
    readonly roles: readonly Role[]
    readonly secondFactor: boolean
    /** ISO moments: since when, and when they were last here; null while they are not signed in. */
    readonly since: string
    readonly lastHere: string | null
  }[]
  readonly invitations: readonly {
    readonly id: string
    readonly email: string | null
    readonly name: string | null
    readonly member: string | null
    readonly roles: readonly Role[]
    readonly by: string | null
    readonly until: string
  }[]
  /** The latest changes first; names are null where nobody said who they were, or where it is about nobody. */
  readonly changes: readonly {
    readonly what: ChangeOfAccess
    readonly member: string | null
    readonly roles: readonly Role[] | null
    readonly by: string | null
    readonly at: string
  }[]
}

/** The link is shown once: what is kept of it cannot be turned back into it. */
export type Link = { readonly link: string; readonly until: string; readonly mailed: boolean }
