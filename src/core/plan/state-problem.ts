/** From accounts to the problem: what hours cause at each customer, who has how many of them, and what a plan may do. */
import { memberId, type MemberId } from '../units.ts'
import type { Account, MemberAccount } from '../customer/account.ts'
import type { Expectation } from '../customer/expectation.ts'
import type { Standards } from '../customer/standards.ts'
import type { AccountTime } from '../customer/time.ts'
import { capacitiesOf, type Capacity } from '../team/capacity.ts'
import { hasJoined } from '../team/join-team.ts'
import { decidedOf } from './decided.ts'
import { problemFormat, type AllocationProblem, type Response } from './problem.ts'
import { curveOf, valueAt } from './response-curve.ts'

/** Share of the most that hours may cause here that is lost when a customer changes hands: our assumption, to be measured later. */
const HANDOVER = 0.05

/** Hours a year that a GO means at least where no minimum is set: none at all would be a NO GO. */
const GO_LEAST = 1

/** What hours bring where nothing says so, and a person's gut said GO all the same. */
export const nothingShown: Response = { family: 'lomax', kEuro: 0, scaleHours: 1, shape: 1 }

/** Hours that no file gives to anybody, as long as nobody stated hours: they stand in the plan as one member without a name. */
const UNNAMED = memberId('-')
/** The member, or null for the one without a name. */
export const named = (id: MemberId | null): MemberId | null => (id === UNNAMED ? null : id)

/** Hours that no file gives to anybody. */
export const unnamedHours = (times: readonly AccountTime[]): number =>
  sum(times, (time) => sum(time.byMember, (work) => (work.member === null ? work.hours : 0)))

/** Everybody whose hours the plan divides, in the order of their ids. */
export function teamOf(members: readonly MemberAccount[], times: readonly AccountTime[]): readonly Capacity[] {
  const recorded = new Map<MemberId, number>()
  for (const { byMember } of times)
    for (const { member, hours } of byMember) if (member !== null) recorded.set(member, (recorded.get(member) ?? 0) + hours)
  const capacities = capacitiesOf(
    // Who joined without hours, such as a director, has none to divide.
    members
      .filter(({ id, netHours }) => netHours !== null || recorded.has(id) || !hasJoined(id))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    recorded,
  )
  const hours = unnamedHours(times)
  const stated = capacities.some((c) => c.known === 'stated')
  return stated || !(hours > 0) ? capacities : [...capacities, { id: UNNAMED, name: '', hours, known: 'recorded', recordedHours: hours }]
}

/** The problem over the accounts in `inProblem`, which all have a response. Hours and EUR per period. */
export function problemOf(
  accounts: readonly Account[],
  expectations: readonly (Expectation | null)[],
  responses: readonly (Response | null)[],
  hoursNow: readonly number[],
  capacities: readonly Capacity[],
  inProblem: readonly number[],
  standards: Standards,
): AllocationProblem {
  const known = new Set<MemberId>(capacities.map((c) => c.id))
  const customers = inProblem.map((i) => {
    const { id, owner } = accounts[i]!
    const response = responses[i]!
    const { k, b, c } = curveOf(response)
    const minHours = decidedOf(accounts[i]!) === 'go' ? standards.minimumHours || GO_LEAST : standards.minimumHours
    const maxHours = Math.max(minHours, mostHours(accounts[i]!, expectations[i]!, hoursNow[i]!, standards))
    return {
      id,
      response,
      minHours,
      maxHours,
      owner: owner !== null && known.has(owner) ? owner : null,
      handoverLossEuro: HANDOVER * valueAt(k, b, c, maxHours),
    }
  })
  return { format: problemFormat, members: capacities.map(({ id, hours }) => ({ id, capacityHours: hours })), customers }
}

/**
 * Hours beyond which nothing is known: `reach` times today's or what customers like it usually get, and double what a
 * judgement is about. A prospect is known as far as customers like it are usually worked. Whom we hardly see can still get
 * the minimum.
 */
function mostHours({ judged }: Account, expected: Expectation | null, hoursNow: number, { minimumHours, reach }: Standards): number {
  const usual = expected?.usualHours ?? 0
  const known = expected?.prospect ? usual : reach * Math.max(hoursNow, usual)
  return Math.max(minimumHours, known, judged === null ? 0 : 2 * judged.hours)
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0
  for (const item of items) total += of(item)
  return total
}
