/** The queue of blocks as its arithmetic takes it, and everything for which a queue is refused. */
import type { Refusal } from '../refusal.ts'

export type QueuedBlock = {
  readonly id: string
  /** Hours of the whole capacity until it is finished. */
  readonly hours: number
  /** What arrives when it is finished, and only then; EUR. */
  readonly valueEuro: number
  /** Ids of the blocks in this queue that must be finished first. */
  readonly after: readonly string[]
}

export type QueueRefusal = Refusal & {
  readonly code:
    | 'block-id-twice'
    | 'block-hours-impossible'
    | 'block-value-impossible'
    | 'block-waits-for-unknown'
    | 'blocks-in-a-circle'
    | 'block-before-what-it-waits-for'
  /** The blocks that it is about. Of a circle: each waits for the next, and the last for the first. */
  readonly blocks: readonly string[]
}

/** Beyond these, double precision no longer carries the arithmetic. */
const MOST = 1e15
const LEAST_HOURS = 1e-12

/** The first thing that is wrong with a queue, or null. Hours must be above 0, a value at least 0. */
export function faultOf(blocks: readonly QueuedBlock[]): QueueRefusal | null {
  const place = placesOf(blocks)
  for (const [at, { id, hours, valueEuro, after }] of blocks.entries()) {
    if (place.get(id) !== at) return no('block-id-twice', [id])
    // A negation, because NaN is neither below nor above.
    if (!(hours >= LEAST_HOURS && hours <= MOST)) return no('block-hours-impossible', [id])
    if (!(valueEuro >= 0 && valueEuro <= MOST)) return no('block-value-impossible', [id])
    for (const other of after) if (!place.has(other)) return no('block-waits-for-unknown', [id, other])
  }
  const circle = circleIn(waitsOf(blocks))
  return circle === null
    ? null
    : no(
        'blocks-in-a-circle',
        circle.map((at) => blocks[at]!.id),
      )
}

/** The first block of an order that comes before one that must be finished first, or null. Of a sound queue. */
export function tooEarlyIn(order: readonly QueuedBlock[]): QueueRefusal | null {
  for (const [at, others] of waitsOf(order).entries()) {
    const later = others.find((other) => other > at)
    if (later !== undefined) return no('block-before-what-it-waits-for', [order[at]!.id, order[later]!.id])
  }
  return null
}

const no = (code: QueueRefusal['code'], blocks: readonly string[]): QueueRefusal => ({
  refused: true,
  code,
  facts: { blocks: blocks.join(', ') },
  blocks,
})

/** For each block the places of those that must be finished before it, each once. */
export type Waits = readonly (readonly number[])[]

/** Who waits for whom, in a queue whose every `after` is in it. */
export function waitsOf(blocks: readonly QueuedBlock[]): Waits {
  const place = placesOf(blocks)
  return blocks.map(({ after }) => [...new Set(after)].map((id) => place.get(id)!))
}

/** A block and all that it waits for, itself last, as far as they are among these places. */
export function withWaits(at: number, waits: Waits, among: ReadonlySet<number>): readonly number[] {
  const seen = new Set<number>()
  const walk = (one: number): void => {
    if (seen.has(one) || !among.has(one)) return
    for (const other of waits[one]!) walk(other)
    seen.add(one)
  }
  walk(at)
  return [...seen]
}

/** Value per hour of the blocks at these places together; EUR. */
export function perHourOf(blocks: readonly QueuedBlock[], places: readonly number[]): number {
  let value = 0
  let hours = 0
  for (const at of places) {
    value += blocks[at]!.valueEuro
    hours += blocks[at]!.hours
  }
  return value / hours
}

/** Place by id; of blocks with the same id the first. */
function placesOf(blocks: readonly QueuedBlock[]): ReadonlyMap<string, number> {
  const place = new Map<string, number>()
  for (const [at, { id }] of blocks.entries()) if (!place.has(id)) place.set(id, at)
  return place
}

/** A circle among those that wait, or null. Whoever waits for nobody left is taken off until all are gone or all left wait. */
function circleIn(waits: Waits): readonly number[] | null {
  const left = new Set(waits.keys())
  for (let before = Infinity; left.size < before;) {
    before = left.size
    for (const at of left) if (!waits[at]!.some((other) => left.has(other))) left.delete(at)
  }
  const path: number[] = []
  let at = left.values().next().value
  if (at === undefined) return null
  while (!path.includes(at)) {
    path.push(at)
    at = waits[at]!.find((other) => left.has(other))!
  }
  return path.slice(path.indexOf(at))
}
