/** Who has access to a workspace and who was invited to it, with every change of that written down. */
import { sql } from 'kysely'
import type { Access, ChangeOfAccess } from '../../core/access/access.ts'
import type { Role } from '../../core/access/role.ts'
import type { Transaction } from '../open/open-store.ts'
import { memberNamed } from './names-of-members.ts'
import { storable } from './storable.ts'

/** In the order in which they came. */
export async function accessOf(tx: Transaction): Promise<readonly Access[]> {
  const rows = await tx
    .selectFrom('access')
    .select(['user_id', 'member_id', 'roles', 'since'])
    .orderBy('since')
    .orderBy('user_id')
    .execute()
  return rows.map(({ user_id: user, member_id: member, roles, since }) => ({ user, member, roles, since }))
}

/** Of two who change access at once the second sees what the first changed. */
export async function holdAccess(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('koersvast access ' || current_workspace(), 0))`.execute(tx)
}

type By = { readonly by: string | null; readonly at: string }

/** Gives roles to a user, or other ones than before; an empty list ends the access. */
export async function setAccess(
  tx: Transaction,
  { user, member, roles }: Omit<Access, 'since'>,
  { by, at }: By,
  what: ChangeOfAccess,
): Promise<void> {
  if (roles.length === 0) await tx.deleteFrom('access').where('user_id', '=', user).execute()
  else
    await tx
      .insertInto('access')
      .values({ user_id: user, member_id: member, roles, since: at })
      .onConflict((same) => same.columns(['workspace_id', 'user_id']).doUpdateSet({ roles }))
      .execute()
  await noteChange(tx, { what, member, roles, by, at })
}

export async function noteChange(
  tx: Transaction,
  change: { readonly what: ChangeOfAccess; readonly member: string | null; readonly roles: readonly Role[] | null } & By,
): Promise<void> {
  const { what, member, roles, by, at } = change
  await tx.insertInto('access_change').values({ what, member_id: member, roles, by_id: by, at }).execute()
}

export type NewInvitation = {
  readonly id: string
  readonly tokenHash: Buffer
  readonly email: string | null
  readonly name: string | null
  readonly roles: readonly Role[]
  readonly member: string | null
  readonly atHome: boolean
  readonly by: string | null
  readonly at: string
  readonly until: string
}

export async function keepInvitation(tx: Transaction, invitation: NewInvitation): Promise<void> {
  const { id, tokenHash, email, name, roles, member, atHome, by, at, until } = invitation
  await tx
    .insertInto('invitation')
    .values({
      id,
      token_hash: tokenHash,
      email: email === null ? null : storable(email),
      name: name === null ? null : storable(name),
      roles,
      member_id: member,
      at_home: atHome,
      by_id: by,
      at,
      until,
    })
    .execute()
  await noteChange(tx, { what: 'invited', member, roles, by, at })
}

/** Takes an invitation away and answers what it was; null when it is gone or over. */
export async function takeInvitation(tx: Transaction, id: string): Promise<Omit<NewInvitation, 'tokenHash'> | null> {
  const row = await tx.deleteFrom('invitation').where('id', '=', storable(id)).returningAll().executeTakeFirst()
  if (!row) return null
  const { email, name, roles, member_id: member, at_home: atHome, by_id: by, at, until } = row
  return { id, email, name, roles, member, atHome, by, at, until }
}

export type OpenInvitation = {
  readonly id: string
  readonly email: string | null
  readonly name: string | null
  readonly roles: readonly Role[]
  readonly member: string | null
  readonly by: string | null
  readonly until: string
}

/** Those that are still good, with the names of their members, the latest first. */
export async function openInvitations(tx: Transaction, now: string): Promise<readonly OpenInvitation[]> {
  const { rows } = await sql<OpenInvitation>`
    select invitation.id, email, invitation.name, roles, until,
      (select ${memberNamed()} from member where member.id = invitation.member_id) as member,
      (select ${memberNamed()} from member where member.id = invitation.by_id) as by
    from invitation where until > ${now} order by invitation.at desc, invitation.id`.execute(tx)
  return rows
}

export type Changed = {
  readonly what: ChangeOfAccess
  readonly member: string | null
  readonly roles: readonly Role[] | null
  readonly by: string | null
  readonly at: string
}

/** The latest changes, by the names of whom they are about and who made them. */
export async function changesOfAccess(tx: Transaction, limit: number): Promise<readonly Changed[]> {
  const { rows } = await sql<Changed>`
    select what, roles, at,
      (select ${memberNamed()} from member where member.id = access_change.member_id) as member,
      (select ${memberNamed()} from member where member.id = access_change.by_id) as by
    from access_change order by position desc limit ${limit}`.execute(tx)
  return rows
}

export async function setSecondFactor(tx: Transaction, asked: boolean, { by, at }: By): Promise<void> {
  await tx.updateTable('workspace').set({ second_factor: asked }).execute()
  await noteChange(tx, { what: asked ? 'second-factor-asked' : 'second-factor-left', member: null, roles: null, by, at })
}

export async function secondFactorAsked(tx: Transaction): Promise<boolean> {
  return (await tx.selectFrom('workspace').select('second_factor').executeTakeFirst())?.second_factor ?? false
}
