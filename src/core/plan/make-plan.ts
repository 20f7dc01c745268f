/**
 * The story of a plan, from accounts to verdicts:
 *
 *   accounts -> 1 hours and margin -> 2 expectations -> 3 responses -> 4 problem -> 5 solution -> 6 draws -> 7 verdicts -> 8 totals
 *
 * The command line and the server both call this; equal accounts, standards and seed give an equal plan.
 */
import { memberId, type MemberId, type Period } from '../units.ts'
import { seedFor, type Seed } from '../chance.ts'
import type { Account, MemberAccount } from '../customer/account.ts'
import { dispersionOf } from '../customer/dispersion.ts'
import { marginEuroOf, marginKnown } from '../customer/earnings.ts'
import { expectationsOf, quarterRates, type Expectation } from '../customer/expectation.ts'
import { fitModExp, type ModExp } from '../customer/response.ts'
import type { Standards } from '../customer/standards.ts'
import { timeOf, type AccountTime } from '../customer/time.ts'
import { capacitiesOf, type Capacity } from '../team/capacity.ts'
import { drawDoubts, STEEPEST } from './draws.ts'
import { findingsOf } from './explain.ts'
import type { MadePlan, PlannedCustomer, PlannedMember } from './plan.ts'
import { problemFormat, type AllocationProblem } from './problem.ts'
import { entryPrice, valueAt } from './response-curve.ts'
import { solve, type Effort, type Solution } from './solve.ts'
import { verdictOf } from './verdict.ts'

export type PlanRequest = {
  readonly accounts: readonly Account[]
  readonly members: readonly MemberAccount[]
  readonly standards: Standards
  readonly period: Period
  readonly seed: Seed
  readonly draws?: number
  readonly effort?: Effort
  readonly onProgress?: (step: { readonly stage: 'solving' | 'drawing'; readonly done: number; readonly total: number }) => void
}

