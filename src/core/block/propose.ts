/** Proposals of blocks: open work that shares a customer, group, contact, product, place or kind, to be worked in one go. */
import { tieCodes, type TieCode, type Ties } from '../gate/ties.ts'
import { takeClusters } from './cluster.ts'

export type OpenWork = {
  readonly id: string
  readonly kind: 'customer' | 'matter'
  readonly name: string
  readonly ties: Ties
  readonly owner: string | null
  readonly hours: number
  readonly valueEuro: number
}

export type Proposal<Work extends OpenWork = OpenWork> = {
  /** What the items share. */
  readonly tie: { readonly kind: TieCode; readonly value: string }
  /** At least two; best value per hour first. */
  readonly items: readonly Work[]
  readonly hours: number
  readonly valueEuro: number
  /** Preparing and travelling once instead of for each: setup hours x (items - 1). */
  readonly savedHours: number
}

/** Preparing and travelling for one item worked alone, half an hour each. An assumption of ours, for want of a source. */
export const SETUP_HOURS = 1

/** Sums of whole microhours and cents are exact, so the same in whatever order the work comes. */
const MICROHOURS = 1e6
const CENTS = 100
/** Beyond these they would not be exact, and nobody has such work. */
const MOST_HOURS = 1e4
const MOST_EURO = 1e8

/**
 * The open work, divided by what it shares: again and again the tie that brings most per hour, as much of it as fits in
 * `mostHours`; of two that are worth the same the closer one, which is first in the list of ties. What was left over of a tie can come back as a proposal of its own. Best value per hour first. Each item is in
 * at most one; in none when it shares nothing, has no hours, more than `mostHours`, or a value below 0. Never refused.
 */
export function proposeBlocks<Work extends OpenWork>(
  rows: readonly Work[],
  { mostHours, setupHours = SETUP_HOURS }: { readonly mostHours: number; readonly setupHours?: number },
): readonly Proposal<Work>[] {
  const most = Math.round(mostHours * MICROHOURS)
  const work = measured(rows, most)
  const shared = tieCodes.flatMap((kind) => sharing(work, kind))
  const taken = takeClusters(
    work,
    shared.map(({ places }) => places),
    most,
  )
  // By the whole numbers: what is worth the same per hour would come out unequal after the division.
  return taken
    .toSorted((a, b) => b.value / b.hours - a.value / a.hours)
    .map(({ cluster, places, hours, value }) => ({
      tie: shared[cluster]!.tie,
      items: places.map((at) => work[at]!.row),
      hours: hours / MICROHOURS,
      valueEuro: value / CENTS,
      savedHours: setupHours * (places.length - 1),
    }))
}

type Measured<Work> = { readonly row: Work; readonly hours: number; readonly value: number; readonly perHour: number }

/** What can be in a proposal, best value per hour first; each item once. */
function measured<Work extends OpenWork>(rows: readonly Work[], most: number): readonly Measured<Work>[] {
  const work: Measured<Work>[] = []
  for (const row of rows) {
    const hours = Math.round(row.hours * MICROHOURS)
    const value = Math.round(row.valueEuro * CENTS)
    // Written so that what is no number is left out.
    if (!(hours > 0 && hours <= most && row.hours <= MOST_HOURS && value >= 0 && row.valueEuro <= MOST_EURO)) continue
    work.push({ row, hours, value, perHour: value / hours })
  }
  work.sort((a, b) => b.perHour - a.perHour || compare(a.row.id, b.row.id) || compare(a.row.kind, b.row.kind) || a.hours - b.hours)
  const seen = { customer: new Set<string>(), matter: new Set<string>() }
  return work.filter(({ row: { kind, id } }) => !seen[kind].has(id) && seen[kind].add(id))
}

/** The work that shares a tie of this kind, for each value that at least two have; the value of the best work first. */
function sharing(work: readonly Measured<OpenWork>[], kind: TieCode) {
  const byValue = new Map<string, number[]>()
  for (let at = 0; at < work.length; at += 1) {
    const value = work[at]!.row.ties[kind]
    if (value === null || value === '') continue
    const places = byValue.get(value)
    if (places === undefined) byValue.set(value, [at])
    else places.push(at)
  }
  return [...byValue].filter(([, places]) => places.length > 1).map(([value, places]) => ({ tie: { kind, value }, places }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
