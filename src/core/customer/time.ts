/** The hours that a customer got: measured where somebody measured, standard minutes for the rest. */
import { hours, minutes, type MemberId } from '../units.ts'
import { touchKinds } from '../fact/fact.ts'
import type { Account, Work } from './account.ts'
import type { Standards } from './standards.ts'

export type AccountTime = {
  readonly hours: number
  readonly measuredHours: number
  /** 'measured' only when no standard minute is in the hours. */
  readonly hoursKnown: 'measured' | 'estimated'
  readonly byMember: readonly { readonly member: MemberId | null; readonly hours: number }[]
}

/**
 * Hours of an account in its period. Orders handled count by standard minutes only where nobody measured anything
 * for this customer: time entries already hold the handling of orders.
 */
export function timeOf(account: Pick<Account, 'work'>, standards: Pick<Standards, 'minutes'>): AccountTime {
  const anyMeasured = account.work.some((work) => work.measured > 0)
  let measured = 0
  let standard = 0
  const byMember = account.work.map((work) => {
    const counted = standardMinutes(work, standards, anyMeasured)
    measured += work.measured
    standard += counted
    return { member: work.member, hours: hours(minutes(work.measured + counted)) }
  })
  return {
    hours: hours(minutes(measured + standard)),
    measuredHours: hours(minutes(measured)),
    hoursKnown: measured > 0 && standard === 0 ? 'measured' : 'estimated',
    byMember,
  }
}

function standardMinutes(work: Work, standards: Pick<Standards, 'minutes'>, anyMeasured: boolean): number {
  let total = 0
  for (const kind of touchKinds) {
    if (kind === 'order' && anyMeasured) continue
    total += (work.counted[kind] ?? 0) * standards.minutes[kind]
  }
  return total
}
