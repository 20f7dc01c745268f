/** An administrator invites somebody: a link that is good for one person, once, shown here and sent where there is mail. */
import { z } from 'zod'
import type { Link } from '../../core/access/access-page.ts'
import { chosenRoles, mailAddress, type InvitationLetter } from '../../core/access/access.ts'
import { roles } from '../../core/access/role.ts'
import { isMember } from '../../core/about.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { accessOf, holdAccess } from '../../store/rows/access.ts'
import { actingMember, memberMeant } from '../../store/rows/acting-member.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { bring } from '../kinds.ts'
import type { House } from '../verb.ts'
import { newLink } from './new-link.ts'

/** A letter that does not go leaves a good link, which can be given in another way. */
const mailed = async ({ letters }: House, letter: InvitationLetter): Promise<boolean> => {
  if (letters === null) return false
  return letters.invite(letter).then(
    () => true,
    () => false,
  )
}

export const invite = bring({
  word: 'access',
  name: 'invite',
  input: z.object({
    email: z.string().max(1000).optional(),
    name: z.string().trim().max(80).optional(),
    roles: z.array(z.enum(roles)),
    /** The member of the team whom this user is; a new one joins when it is left out. */
    member: z.string().max(1000).optional(),
  }),
  run: async ({ email: given = '', name = '', roles: asking, member: said }, asked, house) => {
    const origin = await house.signIn.origin()
    if (origin === null) return refuse('sign-in-off')
    const email = given.trim() === '' ? null : mailAddress(given)
    if (email === null && given.trim() !== '') return refuse('mail-address-wrong', { address: given.trim() })
    const held = chosenRoles(asking)
    if (isRefusal(held)) return held
    const made = await house.store.run(asked.workspace, async (tx) => {
      await holdAccess(tx)
      const by = await actingMember(tx, asked.actor)
      if (isRefusal(by)) return by
      const member = said === undefined || said === '' ? null : await memberMeant(tx, said)
      if (isRefusal(member)) return member
      if (member !== null && (await accessOf(tx)).some((one) => one.member === member)) return refuse('member-has-access')
      const about = { email, name: name || null, roles: held, member, atHome: false, by: isMember(by) ? by : null }
      return { link: await newLink(tx, origin, asked.now, about), by: (await namesOf(tx, [by])).get(by) ?? null }
    })
    if (isRefusal(made)) return made
    const { link, by } = made
    return {
      ...link,
      mailed: email !== null && (await mailed(house, { to: email, link: link.link, by, until: link.until })),
    } satisfies Link
  },
})
