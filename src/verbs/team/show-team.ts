/** The members, their net hours, and the assumptions behind every estimate. */
import { z } from 'zod'
import { timeOf } from '../../core/customer/time.ts'
import type { Team } from '../../core/team/team-page.ts'
import { yearUpTo, type MemberId } from '../../core/units.ts'
import { accountsOfPeriod, membersOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'

import { standingStandards } from '../../store/rows/standing.ts'
import { show } from '../kinds.ts'

export const showTeam = show({
  word: 'team',
  name: 'show-team',
  input: z.object({}),
  run: async (_input, tx) => {
    const standards = await standingStandards(tx)
    const last = await lastInvoiceDay(tx)
    const accounts = last === null ? [] : await accountsOfPeriod(tx, yearUpTo(last))
    const times = accounts.map((account) => timeOf(account, standards))
    const recorded = new Map<MemberId | null, number>()
    for (const { member, hours } of times.flatMap((time) => time.byMember)) recorded.set(member, (recorded.get(member) ?? 0) + hours)
    const plan = await currentPlan(tx)
    const served = times
      .map((time) => time.hours)
      .filter((hours) => hours > 0)
      .toSorted((a, b) => a - b)
    return {
      members: (await membersOfPeriod(tx)).map((member) => ({
        id: member.id,
        name: member.name,
        statedHours: member.netHours,
        recordedHours: recorded.get(member.id) ?? 0,
        customers: accounts.filter((account) => account.owner === member.id).length,
        hourPriceEuro: plan?.members.find((planned) => planned.id === member.id)?.hourPriceEuro ?? null,
      })),
      standards,
      customers: accounts.length,
      hoursPerCustomer: served[Math.floor(served.length / 2)] ?? null,
    } satisfies Team
  },
})
