/** The members, their net hours and leaders, who left, and the assumptions behind every estimate. */
import { z } from 'zod'
import { standardsLog } from '../../core/customer/set-standards.ts'
import type { Team } from '../../core/team/team-page.ts'
import { versionOf } from '../../store/log/log.ts'
import { counts } from '../../store/rows/counts.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { membersOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { leaders } from '../../store/rows/leader-of.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { leftSince } from '../../store/rows/who-left.ts'
import { show } from '../kinds.ts'

export const showTeam = show({
  word: 'team',
  name: 'show-team',
  input: z.object({}),
  run: async (_input, tx) => {
    const plan = await currentPlan(tx)
    const planned = new Map(plan?.members.map((member) => [member.id, member]))
    const left = await leftSince(tx)
    const leads = await leaders(tx)
    const here = (await membersOfPeriod(tx)).filter(({ id }) => !left.has(id))
    const names = await namesOf(tx, left.keys())
    return {
      members: here.map(({ id, name, netHours }) => {
        const member = planned.get(id)
        return {
          id,
          name,
          statedHours: netHours,
          recordedHours: member?.recordedHours ?? null,
          customers: member?.customersNow ?? null,
          hourPriceEuro: member?.hourPriceEuro ?? null,
          leader: leads.get(id) ?? null,
        }
      }),
      left: [...left].flatMap(([id, since]) => (names.has(id) ? [{ id, name: names.get(id) ?? id, since }] : [])),
      standards: await standingStandards(tx),
      versions: { netHours: await versionOf(tx, 'net-hours'), standards: await versionOf(tx, standardsLog.subject) },
      customers: (await counts(tx)).customers,
      hoursPerCustomer: plan?.hoursPerCustomer ?? null,
    } satisfies Team
  },
})