/** Makes the plan. Never refuses: where nothing can be divided it says why in its findings. */
export function makePlan({ accounts: given, members, standards, period, seed, draws = 200, effort, onProgress }: PlanRequest): MadePlan {
  const accounts = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

  // 1 Hours and margin per account.
  const times = accounts.map((account) => timeOf(account, standards))
  const hoursNow = times.map((time) => time.hours)

  // 2 What each may be expected to bring per hour, and whether there is any difference between them.
  const expectations = expectationsOf(accounts, hoursNow, standards.minimumHours || 1)
  const weights = accounts.map((account, i) => (marginKnown(account) ? hoursNow[i]! : 0))
  const dispersion = dispersionOf(quarterRates(accounts, expectations.map((e, i) => e?.hours ?? (hoursNow[i] || 1)), weights), seedFor(seed, 'dispersion'))

  // 3 The margin that hours cause.
  const elasticity = meanElasticity(standards)
  const responses = expectations.map((expected) => responseOf(expected, elasticity.used, standards))

  // 4 The problem: who could be worked by whom.
  const capacities = teamOf(members, times)
  const inProblem = responses.flatMap((response, i) => (response === null ? [] : [i]))
  const problem = problemOf(accounts, responses, hoursNow, capacities, inProblem, standards)

  // 5 The solution, with its hour prices and its bound.
  onProgress?.({ stage: 'solving', done: 0, total: 1 })
  const solution = solve(problem, effort === undefined ? {} : { effort })
  onProgress?.({ stage: 'solving', done: 1, total: 1 })
  const places = placesOf(problem, solution, inProblem.map((i) => responses[i]!))

  // 6 What would change if we are wrong.
  const at = (of: (place: Place, expected: Expectation, n: number) => number): Float64Array => Float64Array.from(inProblem, (i, n) => of(places[n]!, expectations[i]!, n))
  const drawn = drawDoubts(
    {
      seeds: Uint32Array.from(inProblem, (i) => seedFor(seed, accounts[i]!.id)),
      k: at((place) => place.response.kEuro),
      b: at((place) => place.response.bPerHour),
      hours: at((_, expected) => expected.hours),
      scale: at((_, expected) => expected.scaleEuro),
      level: at((_, expected) => expected.level),
      doubt: at((_, expected) => expected.doubt),
      least: at((place) => place.least),
      most: at((place) => place.most),
      loss: at((place) => place.loss),
      price: at((place) => place.price ?? Infinity),
      planned: at((place) => place.hours),
    },
    { standards, seed, draws, onProgress: (done, total) => onProgress?.({ stage: 'drawing', done, total }) },
  )

  // 7 Verdicts.
  const prices = Array.from(solution.prices)
  const hourPriceEuro = weighted(prices, capacities.map((c) => c.hours))
  const nth = new Map(inProblem.map((i, n) => [i, n]))
  const customers = accounts.map((account, i): PlannedCustomer => {
    const n = nth.get(i)
    const place = n === undefined ? null : places[n]!
    const numbers = {
      marginEuro: marginEuroOf(account),
      expectedMarginEuro: expectations[i]?.marginEuro ?? 0,
      invoiceLines: account.lines,
      hoursNow: hoursNow[i]!,
      hoursPlanned: place?.hours ?? 0,
      entryPriceEuro: place?.entry ?? 0,
      firstHourEuro: place === null ? 0 : place.response.kEuro * place.response.bPerHour,
      hourPriceEuro: place?.price ?? hourPriceEuro,
      probabilityWhite: n === undefined ? 0 : drawn.probabilityWhite[n]!,
      regretEuro: n === undefined ? 0 : drawn.regretEuro[n]!,
    }
    const worker = place !== null && place.hours > 0 ? capacities[place.member]!.id : account.owner
    return {
      id: account.id,
      name: account.name,
      group: account.group,
      ...verdictOf(numbers),
      owner: named(worker),
      hoursNow: numbers.hoursNow,
      hoursPlanned: numbers.hoursPlanned,
      hoursKnown: times[i]!.hoursKnown,
      marginEuro: numbers.marginEuro,
      numbers,
    }
  })

  // 8 Totals, and what the plan says about itself.
  const plannedHours = capacities.map((_, j) => sum(places, (place) => (place.member === j ? place.hours : 0)))
  const hoursMeasured = sum(times, (time) => time.measuredHours)
  const all = { white: 0, black: 0, grey: 0 }
  const count = { ...all }
  const hoursBy = { ...all }
  for (const customer of customers) {
    count[customer.verdict] += 1
    hoursBy[customer.verdict] += customer.hoursNow
  }
  return {
    period,
    seed,
    draws,
    hourPriceEuro,
    members: capacities.map(({ id, name, hours, known }, j): PlannedMember => ({ id: named(id), name, hourPriceEuro: prices[j]!, capacityHours: hours, capacityKnown: known, plannedHours: plannedHours[j]! })),
    valueEuro: solution.valueEuro,
    valueNowEuro: sum(inProblem, (i) => valueAt(responses[i]!.kEuro, responses[i]!.bPerHour, 0, hoursNow[i]!)),
    upperBoundEuro: solution.upperBoundEuro,
    gap: solution.gap,
    capacityHours: sum(capacities, (c) => c.hours),
    plannedHours: sum(plannedHours, (hours) => hours),
    hoursNow: sum(hoursNow, (hours) => hours),
    hoursMeasured,
    marginEuro: sum(accounts, marginEuroOf),
    count,
    hoursBy,
    findings: findingsOf({
      customers, capacities, prices, plannedHours, elasticity, dispersion, hoursMeasured,
      hoursUnnamed: unnamedHours(times),
      raised: expectations.filter((e) => e?.hoursRaised).length,
      marginUnknown: accounts.filter((account) => account.lines > 0 && !marginKnown(account)).length,
    }),
    customers,
  }
}

/** Share of k that is lost when a customer changes hands: our assumption, to be measured later. */
const HANDOVER = 0.05

/** Hours that no file gives to anybody, as long as nobody stated hours: they stand in the plan as one member without a name. */
const UNNAMED = memberId('-')
const named = (id: MemberId | null): MemberId | null => (id === UNNAMED ? null : id)

/**
 * The mean of the prior, `median e^(sigma^2 / 2)`. Planning on the response at the mean elasticity stands in for the mean
 * of the responses over the prior; v is not linear in e, so this is an approximation, small within the prior's band.
 */
