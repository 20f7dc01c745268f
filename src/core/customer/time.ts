/** The hours that a customer got: measured where somebody measured, standard minutes for the rest, or as a person who contests them gives them. */
import { hours, minutes, type MemberId } from '../units.ts'
import { touchKinds, type HourSource } from '../fact/fact.ts'
import type { Account, CountedKind, Work } from './account.ts'
import type { Standards } from './standards.ts'

export type AccountTime = {
  readonly hours: number
  readonly measuredHours: number
  /** 'measured' only when no standard minute is in the hours. */
  readonly hoursKnown: 'measured' | 'estimated'
  readonly byMember: readonly { readonly member: MemberId | null; readonly hours: number }[]
}

/**
 * Hours of an account in its period. Orders handled count by standard minutes only where nobody kept a time sheet
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
    const counted = countedTouches(account, work, standards).reduce((sum, { count, minutesEach }) => sum + count * minutesEach, 0)
    const recorded = measuredMinutes(work)
    measured += recorded
    standard += counted
    return { member: work.member, hours: hours(minutes(recorded + counted)) }
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

/** Minutes that a hand measured, wherever they were recorded. */
export const measuredMinutes = (work: Work): number => Object.values(work.measured).reduce<number>((sum, part) => sum + (part ?? 0), 0)

export type CountedTouches = { readonly how: CountedKind; readonly count: number; readonly minutesEach: number }

/** In the order in which they are told. */
export const countedKinds: readonly CountedKind[] = [...touchKinds, 'trip']

/**
 * The touches of a hand that count in its hours, by kind: those without minutes, without orders where there is a time sheet,
 * and without trips as long as nobody said what a trip takes.
 */
export function countedTouches(
  account: Pick<Account, 'work'>,
  work: Work,
  standards: Pick<Standards, 'minutes'>,
): readonly CountedTouches[] {
  const hasSheet = isRecordedIn(account, 'time-entry')
  return countedKinds.flatMap((how) => {
    const minutesEach = standards.minutes[how]
    const count = (how === 'order' && hasSheet) || (how === 'trip' && minutesEach === 0) ? 0 : (work.counted[how] ?? 0)
    return count > 0 ? [{ how, count, minutesEach }] : []
  })
}

const isRecordedIn = (account: Pick<Account, 'work'>, source: HourSource): boolean =>
  account.work.some((work) => (work.measured[source] ?? 0) > 0)
