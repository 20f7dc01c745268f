/** The members, their net hours, and the assumptions behind every estimate. */
import { z } from 'zod'
import type { Team } from '../../core/team/team-page.ts'
import { counts } from '../../store/rows/counts.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { membersOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { show } from '../kinds.ts'

export const showTeam = show({
  word: 'team',
  name: 'show-team',
  input: z.object({}),
  run: async (_input, tx) => {
    const plan = await currentPlan(tx)
    const planned = new Map(plan?.members.map((member) => [member.id, member]))
    return {
      members: (await membersOfPeriod(tx)).map(({ id, name, netHours }) => {
        const member = planned.get(id)
        return {
          id,
          name,
          statedHours: netHours,
          recordedHours: member?.recordedHours ?? null,
          customers: member?.customersNow ?? null,
          hourPriceEuro: member?.hourPriceEuro ?? null,
        }
      }),
      standards: await standingStandards(tx),
      customers: (await counts(tx)).customers,
      hoursPerCustomer: plan?.hoursPerCustomer ?? null,
    } satisfies Team
  },
})