function meanElasticity({ elasticity, baseShare }: Standards): { readonly wished: number; readonly used: number } {
  const wished = elasticity.median * Math.exp(elasticity.sigma ** 2 / 2)
  return { wished, used: Math.min(wished, STEEPEST * (1 - baseShare)) }
}

function responseOf(expected: Expectation | null, elasticity: number, standards: Standards): ModExp | null {
  if (expected === null) return null
  const fitted = fitModExp({ marginEuro: expected.marginEuro, hours: expected.hours, elasticity, kappa: standards.baseShare })
  return 'refused' in fitted ? null : fitted
}

const unnamedHours = (times: readonly AccountTime[]): number => sum(times, (time) => sum(time.byMember, (work) => (work.member === null ? work.hours : 0)))

function teamOf(members: readonly MemberAccount[], times: readonly AccountTime[]): readonly Capacity[] {
  const recorded = new Map<MemberId, number>()
  for (const { byMember } of times) for (const { member, hours } of byMember) if (member !== null) recorded.set(member, (recorded.get(member) ?? 0) + hours)
  const capacities = capacitiesOf([...members].sort((a, b) => (a.id < b.id ? -1 : 1)), recorded)
  const hours = unnamedHours(times)
  const stated = capacities.some((c) => c.known === 'stated')
  return stated || !(hours > 0) ? capacities : [...capacities, { id: UNNAMED, name: '', hours, known: 'recorded', recordedHours: hours }]
}

function problemOf(accounts: readonly Account[], responses: readonly (ModExp | null)[], hoursNow: readonly number[], capacities: readonly Capacity[], inProblem: readonly number[], standards: Standards): AllocationProblem {
  const known = new Set<MemberId>(capacities.map((c) => c.id))
  const customers = inProblem.map((i) => {
    const { id, owner } = accounts[i]!
    const response = responses[i]!
    // Nothing is known beyond `reach` times today's hours; whom we hardly see can still get the minimum.
    const maxHours = Math.max(standards.minimumHours, standards.reach * hoursNow[i]!)
    return { id, response, minHours: standards.minimumHours, maxHours, owner: owner !== null && known.has(owner) ? owner : null, handoverLossEuro: HANDOVER * response.kEuro }
  })
  return { format: problemFormat, members: capacities.map(({ id, hours }) => ({ id, capacityHours: hours })), customers }
}

/** Where a customer stands: the member who works it or else would, and what counts there; member -1 and no price where nobody has the hours. */
type Place = { readonly response: ModExp; readonly member: number; readonly hours: number; readonly price: number | null; readonly entry: number; readonly least: number; readonly most: number; readonly loss: number }

function placesOf(problem: AllocationProblem, solution: Solution, responses: readonly ModExp[]): readonly Place[] {
  const assigned = new Map(solution.assignments.map((one) => [one.customer, one]))
  const seat = new Map(problem.members.map((member, j) => [member.id, j]))
  return problem.customers.map((customer, n): Place => {
    const plan = assigned.get(n)
    const owner = customer.owner === null ? -1 : (seat.get(customer.owner) ?? -1)
    const member = plan?.member ?? solution.entryMembers[n]!
    const response = responses[n]!
    const loss = owner >= 0 && owner !== member ? customer.handoverLossEuro : 0
    const most = member < 0 ? customer.maxHours : Math.min(customer.maxHours, problem.members[member]!.capacityHours)
    const entry = entryPrice(response.kEuro, response.bPerHour, 0, customer.minHours, most, loss)
    return { response, member, hours: plan?.hours ?? 0, price: member < 0 ? null : solution.prices[member]!, entry, least: customer.minHours, most, loss }
  })
}

/** Mean with weights; the plain mean when nothing weighs. */
function weighted(values: readonly number[], weights: readonly number[]): number {
  const total = sum(weights, (w) => w)
  if (values.length === 0) return 0
  return total > 0 ? sum(values.map((value, j) => value * weights[j]!), (v) => v) / total : sum(values, (v) => v) / values.length
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0
  for (const item of items) total += of(item)
  return total
}
