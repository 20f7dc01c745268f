/** Whom to work, by whom, for how many hours: the plan, its worth, and the most that any plan could be worth. */
import { blankReading, commonPrice, lowerBound, noLimits } from './bound.ts'
import type { Reading } from './bound.ts'
import { searchExactly } from './exact.ts'
import { blankDesk, blankDraft, worth } from './gain.ts'
import type { Desk, Draft } from './gain.ts'
import { columnsOf, type Columns } from './columns.ts'
import { bestEntries, layOutColumns } from './pairs.ts'
import type { Pairs } from './pairs.ts'
import type { AllocationProblem } from './problem.ts'
import { repair } from './repair.ts'
import { slopeAt, valueAt } from './response-curve.ts'
import { search } from './search.ts'

export type Assignment = { readonly customer: number; readonly member: number; readonly hours: number }

export type Solution = {
  /** What the planned hours cause in the period, EUR. */
  readonly valueEuro: number
  /** No plan is worth more. */
  readonly upperBoundEuro: number
  /** (bound - value) / bound; 0 when both are 0. */
  readonly gap: number
  /** Hour price of each member as the bound proves it, EUR per hour. */
  readonly prices: Float64Array
  /** What one more hour of each member would add with the customers of the plan; 0 when hours are left or all are at their most. */
  readonly planPrices: Float64Array
  readonly assignments: readonly Assignment[]
  /** Best entry price of each customer against the hour price of a member, and that member; 0 and -1 when no hour pays. */
  readonly entryPrices: Float64Array
  readonly entryMembers: Int32Array
}

export type Effort = 'quick' | 'full'
export type SolveOptions = {
  readonly effort?: Effort
  readonly onProgress?: (step: SolveStep) => void
  /** Asked before each next step; once it says true the best plan so far is the answer, with a bound that holds all the same. */
  readonly enough?: () => boolean
}
export type SolveStep = {
  readonly stage: 'bound' | 'repair' | 'search' | 'exact'
  /** Steps of the stage that are done, of all; 1 of 1 when the stage is done. */
  readonly done: number
  readonly of: number
  readonly valueEuro: number
  readonly upperBoundEuro: number
}

/** Bound and plan count as met when they are this close, as a share. */
const PRECISION = 5e-5

/** Pairs beyond which a single change no longer shows in the gap: bound and repair alone come within 0.004 %, within 0.06 % where members are alike. */
const LARGE = 200_000

/** With so many customers one price for all is near: a longer first step than this share of the bound only wastes ten readings. */
const largeDescent = { steps: 40, reach: 5e-4 } as const

/** Steps of the bound, reckonings of the search, readings of the exact search. A full effort stays within about 5 seconds. */
const efforts = {
  quick: { steps: 60, search: 1e6, exact: 0 },
  full: { steps: 400, search: 2e7, exact: 3e7 },
} as const

/** The best plan that can be found with the effort. Equal problems give equal plans, in whatever order they are written. */
export const solve = (problem: AllocationProblem, options: SolveOptions = {}): Solution => solveColumns(columnsOf(problem), options)

/** The same for a problem in columns, which may be too large for an object per customer. */
export function solveColumns(columns: Columns, { effort = 'full', onProgress, enough = () => false }: SolveOptions = {}): Solution {
  const { steps: mostSteps, search: mostSearch, exact: mostExact } = efforts[effort]
  const pairs = layOutColumns(columns)
  const limits = noLimits(pairs)
  const reading = blankReading(pairs)
  let draft = blankDraft(pairs)
  const desk = blankDesk(mostSearch)
  const large = pairs.k.length > LARGE
  const descent = large ? largeDescent : { steps: mostSteps }
  const tell = (stage: SolveStep['stage'], valueEuro: number, upperBoundEuro: number, done = 1, of = 1): void =>
    onProgress?.({ stage, done, of, valueEuro, upperBoundEuro })

  // 1. What is an hour worth, and what can a plan be worth at most?
  commonPrice(pairs, limits, reading)
  // For a single member the bisection was the whole answer.
  if (pairs.members > 1) {
    let done = 0
    const seen = large && onProgress ? ({ bound }: Reading): void => tell('bound', 0, bound, done++, descent.steps + 1) : undefined
    lowerBound(pairs, limits, reading, { ...descent, enough, ...(seen && { seen }) })
  }
  tell('bound', 0, reading.bound)

  // 2. A plan that fits, at those prices.
  repair(pairs, reading, draft, desk)
  if (large) draft = repairLower(pairs, reading, draft, desk, enough)
  tell('repair', worth(draft), reading.bound)

  // 3. Small changes, while they gain.
  if (!large && !enough()) search(pairs, draft, desk, reading.bound / (1 + PRECISION))
  tell('search', worth(draft), reading.bound)

  // 4. Where the gap is still open: split the problem until it closes, or the effort is spent.
  if (reading.bound <= worth(draft) * (1 + PRECISION) || pairs.k.length > mostExact / 1e4 || enough())
    return present(columns, pairs, reading, draft, reading.bound)
  const exact = searchExactly(pairs, limits, reading, draft, {
    precision: PRECISION,
    most: mostExact,
    enough,
    onProgress: (value, bound) => tell('exact', value, bound),
  })
  return present(columns, pairs, reading, exact.draft, exact.bound)
}

