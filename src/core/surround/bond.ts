/** A bond: who knows whom. A member and a customer that met, or two customers that sat at one table. */
import { dayNumber, type CustomerId, type Day, type MemberId } from '../units.ts'

/** After so many days a meeting counts for half. Our choice: half a year. */
export const HALF_LIFE_DAYS = 182
/**
 * Below this warmth two do not know each other any more: one meeting of their own holds for a year, which is as far back as a plan
 * looks. Our choice.
 */
export const LEAST_WARMTH = 0.25
/** With more companies than this at one table it was a congress: nobody knows anybody by it. Our choice. */
export const MOST_AT_TABLE = 12
/** The touches at which one speaks with somebody. Mail, a quote and an order go to a company. */
export const meetingKinds = ['meeting', 'visit', 'call', 'time-entry'] as const

/** `times`: days on which it happened. `warmth`: see `warmthOf`. */
type Bond = { readonly times: number; readonly last: Day; readonly warmth: number }

/** A member knows a customer. */
export type Known = Bond & { readonly member: MemberId; readonly customer: CustomerId }

/** Two customers know each other; `one` sorts before `other`. */
export type Seated = Bond & { readonly one: CustomerId; readonly other: CustomerId }

/** One day on which two met, with `companies` of others at the table. */
export type Meeting = { readonly day: Day; readonly companies: number }

/**
 * The warmth of a member and a customer on a day, in meetings of their own today: the sum over their days of
 * 1 / companies x 2^(-age / half-life). A member's attention is shared by those at the table, as its minutes are.
 */
export const warmthOf = (meetings: readonly Meeting[], today: Day): number => faded(meetings, today, (companies) => 1 / companies)

/**
 * The warmth of two customers that sat at one table: 1 / (companies - 1) x 2^(-age / half-life), as co-authors of one paper are
 * weighed by M. Newman, "Scientific collaboration networks. II" (Physical Review E 64, 2001).
 */
export const warmthAtTable = (meetings: readonly Meeting[], today: Day): number =>
  faded(meetings, today, (companies) => 1 / Math.max(1, companies - 1))

const faded = (meetings: readonly Meeting[], today: Day, share: (companies: number) => number): number =>
  meetings.reduce(
    (sum, { day, companies }) => sum + share(companies) * 2 ** (-Math.max(0, dayNumber(today) - dayNumber(day)) / HALF_LIFE_DAYS),
    0,
  )

/** Whether two still know each other. */
export const holds = ({ warmth }: Pick<Bond, 'warmth'>): boolean => warmth >= LEAST_WARMTH
