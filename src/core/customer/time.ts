/** The hours that a customer got: measured where somebody measured, standard minutes for the rest, or as a person who contests them gives them. */
import { hours, minutes, type MemberId } from '../units.ts'
import { touchKinds, type TouchKind } from '../fact/fact.ts'
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
 * for this customer: time entries already hold the handling of orders. Hours that a person gave with a contest are measured
 * by nobody; what each member recorded stays what it was, so that a contest makes nobody's hours more or fewer. Without
 * `contested` the files speak.
 */
export function timeOf(
  account: Pick<Account, 'work'> & Partial<Pick<Account, 'contested'>>,
  standards: Pick<Standards, 'minutes'>,
): AccountTime {
  let measured = 0
  let standard = 0
  const byMember = account.work.map((work) => {
    const counted = countedTouches(account, work).reduce((sum, { how, count }) => sum + count * standards.minutes[how], 0)
    measured += work.measured
    standard += counted
    return { member: work.member, hours: hours(minutes(work.measured + counted)) }
  })
  const given = account.contested?.hours ?? null
  if (given !== null) return { hours: given, measuredHours: 0, hoursKnown: 'estimated', byMember }
  return {
    hours: hours(minutes(measured + standard)),
    measuredHours: hours(minutes(measured)),
    hoursKnown: measured > 0 && standard === 0 ? 'measured' : 'estimated',
    byMember,
  }
}

/** The touches of a hand that count in its hours, by kind: those without minutes, without orders where anything was measured. */
export function countedTouches(account: Pick<Account, 'work'>, work: Work): readonly { readonly how: TouchKind; readonly count: number }[] {
  const anyMeasured = isMeasured(account)
  return touchKinds.flatMap((how) => {
    const count = how === 'order' && anyMeasured ? 0 : (work.counted[how] ?? 0)
    return count > 0 ? [{ how, count }] : []
  })
}

const isMeasured = (account: Pick<Account, 'work'>): boolean => account.work.some((work) => work.measured > 0)