/** Each try lowers the prices by this share. */
const LOWER = 0.005

/**
 * At the prices of the bound whoever is exactly on the line may go either way, and hours can be left that stretch
 * customers who have enough. A little lower more of them come in: tried until it no longer helps. With 10,000 customers to
 * whom 40 members are alike the gap fell from 0.48 % to 0.06 %; a large problem has no search that would find them.
 */
function repairLower(pairs: Pairs, at: Reading, start: Draft, desk: Desk, enough: () => boolean): Draft {
  const prices = at.prices.slice()
  let best = start
  for (let tries = 1; tries <= 10 && worth(best) * (1 + PRECISION) < at.bound && !enough(); tries++) {
    for (let j = 0; j < prices.length; j++) at.prices[j] = prices[j]! * (1 - LOWER * tries)
    const draft = blankDraft(pairs)
    repair(pairs, at, draft, desk)
    if (worth(draft) <= worth(best)) break
    best = draft
  }
  at.prices.set(prices)
  return best
}

function present(columns: Columns, pairs: Pairs, reading: Reading, draft: Draft, bound: number): Solution {
  const assignments: Assignment[] = []
  let valueEuro = 0
  for (let i = 0; i < pairs.customers; i++) {
    const p = draft.pair[i]!
    const hours = draft.hours[i]!
    if (p < 0 || hours <= 0) continue
    assignments.push({ customer: pairs.customerAt[i]!, member: pairs.memberAt[pairs.member[p]!]!, hours })
    valueEuro += valueAt(pairs.k[p]!, pairs.b[i]!, pairs.c[i]!, hours) - pairs.loss[p]!
  }
  assignments.sort((a, z) => a.customer - z.customer)
  // Rounding may put the value a hair above a bound that it reaches.
  const upperBoundEuro = Math.max(bound, valueEuro)
  const { members } = pairs
  const prices = new Float64Array(members)
  const planPrices = new Float64Array(members)
  for (let j = 0; j < members; j++) {
    prices[pairs.memberAt[j]!] = reading.prices[j]!
    planPrices[pairs.memberAt[j]!] = draft.price[j]! || nextHour(columns, pairs, draft, j)
  }
  const gap = upperBoundEuro > 0 ? (upperBoundEuro - valueEuro) / upperBoundEuro : 0
  return { valueEuro, upperBoundEuro, gap, prices, planPrices, assignments, ...bestEntries(pairs, reading.prices) }
}

/**
 * What one more hour adds where filling found no price, EUR. A member who is full may have an S-curve that stops at
 * the capacity and not at the customer's own maximum: among the pairs both look alike, in the columns they do not.
 */
function nextHour(columns: Columns, pairs: Pairs, draft: Draft, j: number): number {
  let used = 0
  let best = 0
  for (const p of draft.served[j]!) {
    const i = pairs.customer[p]!
    const hours = draft.hours[i]!
    used += hours
    if (hours < columns.most[i]!) best = Math.max(best, slopeAt(pairs.k[p]!, pairs.b[i]!, pairs.c[i]!, hours))
  }
  return used >= pairs.capacity[j]! * (1 - 1e-9) ? best : 0
}
