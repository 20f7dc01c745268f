/**
 * The customers of a plan as columns, each one place per customer in the order of their ids; and who is meant, in any order.
 * A million take 1 to 8 MB a column and some milliseconds a question.
 */
import { filterFigures, type CustomerFilter, type FilterFigure } from './customer-filter.ts'
import type { Verdict } from './verdict.ts'

export const verdictPlaces: readonly Verdict[] = ['white', 'grey', 'black']

/** Texts behind each other, and where each starts; one more start at the end. */
export type Texts = { readonly text: string; readonly starts: Int32Array }

/** Columns that are fetched when a question needs them. */
export type PlanColumns = {
  readonly verdict: () => Promise<Uint8Array>
  /** Places in the list of owners or groups. */
  readonly owner: () => Promise<Int32Array>
  readonly group: () => Promise<Int32Array>
  /** Names in the form in which they are searched, one on a line. */
  readonly names: () => Promise<Texts>
  readonly figure: (of: FilterFigure) => Promise<Float64Array>
}

/** A choice with its owner, group and customers as places; -1 is nobody's. */
export type PlacedFilter = Omit<CustomerFilter, 'owner' | 'group' | 'only' | 'except'> & {
  readonly owner: number | null
  readonly group: number | null
  readonly only: readonly number[] | null
  readonly except: readonly number[] | null
}

/** 1 at the place of each who is meant; null is everybody. */
export async function whoFits(size: number, filter: PlacedFilter, columns: PlanColumns): Promise<Uint8Array | null> {
  let fits: Uint8Array | null = null
  const keep = (holds: (at: number) => boolean) => {
    fits ??= new Uint8Array(size).fill(1)
    for (let at = 0; at < size; at += 1) if (fits[at] === 1 && !holds(at)) fits[at] = 0
  }
  const equal = (column: Int32Array | Uint8Array, wanted: number) => keep((at) => column[at] === wanted)
  if (filter.only !== null) {
    fits = new Uint8Array(size)
    for (const at of filter.only) if (at >= 0) fits[at] = 1
  }
  if (filter.verdict !== null) equal(await columns.verdict(), verdictPlaces.indexOf(filter.verdict))
  if (filter.owner !== null) equal(await columns.owner(), filter.owner)
  if (filter.group !== null) equal(await columns.group(), filter.group)
  for (const figure of filterFigures) {
    const { from = null, to = null } = filter.between[figure] ?? {}
    if (from === null && to === null) continue
    const values = await columns.figure(figure)
    const [least, most] = [from ?? -Infinity, to ?? Infinity]
    keep((at) => values[at]! >= least && values[at]! <= most)
  }
  if (filter.search !== null && filter.search !== '') {
    const named = withPart(await columns.names(), filter.search, size)
    keep((at) => named[at] === 1)
  }
  for (const at of filter.except ?? []) {
    fits ??= new Uint8Array(size).fill(1)
    if (at >= 0) fits[at] = 0
  }
  return fits
}

/** 1 at the place of each text that holds this part. The part must hold no line break. */
export function withPart({ text, starts }: Texts, part: string, size: number): Uint8Array {
  const found = new Uint8Array(size)
  let at = 0
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, starts[at] ?? text.length)) {
    while (starts[at + 1]! <= place) at += 1
    found[at] = 1
    at += 1
    if (at >= size) break
  }
  return found
}

/** Those who are meant, in this order. */
export function inOrder(order: Int32Array, fits: Uint8Array | null): Int32Array {
  if (fits === null) return order
  const view = new Int32Array(order.length)
  let count = 0
  for (let rank = 0; rank < order.length; rank += 1) {
    const at = order[rank]!
    if (fits[at] === 1) view[count++] = at
  }
  return view.slice(0, count)
}

/** A part of a view, from either end: a list that is turned around is the same list backwards, also where figures are equal. */
export function windowOf(view: Int32Array, { offset, limit, backwards }: { offset: number; limit: number; backwards: boolean }): number[] {
  const from = Math.min(Math.max(offset, 0), view.length)
  const to = Math.min(from + limit, view.length)
  return Array.from({ length: to - from }, (_, at) => (backwards ? view[view.length - 1 - from - at]! : view[from + at]!))
}

/** The sum of a column over all, or over those who fit. */
export function sumOver(values: Float64Array, fits: Uint8Array | null): number {
  let sum = 0
  for (let at = 0; at < values.length; at += 1) if (fits === null || fits[at] === 1) sum += values[at]!
  return sum
}
