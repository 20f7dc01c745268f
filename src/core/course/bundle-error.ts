/** How far the gain of a change may be off: its deviation over many draws of all responses. */
import type { Change, Desk, Draft } from '../plan/gain.ts'
import type { Pairs } from '../plan/pairs.ts'
import { bestHours } from '../plan/response-curve.ts'
import { carryOut, membersOf, movedBy } from './bundle-change.ts'

/**
 * EUR that so many hours cause at a customer (its place in the problem) in each draw, at a fit of 1. All customers have
 * equally many draws, and the same draw is the same world for all: common random numbers.
 */
export type WorthIn = (customer: number, hours: number) => ArrayLike<number>

/** Draws of the responses of pairs: how many, and k of each customer at a fit of 1. */
export type Doubt = { readonly worthIn: WorthIn; readonly draws: number; readonly k: Float64Array }

/** Deviation over the draws, EUR, with the hours as planned: nobody knows beforehand in which world we are. */
export function errorOf(pairs: Pairs, draft: Draft, change: Change, doubt: Doubt, desk: Desk): number {
  const before = new Map<number, readonly [pair: number, hours: number]>()
  for (const j of membersOf(pairs, draft, change))
    for (const p of draft.served[j]!) before.set(pairs.customer[p]!, [p, draft.hours[pairs.customer[p]!]!])
  const undo = carryOut(pairs, draft, change, desk)
  const gains = new Float64Array(doubt.draws)
  for (const i of new Set([...before.keys(), ...movedBy(pairs, change)])) {
    const [p, hours] = before.get(i) ?? [-1, 0]
    if (p === draft.pair[i] && hours === draft.hours[i]) continue
    addWorth(gains, pairs, doubt, p, hours, -1)
    addWorth(gains, pairs, doubt, draft.pair[i]!, draft.hours[i]!, 1)
  }
  undo()
  return deviation(gains)
}

/** Adds so many times what hours in a pair cause in each draw. */
function addWorth(gains: Float64Array, pairs: Pairs, { worthIn, k }: Doubt, p: number, hours: number, times: number): void {
  const i = p < 0 ? -1 : pairs.customer[p]!
  if (p < 0 || !(hours > 0) || !(k[i]! > 0)) return
  const worth = worthIn(pairs.customerAt[i]!, hours)
  const scale = (times * pairs.k[p]!) / k[i]!
  for (let s = 0; s < gains.length; s++) gains[s]! += scale * worth[s]!
}

function deviation(values: Float64Array): number {
  if (values.length < 2) return 0
  let sum = 0
  for (let s = 0; s < values.length; s++) sum += values[s]!
  const mean = sum / values.length
  let squares = 0
  for (let s = 0; s < values.length; s++) squares += (values[s]! - mean) ** 2
  return Math.sqrt(squares / (values.length - 1))
}

/** The same at a glance. A member is forgotten when its hours were spread anew. */
export type Glance = { readonly errorOf: (change: Change) => number; readonly forget: (j: number) => void }

/**
 * A glance is off by some: in about three changes of a hundred the error is less than this share of it, and those are passed
 * over. At 0.6 there were none, at twice the time and with the same bundles in three companies.
 */
export const NEARLY = 0.8
/** Pairs of which the draws are kept: 200 of each are 32 MB. */
const MOST_KNOWN = 20_000
/** How much lower a price is tried to see who would take an hour more, as a share. */
const STEP = 0.01

/**
 * At today's prices whoever comes gets the best hours, and what the others give up or get counts by what an hour of that member
 * brings in each draw. A hundredth of the work of `errorOf`, and enough to pass over what cannot pay.
 */
export function openGlance(pairs: Pairs, draft: Draft, doubt: Doubt): Glance {
  const { member, customer, k, b, c, lo, hi } = pairs
  const hourIn = new Map<number, Float64Array>()
  const wished = (p: number, price: number): number => {
    const i = customer[p]!
    return bestHours(k[p]!, b[i]!, c[i]!, lo[i]!, hi[p]!, price)
  }
  /** What an hour brings in each draw, given to those who would take it if the price were a little lower; nothing where hours are left. */
  const hourOf = (j: number): Float64Array => {
    const price = draft.price[j]!
    const brought = new Float64Array(doubt.draws)
    let given = 0
    for (const p of price > 0 ? draft.served[j]! : []) {
      const hours = draft.hours[customer[p]!]!
      const more = wished(p, price * (1 - STEP)) - hours
      if (!(more > 0) || more > hours) continue
      given += more
      addWorth(brought, pairs, doubt, p, hours + more, 1)
      addWorth(brought, pairs, doubt, p, hours, -1)
    }
    return given > 0 ? brought.map((euro) => euro / given) : brought
  }
  /** What a pair brings in each draw beyond the hours that it takes from the others of its member. */
  const brings = new Map<number, Float64Array>()
  const aboveOf = (p: number): Float64Array => {
    const known = brings.get(p)
    if (known) return known
    const j = member[p]!
    const hours = draft.pair[customer[p]!] === p ? draft.hours[customer[p]!]! : wished(p, draft.price[j]!)
    const hour = hourIn.get(j) ?? hourOf(j)
    hourIn.set(j, hour)
    const above = hour.map((euro) => -hours * euro)
    addWorth(above, pairs, doubt, p, hours, 1)
    if (brings.size >= MOST_KNOWN) brings.clear()
    brings.set(p, above)
    return above
  }
  const gains = new Float64Array(doubt.draws)
  const count = (p: number, times: number): void => {
    const above = aboveOf(p)
    for (let s = 0; s < gains.length; s++) gains[s]! += times * above[s]!
  }
  return {
    errorOf: ({ add, drop }) => {
      gains.fill(0)
      for (const p of add) count(p, 1)
      for (const i of drop) count(draft.pair[i]!, -1)
      return deviation(gains)
    },
    forget: (j) => {
      hourIn.delete(j)
      for (const p of brings.keys()) if (member[p] === j) brings.delete(p)
    },
  }
}
