/** Who has access to the workspace, who was invited, and every change of that. */
import { z } from 'zod'
import type { AccessPage } from '../../core/access/access-page.ts'
import { accessOf, changesOfAccess, openInvitations, secondFactorAsked } from '../../store/rows/access.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { show } from '../kinds.ts'

const LATEST_CHANGES = 200

export const showAccess = show({
  word: 'access',
  name: 'show-access',
  input: z.object({}),
  run: async (_input, tx, asked, house) => {
    const all = await accessOf(tx)
    const names = await namesOf(
      tx,
      all.map(({ member }) => member),
    )
    const people = new Map((await house.signIn.people(all.map(({ user }) => user))).map((person) => [person.id, person]))
    const origin = await house.signIn.origin()
    return {
      signIn: { on: origin !== null, origin, directory: house.directory, mail: house.letters !== null },
      secondFactor: await secondFactorAsked(tx),
      users: all.map(({ user, member, roles, since }) => ({
        user,
        member,
        roles,
        since,
        name: names.get(member) ?? member,
        email: people.get(user)?.email ?? '',
        secondFactor: people.get(user)?.secondFactor ?? false,
        lastHere: people.get(user)?.lastHere ?? null,
      })),
      invitations: await openInvitations(tx, asked.now),
      changes: await changesOfAccess(tx, LATEST_CHANGES),
    } satisfies AccessPage
  },
})
