/** What the Atlas curve says: where one by one is furthest ahead of all at once, and how much earlier a euro is in on average. */
import type { Atlas, AtlasPoint } from './atlas.ts'

export type AtlasFinding = {
  /** The moment at which one by one is furthest ahead, with the share of all value that is in by then; null where it never is. */
  readonly ahead: { readonly hours: number; readonly oneByOne: number; readonly atOnce: number } | null
  /** Hours of work by which a euro is in earlier on average than all at once; negative when later; null when nothing has value. */
  readonly earlierHours: number | null
}

/** Less than this is no difference that whole percents can tell. */
const LEAST_SHARE = 0.005

/** The curves only rise where a block is finished, so the largest difference is at one of the points. */
export function atlasFinding({ oneByOne, atOnce, delayCostOneByOne, delayCostAtOnce }: Atlas): AtlasFinding {
  const value = oneByOne.at(-1)?.valueEuro ?? 0
  if (!(value > 0)) return { ahead: null, earlierHours: null }
  let ahead: AtlasFinding['ahead'] = null
  for (const { finishedAfterHours: hours } of oneByOne) {
    const found = { hours, oneByOne: valueBy(oneByOne, hours) / value, atOnce: valueBy(atOnce, hours) / value }
    const before = ahead === null ? LEAST_SHARE : ahead.oneByOne - ahead.atOnce
    if (found.oneByOne - found.atOnce > before) ahead = found
  }
  return { ahead, earlierHours: (delayCostAtOnce - delayCostOneByOne) / value }
}

/** Sums of hours that are equal may differ in their last digits. */
const SAME_HOURS = 1e-9

const valueBy = (points: readonly AtlasPoint[], hours: number): number =>
  points.findLast(({ finishedAfterHours }) => finishedAfterHours <= hours * (1 + SAME_HOURS))?.valueEuro ?? 0
