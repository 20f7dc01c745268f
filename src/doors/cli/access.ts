/** `koersvast access`: who has access and in which roles, whom an administrator invites, and whose access ends. */
import { Argument, Option, type Command } from 'commander'
import type { AccessPage, Link } from '../../core/access/access-page.ts'
import { roles, type Role } from '../../core/access/role.ts'
import { refuse } from '../../core/refusal.ts'
import { endAccess } from '../../verbs/access/end-access.ts'
import { giveRoles } from '../../verbs/access/give-roles.ts'
import { invite } from '../../verbs/access/invite.ts'
import { makePasswordLink } from '../../verbs/access/make-password-link.ts'
import { showAccess } from '../../verbs/access/show-access.ts'
import { withdrawInvitation } from '../../verbs/access/withdraw-invitation.ts'
import { askHouse, inHouse } from './ask-house.ts'
import { showLink } from './sign-in.ts'
import { wantsJson } from './matter-told.ts'
import { print, refused, table, tell } from './terminal.ts'

type Invitation = { readonly email?: string; readonly name?: string; readonly member?: string }

export function accessCommand(program: Command): void {
  const command = program
    .command('access')
    .description(tell('cli.access'))
    .option('--json', tell('cli.json'))
    .action(async (_options: object, own: Command) => {
      const page = await askHouse(showAccess, {})
      if (refused(page)) return
      if (wantsJson(own)) print(JSON.stringify(page, null, 1))
      else show(page as AccessPage)
    })
  const chosen = () => new Argument('<role...>', tell('cli.access-roles')).choices(roles)
  command
    .command('invite')
    .description(tell('cli.access-invite'))
    .addArgument(chosen())
    .addOption(new Option('--email <address>', tell('cli.access-email')))
    .addOption(new Option('--name <name>', tell('cli.access-name')))
    .addOption(new Option('--member <member>', tell('cli.access-member')))
    .action(async (held: readonly Role[], { email, name, member }: Invitation) => {
      const answer = await askHouse(invite, { roles: held, email, name, member })
      if (refused(answer)) return
      showLink(answer as Link)
      if ((answer as Link).mailed) print(tell('cli.access-mailed', { email: email ?? '' }))
    })
  command
    .command('roles')
    .description(tell('cli.access-give'))
    .argument('<user>', tell('cli.access-user'))
    .addArgument(chosen())
    .action((said: string, held: readonly Role[]) => changed(said, (user) => [giveRoles, { user, roles: held }] as const))
  command
    .command('password')
    .description(tell('cli.access-password'))
    .argument('<user>', tell('cli.access-user'))
    .action((meant: string) => changed(meant, (user) => [makePasswordLink, { user }] as const))
  command
    .command('end')
    .description(tell('cli.access-end'))
    .argument('<user>', tell('cli.access-user'))
    .action((said: string) => changed(said, (user) => [endAccess, { user }] as const))
  command
    .command('withdraw')
    .description(tell('cli.access-withdraw'))
    .argument('<invitation>', tell('cli.access-invitation'))
    .action(async (invitation: string) => {
      if (!refused(await askHouse(withdrawInvitation, { invitation }))) print(tell('cli.access-done'))
    })
}

async function changed(said: string, asking: (user: string) => Parameters<typeof askHouse>): Promise<void> {
  await inHouse(async (ask) => {
    const page = await ask(showAccess, {})
    if (refused(page)) return
    const { users } = page as AccessPage
    const meant = users.filter(({ user, email, member, name }) => [user, email, member, name].includes(said))
    if (meant.length > 1) return void refused(refuse('member-ambiguous', { member: said }))
    const [one] = meant
    if (one === undefined) return void refused(refuse('user-unknown'))
    const answer = await ask(...asking(one.user))
    if (refused(answer)) return
    if ('link' in answer) showLink(answer as Link)
    else print(tell('cli.access-done'))
  })
}

const said = (held: readonly Role[]): string => held.map((role) => tell(`access.role.${role}`)).join(', ')

function show({ signIn, users, invitations }: AccessPage): void {
  if (!signIn.on) return print(tell('cli.sign-in-is-off'))
  print(tell('cli.access-origin', { origin: signIn.origin ?? '' }))
  if (users.length > 0)
    print(
      table(
        [tell('screen.access.name'), tell('screen.access.email'), tell('screen.access.roles')],
        users.map(({ name, email, roles: held }) => [name, email, said(held)]),
        [],
      ),
    )
  for (const { id, email, name, member, roles: held, until } of invitations)
    print(
      tell('cli.access-invited', {
        id,
        who: member ?? name ?? email ?? tell('screen.access.whoever'),
        roles: said(held),
        until: new Date(until),
      }),
    )
}
