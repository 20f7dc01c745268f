/** From accounts to the problem: what hours cause at each customer, who has how many of them, and what a plan may do. */
import { memberId, type MemberId } from '../units.ts'
import type { Account, MemberAccount } from '../customer/account.ts'
import type { Expectation } from '../customer/expectation.ts'
import { fitJudged, fitModExp, type ModExp } from '../customer/response.ts'
import type { Standards } from '../customer/standards.ts'
import type { AccountTime } from '../customer/time.ts'
import { capacitiesOf, type Capacity } from '../team/capacity.ts'
import { STEEPEST } from './draws.ts'
import { problemFormat, type AllocationProblem } from './problem.ts'
import { valueAt } from './response-curve.ts'

/** Share of k that is lost when a customer changes hands: our assumption, to be measured later. */
const HANDOVER = 0.05

/** Hours that no file gives to anybody, as long as nobody stated hours: they stand in the plan as one member without a name. */
const UNNAMED = memberId('-')
/** The member, or null for the one without a name. */
export const named = (id: MemberId | null): MemberId | null => (id === UNNAMED ? null : id)

/**
 * The mean of the prior, `median e^(sigma^2 / 2)`. Planning on the response at the mean elasticity stands in for the mean
 * of the responses over the prior; v is not linear in e, so this is an approximation, small within the prior's band.
 */
export function meanElasticity({ elasticity, baseShare }: Standards): { readonly wished: number; readonly used: number } {
  const wished = elasticity.median * Math.exp(elasticity.sigma ** 2 / 2)
  return { wished, used: Math.min(wished, STEEPEST * (1 - baseShare)) }
}

/** The modified exponential through what a customer is expected to bring; null where no hour can be shown to pay. */
export function responseOf(expected: Expectation | null, elasticity: number, standards: Standards): ModExp | null {
  if (expected === null) return null
  const fitted = fitModExp({ marginEuro: expected.marginEuro, hours: expected.hours, elasticity, kappa: standards.baseShare })
  return 'refused' in fitted ? null : fitted
}

/** The response through a person's three points; null where nobody judged. */
export function judgedResponseOf({ judged }: Pick<Account, 'judged'>): ModExp | null {
  const fitted = judged && fitJudged(judged)
  return fitted === null || 'refused' in fitted ? null : { family: fitted.family, kEuro: fitted.kEuro, bPerHour: fitted.bPerHour }
}

/** Hours that no file gives to anybody. */
export const unnamedHours = (times: readonly AccountTime[]): number =>
  sum(times, (time) => sum(time.byMember, (work) => (work.member === null ? work.hours : 0)))

/** Everybody whose hours the plan divides, in the order of their ids. */
export function teamOf(members: readonly MemberAccount[], times: readonly AccountTime[]): readonly Capacity[] {
  const recorded = new Map<MemberId, number>()
  for (const { byMember } of times)
    for (const { member, hours } of byMember) if (member !== null) recorded.set(member, (recorded.get(member) ?? 0) + hours)
  const capacities = capacitiesOf(
    members.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
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
  responses: readonly (ModExp | null)[],
  hoursNow: readonly number[],
  capacities: readonly Capacity[],
  inProblem: readonly number[],
  standards: Standards,
): AllocationProblem {
  const known = new Set<MemberId>(capacities.map((c) => c.id))
  const customers = inProblem.map((i) => {
    const { id, owner, judged } = accounts[i]!
    const response = responses[i]!
    const maxHours = mostHours(accounts[i]!, expectations[i]!, hoursNow[i]!, standards)
    return {
      id,
      response,
      minHours: standards.minimumHours,
      maxHours,
      owner: owner !== null && known.has(owner) ? owner : null,
      // Three judged points may lie on all but a straight line: its k is far beyond anything that hours here can lose.
      handoverLossEuro: HANDOVER * (judged === null ? response.kEuro : valueAt(response.kEuro, response.bPerHour, 0, maxHours)),
    }
  })
  return { format: problemFormat, members: capacities.map(({ id, hours }) => ({ id, capacityHours: hours })), customers }
}

/**
 * Hours beyond which nothing is known: `reach` times today's, and double what a judgement is about. A prospect is known as
 * far as customers like it are usually worked. Whom we hardly see can still get the minimum.
 */
const mostHours = ({ judged }: Account, expected: Expectation | null, hoursNow: number, { minimumHours, reach }: Standards): number =>
  Math.max(minimumHours, reach * hoursNow, expected?.prospect ? expected.hours : 0, judged === null ? 0 : 2 * judged.hours)

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0
  for (const item of items) total += of(item)
  return total
}
