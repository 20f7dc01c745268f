/**
 * The story of a plan, from accounts to verdicts:
 *
 *   accounts -> 1 hours and margin -> 2 expectations -> 3 responses -> 4 problem -> 5 solution -> 6 draws -> 7 verdicts -> 8 least change -> 9 totals
 *
 * The command line and the server both call this; equal accounts, standards and seed give an equal plan.
 */
import type { CustomerId, MemberId, Period } from '../units.ts'
import { seedFor, type Seed } from '../chance.ts'
import type { Account, MemberAccount } from '../customer/account.ts'
import { dispersionOf } from '../customer/dispersion.ts'
import { marginEuroOf, marginKnown } from '../customer/earnings.ts'
import { expectationsOf, quarterRates, type Expectation } from '../customer/expectation.ts'
import { fitMean, fitMeanJudged, meanFormOf } from '../customer/mean-response.ts'
import { fitJudged, type ModExp } from '../customer/response.ts'
import type { Standards } from '../customer/standards.ts'
import { measuredMinutes, timeOf } from '../customer/time.ts'
import { basisOf } from './basis.ts'
import { decidedOf, solveDecided } from './decided.ts'
import { drawDoubts, type Doubts } from './draws.ts'
import { findingsOf } from './explain.ts'
import { drawGround } from './ground.ts'
import { placesOf, workOf, type Place } from './place.ts'
import type { MadePlan, PlannedCustomer, PlannedMember } from './plan.ts'
import { proposeChange, type AgreedDivision } from './propose-change.ts'
import { valueAt } from './response-curve.ts'
import type { Effort } from './solve.ts'
import { named, nothingShown, problemOf, teamOf, unnamedHours } from './state-problem.ts'
import { verdictOf } from './verdict.ts'

export type PlanRequest = {
  readonly accounts: readonly Account[]
  readonly members: readonly MemberAccount[]
  readonly standards: Standards
  readonly period: Period
  readonly seed: Seed
  readonly draws?: number
  readonly effort?: Effort
  /** Absent where nothing was agreed. */
  readonly division?: AgreedDivision
  /** Hours of each customer in the year before the first plan, which no plan moved; absent where no plan can have moved any. */
  readonly before?: ReadonlyMap<CustomerId, number>
  readonly onProgress?: (step: {
    readonly stage: 'solving' | 'drawing' | 'comparing'
    readonly done: number
    readonly total: number
  }) => void
}

