/** The agreed division: who works which customer. Once it was agreed nothing in it moves by itself: a person accepts each bundle. */
import { isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Bundle } from './bundle.ts'

/** Who works a customer by agreement, and who from now on; null for nobody. */
export type Move = { readonly customer: string; readonly from: string | null; readonly to: string | null }

type Figures = { readonly gainEuro: number; readonly gainError: number; readonly disruptionEuro: number }

export type DivisionEvent =
  /** `works` has the customers of each member. `plan` is the number of the plan that it was taken from. */
  | {
      readonly type: 'division-agreed'
      readonly data: { readonly plan: string; readonly works: Readonly<Record<string, readonly string[]>>; readonly at: string }
    }
  | {
      readonly type: 'bundle-accepted'
      readonly data: Figures & { readonly plan: string; readonly moves: readonly Move[]; readonly at: string }
    }
  | {
      readonly type: 'bundle-refused'
      readonly data: Figures & { readonly plan: string; readonly moves: readonly Move[]; readonly at: string }
    }
  | { readonly type: 'division-let-go'; readonly data: { readonly at: string } }
  /** `moves` lead back. */
  | { readonly type: 'bundle-taken-back'; readonly data: { readonly moves: readonly Move[]; readonly at: string } }

/** Accepted and not taken back, with the moment. */
export type Accepted = Figures & { readonly moves: readonly Move[]; readonly at: string }
export type RefusedBundle = Figures & { readonly moves: readonly Move[] }

export type DivisionState = {
  /** Null while nothing was agreed. */
  readonly agreedAt: string | null
  /** Member by customer. */
  readonly works: ReadonlyMap<string, string>
  readonly accepted: readonly Accepted[]
  readonly refused: readonly RefusedBundle[]
}

export const initialDivision: DivisionState = { agreedAt: null, works: new Map(), accepted: [], refused: [] }

/** Agrees on who works whom as the plan that stands has it. To agree anew the division is let go first: it is never replaced by itself. */
export function decideDivision(
  _input: object,
  state: DivisionState,
  { by, now, known }: About<{ readonly plan: string | null; readonly works: ReadonlyMap<string, string> }>,
): readonly DivisionEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (known.plan === null || known.works.size === 0) return refuse('division-no-plan')
  if (state.agreedAt !== null) return refuse('division-stands')
  const works: Record<string, string[]> = {}
  for (const [customer, member] of [...known.works].toSorted(([a], [z]) => (a < z ? -1 : 1))) (works[member] ??= []).push(customer)
  return [{ type: 'division-agreed', data: { plan: known.plan, works, at: now } }]
}

/** Lets the division go: from then on every plan divides anew, until one is agreed again. */
export function decideLetGo(_input: object, state: DivisionState, { by, now }: About): readonly DivisionEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  return state.agreedAt === null ? [] : [{ type: 'division-let-go', data: { at: now } }]
}

/** The bundle of the plan that stands which moves this customer; nobody is in two. */
export type BundleAsked = { readonly customer: string }
export type BundleKnown = { readonly plan: string | null; readonly bundle: Bundle | null }

/** Accepts a bundle as one, or refuses it. Either way with the figures that it was proposed with. */
export function decideBundle(
  { accept }: BundleAsked & { readonly accept: boolean },
  state: DivisionState,
  { by, now, known: { plan, bundle } }: About<BundleKnown>,
): readonly DivisionEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (state.agreedAt === null) return refuse('division-not-agreed')
  if (plan === null || bundle === null) return refuse('bundle-unknown')
  const moves = movesOf(bundle)
  const { gainEuro, gainError, disruptionEuro } = bundle
  const data = { plan, moves, gainEuro, gainError, disruptionEuro, at: now }
  if (!accept) return state.refused.some((one) => sameMoves(one.moves, moves)) ? [] : [{ type: 'bundle-refused', data }]
  if (moves.every(({ customer, to }) => worksIn(state, customer) === to)) return []
  if (!moves.every(({ customer, from }) => worksIn(state, customer) === from)) return refuse('bundle-overtaken')
  return [{ type: 'bundle-accepted', data }]
}

/** Takes back a bundle that was accepted, as long as nobody in it moved on since. */
export function decideTakeBack({ customer }: BundleAsked, state: DivisionState, { by, now }: About): readonly DivisionEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  const found = state.accepted.findLast(({ moves }) => moves.some((move) => move.customer === customer))
  if (!found) return refuse('bundle-not-accepted')
  if (!found.moves.every((move) => worksIn(state, move.customer) === move.to)) return refuse('bundle-overtaken')
  return [
    {
      type: 'bundle-taken-back',
      data: { moves: found.moves.map(({ customer: id, from, to }) => ({ customer: id, from: to, to: from })), at: now },
    },
  ]
}

export function evolveDivision(state: DivisionState, event: DivisionEvent): DivisionState {
  switch (event.type) {
    case 'division-agreed': {
      const works = new Map(Object.entries(event.data.works).flatMap(([member, all]) => all.map((customer) => [customer, member] as const)))
      return { agreedAt: event.data.at, works, accepted: [], refused: [] }
    }
    case 'division-let-go':
      return initialDivision
    case 'bundle-accepted': {
      const { plan: _plan, ...accepted } = event.data
      return { ...state, works: moved(state.works, accepted.moves), accepted: [...state.accepted, accepted] }
    }
    case 'bundle-refused': {
      const { plan: _plan, at: _at, ...refused } = event.data
      const others = state.refused.filter(({ moves }) => !sameMoves(moves, refused.moves))
      return { ...state, refused: [...others, refused] }
    }
    case 'bundle-taken-back': {
      const at = state.accepted.findLastIndex(({ moves }) => moves.some(({ customer }) => customer === event.data.moves[0]?.customer))
      return { ...state, works: moved(state.works, event.data.moves), accepted: state.accepted.filter((_, n) => n !== at) }
    }
  }
}

export const divisionLog = { subject: 'division', initial: initialDivision, evolve: evolveDivision } as const

/** In the order of their customers, so that equal bundles are equal however they were found. */
export const movesOf = ({ changes }: Pick<Bundle, 'changes'>): readonly Move[] =>
  changes.map(({ customer, from, to }) => ({ customer, from, to })).toSorted((a, z) => (a.customer < z.customer ? -1 : 1))

/**
 * Whether a bundle that was refused may be proposed again: when it gains more than it did then by at least its own disruption.
 * Whoever said no is not asked the same thing twice; it has to have become worth another disruption.
 */
export function staysRefused(bundle: Bundle, refused: readonly RefusedBundle[]): boolean {
  const before = refused.find(({ moves }) => sameMoves(moves, movesOf(bundle)))
  return before !== undefined && bundle.gainEuro - before.gainEuro < bundle.disruptionEuro
}

const worksIn = ({ works }: DivisionState, customer: string): string | null => works.get(customer) ?? null

const sameMoves = (some: readonly Move[], others: readonly Move[]): boolean =>
  some.length === others.length &&
  some.every(({ customer, from, to }, at) => others[at]!.customer === customer && others[at]!.from === from && others[at]!.to === to)

function moved(works: ReadonlyMap<string, string>, moves: readonly Move[]): ReadonlyMap<string, string> {
  const next = new Map(works)
  for (const { customer, to } of moves) {
    if (to === null) next.delete(customer)
    else next.set(customer, to)
  }
  return next
}
