/** An administrator says what a user may do from now on. */
import { z } from 'zod'
import { chosenRoles } from '../../core/access/access.ts'
import { roles } from '../../core/access/role.ts'
import { isRefusal } from '../../core/refusal.ts'
import { bring } from '../kinds.ts'
import { changeAccess } from './change-access.ts'

export const giveRoles = bring({
  word: 'access',
  name: 'give-roles',
  input: z.object({ user: z.string().max(100), roles: z.array(z.enum(roles)) }),
  run: async ({ user, roles: asking }, asked, house) => {
    const held = chosenRoles(asking)
    if (isRefusal(held)) return held
    const before = await changeAccess(house, asked, user, held, 'changed')
    return isRefusal(before) ? before : { user, roles: held, before: before.roles }
  },
})
