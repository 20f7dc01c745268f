/** A question for a re-plan, laid out so that bundles can be weighed, carried out and told. */
import type { Gut } from '../customer/gut.ts'
import { blankDesk, type Change, type Desk, type Draft } from '../plan/gain.ts'
import type { AllocationProblem } from '../plan/problem.ts'
import { curveOf, valueAt } from '../plan/response-curve.ts'
import type { Bundle, Division } from './bundle.ts'
import { draftBy, pairOf } from './bundle-pairs.ts'
import type { WorthIn } from './bundle-error.ts'
import { netOf, type Step, type Yardstick } from './bundle-weight.ts'
import { startFrom, type Agreed, type Leaves, type Start } from './least-change-start.ts'

export type Replan = {
  readonly problem: AllocationProblem
  readonly agreed: Agreed
  /** EUR for each customer that moves, comes in or is let go. */
  readonly disruptionEuro: number
  /** Standard errors that a gain has to be above its disruption; 1 when absent. */
  readonly errors?: number
  /** Absent: no gain is in doubt. */
  readonly worthIn?: WorthIn
  /** Ids of customers that were turned within the last two cycles. */
  readonly turned?: ReadonlySet<string>
  /** What people's gut said, in the order of the problem's customers. */
  readonly guts?: readonly (Gut | null)[]
  /** Bundles at most, beside those that are forced. */
  readonly most?: number
}

export type Table = {
  readonly problem: AllocationProblem
  readonly agreed: Agreed
  readonly start: Start
  readonly yard: Yardstick
  readonly desk: Desk
  /** The division as agreed, as far as it still holds. */
  readonly before: Draft
  /** Places among the pairs by id. */
  readonly customerIn: ReadonlyMap<string, number>
  readonly memberIn: ReadonlyMap<string, number>
}

/** `leaves` first where the hours of a member are short. */
export function layTable({ problem, agreed, disruptionEuro, errors = 1, worthIn, turned, guts = [] }: Replan, leaves: Leaves): Table {
  const start = startFrom(problem, agreed, guts, disruptionEuro, leaves)
  const desk = blankDesk(Infinity)
  const { customerAt } = start.pairs
  const k = Float64Array.from(customerAt, (at) => curveOf(problem.customers[at]!.response).k)
  const yard: Yardstick = {
    disruptionEuro,
    errors,
    doubt: worthIn && problem.customers.length > 0 ? { worthIn, draws: worthIn(0, 1).length, k } : null,
    free: Uint8Array.from(start.forced, (reason) => (reason === null ? 0 : 1)),
    turned: Uint8Array.from(customerAt, (at) => (turned?.has(problem.customers[at]!.id) ? 1 : 0)),
  }
  return {
    problem,
    agreed,
    start,
    yard,
    desk,
    before: startDraft(start, desk),
    customerIn: new Map(Array.from(customerAt, (at, i) => [problem.customers[at]!.id, i])),
    memberIn: new Map(Array.from(start.pairs.memberAt, (at, j) => [problem.members[at]!.id, j])),
  }
}

export const startDraft = ({ pairs, stays }: Start, desk: Desk): Draft =>
  draftBy(pairs, (i) => (stays[i]! < 0 ? -1 : pairs.member[stays[i]!]!), desk)

/** The change that carries a step out from a draft, and the one that takes its customers back to where they were by agreement. */
export const changeOf = ({ pairs }: Pick<Start, 'pairs'>, draft: Draft, moves: Step['moves']): Change => ({
  add: moves.map(({ customer, to }) => pairOf(pairs, customer, to)).filter((p) => p >= 0),
  drop: moves.map(({ customer }) => customer).filter((i) => draft.pair[i]! >= 0),
})
export const backOf = ({ stays }: Start, draft: Draft, moves: Step['moves']): Change => ({
  add: moves.map(({ customer }) => stays[customer]!).filter((p) => p >= 0),
  drop: moves.map(({ customer }) => customer).filter((i) => draft.pair[i]! >= 0),
})

/** A step in words of the problem. */
export function bundleOf({ problem, agreed, start, before }: Table, { weight, moves }: Step, after: Draft): Bundle {
  const { customerAt, memberAt } = start.pairs
  return {
    changes: moves
      .map(({ customer: i, to }) => {
        const customer = problem.customers[customerAt[i]!]!.id
        return {
          customer,
          from: agreed.get(customer) ?? null,
          to: to < 0 ? null : problem.members[memberAt[to]!]!.id,
          hoursBefore: before.hours[i]!,
          hoursAfter: after.hours[i]!,
          forced: start.forced[i]!,
        }
      })
      .toSorted((a, z) => (a.customer < z.customer ? -1 : 1)),
    gainEuro: weight.gainEuro,
    gainError: weight.gainError,
    disruptionEuro: weight.disruptionEuro,
    netEuro: netOf(weight),
    forced: moves.map(({ customer }) => start.forced[customer]!).find((reason) => reason !== null) ?? null,
  }
}

/** Those who cannot stay and whom nobody takes over: let go, each by itself. */
export function lettingGo({ problem, agreed, start }: Table, after: Draft): readonly Bundle[] {
  const { pairs, forced, gone } = start
  const left = Array.from(forced.keys()).filter((i) => forced[i] !== null && forced[i] !== 'go' && after.pair[i]! < 0)
  const told = [
    ...left.map((i) => ({ customer: problem.customers[pairs.customerAt[i]!]!.id, forced: forced[i]! })),
    ...gone.map((customer) => ({ customer, forced: 'customer-gone' as const })),
  ]
  return told.map(({ customer, forced }) => ({
    changes: [{ customer, from: agreed.get(customer)!, to: null, hoursBefore: 0, hoursAfter: 0, forced }],
    gainEuro: 0,
    gainError: 0,
    disruptionEuro: 0,
    netEuro: 0,
    forced,
  }))
}

export function divisionOf({ problem, start: { pairs } }: Table, draft: Draft): Division {
  let valueEuro = 0
  const assignments: { customer: string; member: string; hours: number }[] = []
  draft.pair.forEach((p, i) => {
    if (p < 0) return
    const hours = draft.hours[i]!
    valueEuro += valueAt(pairs.k[p]!, pairs.b[i]!, pairs.c[i]!, hours)
    assignments.push({
      customer: problem.customers[pairs.customerAt[i]!]!.id,
      member: problem.members[pairs.memberAt[pairs.member[p]!]!]!.id,
      hours,
    })
  })
  return { assignments, valueEuro }
}
