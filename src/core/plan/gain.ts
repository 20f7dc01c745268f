/** A plan while it is being improved, and what a change of it is worth: the one yardstick of every move. */
import { blankSheet, enter, fill, openSheet } from './fill.ts'
import type { Sheet } from './fill.ts'
import { pairWith, type Pairs } from './pairs.ts'

export type Draft = {
  /** Pair in which each customer is served, -1 for none. */
  readonly pair: Int32Array
  readonly hours: Float64Array
  /** Pairs that each member serves. */
  readonly served: number[][]
  /** Worth of each member's customers, and what one more hour of the member would add. EUR, EUR per hour. */
  readonly value: Float64Array
  readonly price: Float64Array
}

/** Pairs to take up and customers to let go. A customer that moves stands in both. */
export type Change = { readonly add: readonly number[]; readonly drop: readonly number[] }

/** Paper to reckon on, and the effort that was and may be spent. */
export type Desk = { readonly sheet: Sheet; readonly list: number[]; readonly touched: number[]; most: number }

export const blankDesk = (most: number): Desk => ({ sheet: blankSheet(), list: [], touched: [], most })
export const tired = (desk: Desk): boolean => desk.sheet.work > desk.most

export const blankDraft = (pairs: Pairs): Draft => ({
  pair: new Int32Array(pairs.customers).fill(-1),
  hours: new Float64Array(pairs.customers),
  served: Array.from({ length: pairs.members }, () => []),
  value: new Float64Array(pairs.members),
  price: new Float64Array(pairs.members),
})

export const worth = (draft: Draft): number => draft.value.reduce((sum, value) => sum + value, 0)

/** EUR that the change adds when the members that it touches spread their hours anew; -Infinity when it does not fit. */
export function gain(pairs: Pairs, draft: Draft, change: Change, desk: Desk): number {
  let sum = 0
  touch(pairs, draft, change, desk)
  for (const j of desk.touched) {
    afterwards(pairs, draft, change, j, desk)
    if (!refill(pairs, j, draft.price[j]!, desk)) return -Infinity
    sum += desk.sheet.value - draft.value[j]!
  }
  return sum
}

/** Carries the change out. Only for a change that fits. */
export function apply(pairs: Pairs, draft: Draft, change: Change, desk: Desk): void {
  touch(pairs, draft, change, desk)
  const lists = desk.touched.map((j) => {
    afterwards(pairs, draft, change, j, desk)
    return desk.list.slice()
  })
  for (const i of change.drop) {
    draft.pair[i] = -1
    draft.hours[i] = 0
  }
  desk.touched.forEach((j, at) => {
    draft.served[j] = lists[at]!
    settleMember(pairs, draft, j, desk)
  })
}

/** Spreads a member's hours over whom it serves. False, and nothing changed, when they do not fit. */
export function settleMember(pairs: Pairs, draft: Draft, j: number, desk: Desk): boolean {
  const served = draft.served[j]!
  desk.list.length = 0
  desk.list.push(...served)
  if (!refill(pairs, j, draft.price[j]!, desk)) return false
  served.forEach((p, n) => {
    const i = pairs.customer[p]!
    draft.pair[i] = p
    draft.hours[i] = desk.sheet.hours[n]!
  })
  draft.value[j] = desk.sheet.value
  draft.price[j] = desk.sheet.price
  return true
}

function touch(pairs: Pairs, draft: Draft, change: Change, desk: Desk): void {
  const { touched } = desk
  touched.length = 0
  const note = (j: number): void => void (touched.includes(j) || touched.push(j))
  for (const p of change.add) note(pairs.member[p]!)
  for (const i of change.drop) note(pairs.member[draft.pair[i]!]!)
}

function afterwards(pairs: Pairs, draft: Draft, change: Change, j: number, desk: Desk): void {
  desk.list.length = 0
  for (const p of draft.served[j]!) if (!change.drop.includes(pairs.customer[p]!)) desk.list.push(p)
  for (const p of change.add) if (pairs.member[p] === j) desk.list.push(p)
}

function refill(pairs: Pairs, j: number, guess: number, desk: Desk): boolean {
  openSheet(desk.sheet, pairs.capacity[j]!)
  for (const p of desk.list) enter(desk.sheet, pairs, p)
  desk.sheet.work += desk.list.length
  return fill(desk.sheet, guess)
}

/** A plan that was made, with each member's hours spread anew over whom it works: what its customers can be worth at most. */
export function draftOf(pairs: Pairs, assignments: readonly { readonly customer: number; readonly member: number }[], desk: Desk): Draft {
  const draft = blankDraft(pairs)
  const memberOf = new Map(assignments.map(({ customer, member }) => [customer, member]))
  pairs.customerAt.forEach((place, i) => {
    const p = memberOf.has(place) ? pairWith(pairs, i, memberOf.get(place)!) : -1
    if (p >= 0) draft.served[pairs.member[p]!]!.push(p)
  })
  for (let j = 0; j < pairs.members; j++) settleMember(pairs, draft, j, desk)
  return draft
}
