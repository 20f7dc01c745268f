/** The way in to a customer: the fewest steps over people who know each other, and of those the warmest. */
import type { CustomerId, Day, MemberId } from '../units.ts'
import { holds, type Known, type Seated } from './bond.ts'

/** Further than a friend of a friend of somebody we know nobody introduces anybody. */
export const MOST_STEPS = 3

/** One step: the first comes from a member, the others from the customer before. */
export type Step = { readonly from: MemberId | CustomerId; readonly to: CustomerId; readonly times: number; readonly last: Day }

/** `warmth`: that of its coldest step. */
export type WayIn = { readonly steps: readonly Step[]; readonly warmth: number }

/**
 * The way in to everyone who can be reached in `MOST_STEPS`, breadth first: whoever a member knows is one step away, who sat at a
 * table with them two. Of ways with equally few steps the one whose coldest step is warmest; of equal ones the first by id.
 */
export function waysIn(known: readonly Known[], seated: readonly Seated[]): ReadonlyMap<CustomerId, WayIn> {
  const found = new Map<CustomerId, WayIn>()
  const next = new Map<CustomerId, WayIn>()
  for (const bond of known.filter(holds))
    offer(next, bond.customer, null, { ...stepOf(bond.member, bond.customer, bond), warmth: bond.warmth })
  const beside = neighbours(seated)
  for (let step = 1; step <= MOST_STEPS && next.size > 0; step += 1) {
    const front = [...next].toSorted(([a], [b]) => (a < b ? -1 : 1))
    next.clear()
    for (const [customer, way] of front) found.set(customer, way)
    if (step === MOST_STEPS) break
    for (const [customer, way] of front)
      for (const { to, bond } of beside.get(customer) ?? [])
        if (!found.has(to)) offer(next, to, way, { ...stepOf(customer, to, bond), warmth: Math.min(way.warmth, bond.warmth) })
  }
  return found
}

const stepOf = (from: Step['from'], to: CustomerId, { times, last }: Pick<Step, 'times' | 'last'>): Step => ({ from, to, times, last })

/** Kept when it is warmer than what was found so far, or as warm from one whose id comes first. */
function offer(
  next: Map<CustomerId, WayIn>,
  to: CustomerId,
  before: WayIn | null,
  { warmth, ...step }: Step & { readonly warmth: number },
) {
  const best = next.get(to)
  const last = best?.steps.at(-1)
  const better = best === undefined || warmth > best.warmth || (warmth === best.warmth && last !== undefined && step.from < last.from)
  if (better) next.set(to, { steps: [...(before?.steps ?? []), step], warmth })
}

type Beside = { readonly to: CustomerId; readonly bond: Seated }

function neighbours(seated: readonly Seated[]): ReadonlyMap<CustomerId, readonly Beside[]> {
  const beside = new Map<CustomerId, Beside[]>()
  const add = (from: CustomerId, to: CustomerId, bond: Seated) => {
    const known = beside.get(from)
    if (known) known.push({ to, bond })
    else beside.set(from, [{ to, bond }])
  }
  for (const bond of seated.filter(holds)) {
    add(bond.one, bond.other, bond)
    add(bond.other, bond.one, bond)
  }
  return beside
}