/** Makes the plan. Never refuses: where nothing can be divided it says why in its findings. */
export function makePlan({
  accounts: given,
  members,
  standards,
  period,
  seed,
  draws = 200,
  effort,
  division,
  before,
  onProgress,
}: PlanRequest): MadePlan {
  const agreed = division?.works
  const accounts = given
    .map((account) => ({ ...account, owner: agreed?.get(account.id) ?? account.owner }))
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

  // 1 Hours and margin per account: as the files say, or as a contest gives them.
  const times = accounts.map((account) => timeOf(account, standards))
  const hoursNow = times.map((time) => time.hours)

  // 2 What each may be expected to bring per hour, and whether there is any difference between them.
  const expectations = expectationsOf(accounts, hoursNow, {
    leastHours: standards.minimumHours || 1,
    conversion: standards.conversion,
    // Who contests the hours of now says what they are as a rule.
    ...(before && { before: accounts.map(({ id, contested }) => (contested?.hours == null ? (before.get(id) ?? null) : null)) }),
  })
  const weights = accounts.map((account, i) => (marginKnown(account) ? hoursNow[i]! : 0))
  const dispersion = dispersionOf(
    quarterRates(
      accounts,
      expectations.map((e, i) => e?.hours ?? (hoursNow[i] || 1)),
      weights,
    ),
    seedFor(seed, 'dispersion'),
  )

  // 3 The margin that hours cause: as a person judged it, or else as it is computed.
  const form = meanFormOf(standards)
  const computed = expectations.map((expected) => expected && fitMean(expected, form))
  const judged = accounts.map((account) => account.judged && fitMeanJudged(account.judged, form))
  const responses = accounts.map((account, i) => judged[i] ?? computed[i] ?? (decidedOf(account) === 'go' ? nothingShown : null))

  // 4 The problem: who could be worked by whom.
  const capacities = teamOf(members, times)
  const inProblem = responses.flatMap((response, i) => (response === null ? [] : [i]))
  const problem = problemOf(accounts, expectations, responses, hoursNow, capacities, inProblem, standards)

  // 5 The solution, with its hour prices and its bound; what people's gut and lots decided stands in it.
  const decided = inProblem.map((i) => decidedOf(accounts[i]!))
  onProgress?.({ stage: 'solving', done: 0, total: 1 })
  const solution = solveDecided(problem, decided, effort === undefined ? {} : { effort })
  onProgress?.({ stage: 'solving', done: 1, total: 1 })
  const places = placesOf(problem, solution)

  // 6 What would change if we are wrong.
  const averageDoubt = averageDoubtOf(expectations.filter((e, i) => computed[i] && !judged[i] && !e?.prospect))
  const at = (of: (place: Place, expected: Expectation | null) => number): Float64Array =>
    Float64Array.from(inProblem, (i, n) => of(places[n]!, judged[i] ? null : expectations[i]!))
  const exact = inProblem.map((i) => judgedExactly(accounts[i]!))
  const doubts: Doubts = {
    seeds: Uint32Array.from(inProblem, (i) => seedFor(seed, accounts[i]!.id)),
    k: Float64Array.from(exact, (one) => one?.kEuro ?? 0),
    b: Float64Array.from(exact, (one) => one?.bPerHour ?? 1),
    hours: at((_, expected) => expected?.hours ?? 0),
    anchor: at((_, expected) => expected?.anchorHours ?? 0),
    scale: at((_, expected) => expected?.scaleEuro ?? 0),
    level: at((_, expected) => expected?.level ?? 0),
    doubt: at((_, expected) => expected?.doubt ?? averageDoubt),
    judged: Uint8Array.from(inProblem, (i) => (judged[i] ? 1 : 0)),
    least: at((place) => place.least),
    most: at((place) => place.most),
    loss: at((place) => place.loss),
    price: at((place) => place.price ?? Infinity),
    planned: at((place) => place.hours),
    decided: Uint8Array.from(decided, (said) => (said === null ? 0 : 1)),
  }
  const drawn = drawDoubts(doubts, { standards, seed, draws, onProgress: (done, total) => onProgress?.({ stage: 'drawing', done, total }) })

  // 7 Verdicts.
  const prices = Array.from(solution.prices)
  const hourPriceEuro = weighted(
    prices,
    capacities.map((c) => c.hours),
  )
  const nth = new Map(inProblem.map((i, n) => [i, n]))
  const customers = accounts.map((account, i): PlannedCustomer => {
    const n = nth.get(i)
    const place = n === undefined ? null : places[n]!
    const numbers = {
      marginEuro: marginEuroOf(account),
      expectedMarginEuro: expectations[i]?.marginEuro ?? 0,
      invoiceLines: account.lines,
      givenLines: account.givenLines,
      hoursNow: hoursNow[i]!,
      hoursPlanned: place?.hours ?? 0,
      entryPriceEuro: place?.entry ?? 0,
      firstHourEuro: place?.first ?? 0,
      hourPriceEuro: place?.price ?? hourPriceEuro,
      probabilityWhite: n === undefined ? 0 : drawn.probabilityWhite[n]!,
      regretEuro: n === undefined ? 0 : drawn.regretEuro[n]!,
      hoursBand: n === undefined ? null : ([drawn.hoursLow[n]!, drawn.hoursHigh[n]!] as const),
      prospect: expectations[i]?.prospect ?? false,
      judged: judged[i] ? account.judged : null,
      gut: account.gut,
      lot: account.lot,
      computed: account.contested && {
        hoursNow: timeOf({ work: account.work }, standards).hours,
        marginEuro: marginEuroOf({ marginByQuarter: account.marginByQuarter }),
      },
      basis: place && basisOf(place, responses[i]!, computed[i]!, expectations[i]!, form, standards.baseShare),
    }
    // Once who works whom was agreed, a plan proposes and moves nobody.
    const worker = agreed === undefined && place !== null && place.hours > 0 ? capacities[place.member]!.id : account.owner
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

  // 8 What is worth changing in the agreed division.
  if (division) onProgress?.({ stage: 'comparing', done: 0, total: 1 })
  const leastChange = division
    ? proposeChange(
        inProblem.map((i) => accounts[i]!),
        problem,
        division,
        hourPriceEuro,
        doubts,
        { standards, seed, draws },
      )
    : null

  // 9 Totals, and what the plan says about itself.
  const { plannedHours, customersPlanned } = workOf(places, capacities.length)
  const hoursMeasured = sum(times, (time) => time.measuredHours)
  const served = hoursNow.filter((hours) => hours > 0).toSorted((a, b) => a - b)
  const owned = new Map<MemberId | null, number>()
  for (const { owner } of accounts) owned.set(owner, (owned.get(owner) ?? 0) + 1)
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
    members: capacities.map(({ id, name, hours, known, recordedHours }, j): PlannedMember => ({
      id: named(id),
      name,
      hourPriceEuro: prices[j]!,
      capacityHours: hours,
      capacityKnown: known,
      plannedHours: plannedHours[j]!,
      recordedHours,
      customersNow: owned.get(id) ?? 0,
      customersPlanned: customersPlanned[j]!,
    })),
    valueEuro: solution.valueEuro,
    valueNowEuro: sum(places, ({ curve: { k, b, c } }, n) => valueAt(k, b, c, hoursNow[inProblem[n]!]!)),
    upperBoundEuro: solution.upperBoundEuro,
    gap: solution.gap,
    capacityHours: sum(capacities, (c) => c.hours),
    plannedHours: sum(plannedHours, (hours) => hours),
    customersPlanned: solution.assignments.length,
    minimumHours: standards.minimumHours,
    hoursNow: sum(hoursNow, (hours) => hours),
    hoursMeasured,
    hoursPerCustomer: served[Math.floor(served.length / 2)] ?? null,
    marginEuro: sum(accounts, marginEuroOf),
    count,
    hoursBy,
    findings: findingsOf({
      customers,
      capacities,
      prices,
      plannedHours,
      form,
      dispersion,
      priceBand: [hourPriceEuro * drawn.factorBand[0], hourPriceEuro * drawn.factorBand[1]],
      hoursEstimated: sum(hoursNow, (hours) => hours) - hoursMeasured - sum(accounts, ({ contested }) => contested?.hours ?? 0),
      hoursUnnamed: unnamedHours(times),
      raised: expectations.filter((e) => e?.hoursRaised).length,
      marginUnknown: accounts.filter((account) => account.lines > 0 && !marginKnown(account)).length,
      apart: namedApart(accounts, hoursNow),
    }),
    customers,
    leastChange,
    ground: drawGround(
      problem,
      solution,
      inProblem,
      customers.map((customer) => customer.verdict),
      accounts.map(decidedOf),
    ),
  }
}

/** A judgement as one exponential: a draw is one of those of which the plan's form is the mean. */
function judgedExactly({ judged }: Account): ModExp | null {
  const fitted = judged && fitJudged(judged)
  return fitted && !('refused' in fitted) ? fitted : null
}

/** The doubt about the margin per hour of an average customer; 0 where there is none. */
const averageDoubtOf = (expectations: readonly (Expectation | null)[]): number =>
  Math.sqrt(sum(expectations, (expected) => (expected?.doubt ?? 0) ** 2) / Math.max(1, expectations.length))

/** Who is named in the invoices and not in the hours or visits, or the other way around. Without any hours file nobody is. */
function namedApart(accounts: readonly Account[], hoursNow: readonly number[]) {
  const touched = accounts.map(({ work }) =>
    work.some((hand) => measuredMinutes(hand) > 0 || Object.keys(hand.counted).some((how) => how !== 'order')),
  )
  const which = (holds: (account: Account, i: number) => boolean) => accounts.flatMap((account, i) => (holds(account, i) ? [i] : []))
  return {
    withoutHours: touched.includes(true) ? which(({ lines }, i) => lines > 0 && !touched[i]) : [],
    withoutInvoices: which(({ lines }, i) => lines === 0 && hoursNow[i]! > 0),
  }
}

/** Mean with weights; the plain mean when nothing weighs. */
function weighted(values: readonly number[], weights: readonly number[]): number {
  const total = sum(weights, (w) => w)
  if (values.length === 0) return 0
  return total > 0
    ? sum(
        values.map((value, j) => value * weights[j]!),
        (v) => v,
      ) / total
    : sum(values, (v) => v) / values.length
}

function sum<T>(items: readonly T[], of: (item: T, at: number) => number): number {
  let total = 0
  for (const [at, item] of items.entries()) total += of(item, at)
  return total
}
