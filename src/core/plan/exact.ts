/** Closes the gap on a small problem: splits it where the bound cheats, until bound and plan meet or the effort is spent. */
import { blankReading, lowerBound } from './bound.ts'
import type { Limits, Reading } from './bound.ts'
import { branch, tighten, twinsOf } from './branch.ts'
import type { Part, Tally } from './branch.ts'
import { enter, fill, openSheet } from './fill.ts'
import { blankDesk, blankDraft, worth } from './gain.ts'
import type { Desk, Draft } from './gain.ts'
import type { Pairs } from './pairs.ts'
import { repair } from './repair.ts'
import { search } from './search.ts'

export type ExactResult = { readonly draft: Draft; readonly bound: number; readonly parts: number }

/** A reading costs this many pairs beside its own. */
const OVERHEAD = 40
/** Steps to lower the bound of a leaf: no split will do it any more. */
const LEAF_STEPS = 400

/** Parts wait in order of their bound, the loosest first, so that the bound of the whole falls steadily. */
export function searchExactly(pairs: Pairs, limits: Limits, root: Reading, start: Draft, options: ExactOptions): ExactResult {
  const { precision, most, enough, onProgress } = options
  let best = start
  let value = worth(start)
  let work = 0
  let parts = 0
  /** Most that a leaf can still be worth. */
  let left = -Infinity
  const waiting: Part[] = [
    {
      open: limits.open.slice(),
      must: limits.must.slice(),
      lo: limits.lo.slice(),
      cap: limits.cap.slice(),
      prices: root.prices.slice(),
      bound: root.bound,
      depth: 0,
    },
  ]
  const at = blankReading(pairs)
  const twins = twinsOf(pairs)
  const goal = (): number => value * (1 + precision)
  const keep = (draft: Draft): void => {
    if (worth(draft) <= value) return
    value = worth(draft)
    best = draft
    onProgress?.(value, Math.max(goal(), waiting[0]?.bound ?? 0))
  }
  // Everything that is put aside is worth at most the goal of that moment, and the goal only rises.
  while (waiting.length > 0 && waiting[0]!.bound > goal() && work < most) {
    if (enough?.()) break
    const part = takeTop(waiting)
    parts++
    at.prices.set(part.prices)
    const tally = blankTally(pairs)
    const steps = part.depth === 0 ? 60 : 16 + 8 * pairs.members
    lowerBound(pairs, part, at, {
      steps,
      goal: goal(),
      reach: Math.max(1e-6, (part.bound - goal()) / Math.abs(part.bound)),
      seen: (reading) => note(pairs, reading, tally),
    })
    work += tally.readings * (pairs.k.length + OVERHEAD)
    part.bound = Math.min(part.bound, at.bound)
    if (part.bound <= goal()) continue
    if (part.depth <= 4 || parts % 16 === 0) {
      const desk = blankDesk(200_000)
      const draft = blankDraft(pairs)
      repair(pairs, at, draft, desk)
      search(pairs, draft, desk, part.bound)
      work += desk.sheet.work
      keep(draft)
    }
    if (pairs.curved) keep(planOfChoices(pairs, part, at, blankDesk(200_000)))
    part.prices.set(at.prices)
    if (!tighten(pairs, part, at, goal(), twins)) continue
    const children = branch(pairs, part, at, tally)
    for (const child of children) if (child.bound > goal()) addPart(waiting, child)
    if (children.length === 0) {
      // A leaf: everybody's member is decided. Its one plan is made, and where its bound still stands higher that
      // stays told. Dropping leaves unseen "proved" bounds below real plans, by 1 % in one problem of a thousand.
      part.bound = Math.min(part.bound, lowerBound(pairs, part, at, { steps: LEAF_STEPS, goal: goal() }))
      keep(planOfChoices(pairs, part, at, blankDesk(200_000)))
      left = Math.max(left, part.bound)
    }
    if (parts % 256 === 0) onProgress?.(value, Math.max(goal(), waiting[0]?.bound ?? 0))
  }
  const open = waiting[0]?.bound ?? -Infinity
  return { draft: best, bound: Math.min(root.bound, Math.max(goal(), open, left)), parts }
}

export type ExactOptions = {
  /** The gap at which bound and plan count as met, as a share. */
  readonly precision: number
  /** Pairs read at most. */
  readonly most: number
  /** True ends the search with the best so far. */
  readonly enough?: () => boolean
  readonly onProgress?: (valueEuro: number, boundEuro: number) => void
}

/**
 * The plan in which everybody is worked by whom the reading chose, within the hours of the part. Over the whole range
 * filling S-curves is a rule of thumb; within the narrow ranges of a part it is nearly exact, and that is what they are for.
 */
function planOfChoices(pairs: Pairs, part: Part, at: Reading, desk: Desk): Draft {
  const draft = blankDraft(pairs)
  const { sheet } = desk
  at.pair.forEach((p) => p >= 0 && draft.served[pairs.member[p]!]!.push(p))
  draft.served.forEach((served, j) => {
    openSheet(sheet, pairs.capacity[j]!)
    served.forEach((p, n) => {
      const i = pairs.customer[p]!
      enter(sheet, pairs, p)
      sheet.lo[n] = part.lo[i]!
      sheet.hi[n] = Math.min(pairs.hi[p]!, part.cap[i]!)
    })
    // Whose minimum hours do not fit cannot all be worked: this part has no plan with them.
    if (!fill(sheet, at.prices[j])) return void (served.length = 0)
    served.forEach((p, n) => {
      draft.pair[pairs.customer[p]!] = p
      draft.hours[pairs.customer[p]!] = sheet.hours[n]!
    })
    draft.value[j] = sheet.value
    draft.price[j] = sheet.price
  })
  return draft
}

const blankTally = (pairs: Pairs): Tally => ({
  share: new Float64Array(pairs.k.length),
  hours: new Float64Array(pairs.k.length),
  value: new Float64Array(pairs.customers),
  readings: 0,
})

/** A running mean over the readings: at the lowest bound, the mean of the choices is the plan in which customers may be split. */
function note(pairs: Pairs, reading: Reading, tally: Tally): void {
  const weight = Math.max(0.08, 1 / ++tally.readings)
  const { share, hours, value } = tally
  for (let p = 0; p < share.length; p++) {
    share[p]! *= 1 - weight
    hours[p]! *= 1 - weight
  }
  for (let i = 0; i < pairs.customers; i++) {
    const p = reading.pair[i]!
    value[i]! *= 1 - weight
    if (p < 0) continue
    share[p]! += weight
    hours[p]! += weight * reading.hours[i]!
    value[i]! += weight * (reading.surplus[i]! + reading.prices[pairs.member[p]!]! * reading.hours[i]!)
  }
}

function addPart(heap: Part[], part: Part): void {
  let n = heap.length
  heap.push(part)
  while (n > 0) {
    const up = (n - 1) >> 1
    if (heap[up]!.bound >= part.bound) break
    heap[n] = heap[up]!
    n = up
  }
  heap[n] = part
}

function takeTop(heap: Part[]): Part {
  const top = heap[0]!
  const last = heap.pop()!
  if (heap.length === 0) return top
  let n = 0
  for (;;) {
    let down = 2 * n + 1
    if (down >= heap.length) break
    if (down + 1 < heap.length && heap[down + 1]!.bound > heap[down]!.bound) down++
    if (heap[down]!.bound <= last.bound) break
    heap[n] = heap[down]!
    n = down
  }
  heap[n] = last
  return top
}
