/** Some of the pairs of a problem: what a search for bundles looks at, and the way from one set of pairs to another. */
import { draftOf, type Desk, type Draft } from '../plan/gain.ts'
import { lookOut } from '../plan/moves/outlook.ts'
import type { Pairs } from '../plan/pairs.ts'

/** The pair of a customer with a member, both as the pairs count them; -1 where there is none, or no member. */
export function pairOf(pairs: Pairs, i: number, j: number): number {
  if (j >= 0) for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) if (pairs.member[p] === j) return p
  return -1
}

/** The same pairs without those for which `keeps` says no. */
export function somePairs(pairs: Pairs, keeps: (p: number, i: number) => boolean): Pairs {
  const kept: number[] = []
  const first = new Int32Array(pairs.customers + 1)
  for (let i = 0; i < pairs.customers; i++) {
    for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) if (keeps(p, i)) kept.push(p)
    first[i + 1] = kept.length
  }
  const places = Int32Array.from(kept)
  return {
    ...pairs,
    first,
    customer: places.map((p) => pairs.customer[p]!),
    member: places.map((p) => pairs.member[p]!),
    k: Float64Array.from(places, (p) => pairs.k[p]!),
    hi: Float64Array.from(places, (p) => pairs.hi[p]!),
    loss: Float64Array.from(places, (p) => pairs.loss[p]!),
    entry: Float64Array.from(places, (p) => pairs.entry[p]!),
  }
}

/** Pairs beyond which each customer is looked at with a few members only. */
export const MANY = 20_000
/** How many, beside who works it: those to whom it is worth most at the prices of their hours. */
const FEW = 4

/** The pairs worth looking at from a draft. Whoever is locked keeps only who works it. */
export function shortlist(pairs: Pairs, draft: Draft, locked: Uint8Array): Pairs {
  const own = (p: number, i: number): boolean => p === draft.pair[i]
  if (pairs.k.length <= MANY) return somePairs(pairs, (p, i) => own(p, i) || locked[i] === 0)
  const { hope } = lookOut(pairs, draft, 0)
  const best: number[] = []
  let of = -1
  const among = (p: number, i: number): boolean => {
    if (of !== i) {
      of = i
      best.length = 0
      for (let q = pairs.first[i]!; q < pairs.first[i + 1]!; q++) {
        if (own(q, i)) continue
        let n = best.length
        while (n > 0 && hope[best[n - 1]!]! < hope[q]!) n--
        if (n < FEW) best.splice(n, 0, q)
        if (best.length > FEW) best.pop()
      }
    }
    return best.includes(p)
  }
  return somePairs(pairs, (p, i) => own(p, i) || (locked[i] === 0 && among(p, i)))
}

/** A draft on these pairs in which each member (-1 for nobody) works the customers given, with its hours spread over them. */
export function draftBy(pairs: Pairs, memberOf: (i: number) => number, desk: Desk): Draft {
  const assignments: { customer: number; member: number }[] = []
  for (let i = 0; i < pairs.customers; i++) {
    const j = memberOf(i)
    if (j >= 0) assignments.push({ customer: pairs.customerAt[i]!, member: pairs.memberAt[j]! })
  }
  return draftOf(pairs, assignments, desk)
}

/** Who works a customer in a draft on these pairs; -1 for nobody. */
export const workerIn =
  (pairs: Pairs, draft: Draft) =>
  (i: number): number =>
    draft.pair[i]! < 0 ? -1 : pairs.member[draft.pair[i]!]!
