/** From the plan that stands to one for other hours, with as few changes as pay: who stays, who goes, who comes. */
import type { Reading } from './bound.ts'
import { settleMember, type Desk, type Draft } from './gain.ts'
import type { Pairs } from './pairs.ts'
import { bestHours, valueAt } from './response-curve.ts'

/**
 * Works the draft out from `served`, the pair in which each customer is served now, -1 for none. Members first let go who
 * is worth less than what the next hour brings elsewhere, weakest half first; then those that are chosen at the hour
 * prices of the reading come in where there is room. Each member keeps the better of before and after. `closed` customers
 * (1) are not served.
 */
export function adapt(pairs: Pairs, at: Reading, served: Int32Array, closed: Uint8Array, draft: Draft, desk: Desk): void {
  const { customers, members, member, entry } = pairs
  draft.pair.fill(-1)
  draft.hours.fill(0)
  for (const list of draft.served) list.length = 0
  for (let i = 0; i < customers; i++) {
    const p = served[i]!
    if (p < 0 || closed[i] === 1 || entry[p]! <= 0) continue
    draft.pair[i] = p
    draft.served[member[p]!]!.push(p)
  }
  for (let j = 0; j < members; j++) {
    draft.price[j] = at.prices[j]!
    weed(pairs, draft, j, desk)
  }
  const coming = newcomers(pairs, at, closed, draft)
  for (let j = 0; j < members; j++) {
    const more = coming[j]!
    if (more.length === 0) continue
    const before = draft.served[j]!
    const worth = draft.value[j]!
    draft.served[j] = [...before, ...more]
    for (const p of more) draft.pair[pairs.customer[p]!] = p
    weed(pairs, draft, j, desk)
    if (draft.value[j]! < worth) putBack(pairs, draft, j, before, desk)
  }
}

/**
 * Settles a member, and lets go of the weakest by entry price: first as many as the minimum hours alone are too many for,
 * then, as long as that gains, a half of those below what the next hour brings, a quarter and so on.
 */
function weed(pairs: Pairs, draft: Draft, j: number, desk: Desk): void {
  const { entry, lo, customer } = pairs
  const weakest = (list: readonly number[]): number[] => list.toSorted((a, z) => entry[a]! - entry[z]! || z - a)
  if (!settleMember(pairs, draft, j, desk)) {
    let rest = pairs.capacity[j]!
    const tooMany = weakest(draft.served[j]!)
      .toReversed()
      .filter((p) => (rest -= lo[customer[p]!]!) < 0)
    letGo(pairs, draft, j, new Set(tooMany))
    settleMember(pairs, draft, j, desk)
  }
  for (let share = 1 / 2; share > SMALLEST_SHARE;) {
    const weak = weakest(draft.served[j]!.filter((p) => entry[p]! < draft.price[j]!))
    if (weak.length === 0) return
    if (!tryWithout(pairs, draft, j, weak.slice(0, Math.ceil(weak.length * share)), desk)) share /= 2
  }
}
const SMALLEST_SHARE = 1 / 64

const wishedHours = ({ customer, member, k, b, c, lo, hi }: Pairs, at: Reading, p: number): number => {
  const i = customer[p]!
  return bestHours(k[p]!, b[i]!, c[i]!, lo[i]!, hi[p]!, at.prices[member[p]!]!)
}

function tryWithout(pairs: Pairs, draft: Draft, j: number, gone: readonly number[], desk: Desk): boolean {
  const before = draft.served[j]!
  const worth = draft.value[j]!
  letGo(pairs, draft, j, new Set(gone))
  if (settleMember(pairs, draft, j, desk) && draft.value[j]! > worth) return true
  putBack(pairs, draft, j, before, desk)
  return false
}

function letGo(pairs: Pairs, draft: Draft, j: number, gone: ReadonlySet<number>): void {
  draft.served[j] = draft.served[j]!.filter((p) => !gone.has(p))
  for (const p of gone) {
    draft.pair[pairs.customer[p]!] = -1
    draft.hours[pairs.customer[p]!] = 0
  }
}

function putBack(pairs: Pairs, draft: Draft, j: number, before: number[], desk: Desk): void {
  const kept = new Set(before)
  letGo(pairs, draft, j, new Set(draft.served[j]!.filter((p) => !kept.has(p))))
  draft.served[j] = before
  settleMember(pairs, draft, j, desk)
}

/** Per member the pairs that may come in, highest against the hour price first, until the hours that they would like are used. */
function newcomers(pairs: Pairs, at: Reading, closed: Uint8Array, draft: Draft): readonly (readonly number[])[] {
  const { customers, members, first, member, entry, lo, k, b, c, loss } = pairs
  // Who is below the price makes room for who is above it.
  const room = Float64Array.from(pairs.capacity, (hours, j) =>
    draft.served[j]!.reduce((rest, p) => (entry[p]! > at.prices[j]! ? rest - wishedHours(pairs, at, p) : rest), hours),
  )
  const height = new Float64Array(customers)
  const order: number[] = []
  for (let i = 0; i < customers; i++) {
    if (draft.pair[i]! >= 0 || closed[i] === 1) continue
    for (let p = first[i]!; p < first[i + 1]!; p++)
      height[i] = Math.max(height[i]!, Math.min(entry[p]!, Number.MAX_VALUE) / Math.max(at.prices[member[p]!]!, 1e-9))
    if (height[i]! > 1) order.push(i)
  }
  order.sort((a, z) => height[z]! - height[a]! || a - z)
  const coming: number[][] = Array.from({ length: members }, () => [])
  for (const i of order) {
    let best = 0
    let to = -1
    for (let p = first[i]!; p < first[i + 1]!; p++) {
      const j = member[p]!
      const price = at.prices[j]!
      if (room[j]! <= 0 || room[j]! < lo[i]! || entry[p]! <= price || (entry[p]! - price) * pairs.hi[p]! <= best) continue
      const x = Math.min(wishedHours(pairs, at, p), room[j]!)
      const surplus = valueAt(k[p]!, b[i]!, c[i]!, x) - price * x - loss[p]!
      if (surplus <= best) continue
      best = surplus
      to = p
    }
    if (to < 0) continue
    room[member[to]!]! -= wishedHours(pairs, at, to)
    coming[member[to]!]!.push(to)
  }
  return coming
}
