/** Coverage: in which ring around us a customer stands, and how a group is spread over the rings. */
import type { Day } from '../units.ts'
import type { WayIn } from './way-in.ts'

/**
 * From the inside out: a member knows it; via one and via two others; it buys from us and nobody was seen there; no way in, not even
 * via via; and not known, because not everything was seen that could tell.
 */
export const rings = ['known', 'via-one', 'via-two', 'buys', 'none', 'not-known'] as const
export type Ring = (typeof rings)[number]

/**
 * What was looked at: calendars of how many of the sellers, from when until when. Only a calendar shows who sat at one table.
 * `files`: all files with meetings in them.
 */
export type Sight = {
  readonly files: number
  /** The last day that any file speaks of: on that day it was looked at. */
  readonly day: Day
  readonly from: string | null
  readonly to: string | null
  readonly sellers: number
  readonly seen: number
  /** Ids of sellers whose calendar is missing, at most ten. */
  readonly missing: readonly string[]
}

/** Whether everything was seen that could tell that there is no way in: the calendar of everybody who sells. */
export const isWhole = ({ sellers, seen }: Pick<Sight, 'sellers' | 'seen'>): boolean => sellers > 0 && seen >= sellers

/** Whoever buys has a way in, also when nobody was seen there; and what was not looked at is not known, never absent. */
export function ringOf(way: Pick<WayIn, 'steps'> | undefined, buys: boolean, sight: Pick<Sight, 'sellers' | 'seen'>): Ring {
  const steps = way?.steps.length ?? 0
  if (steps === 1) return 'known'
  if (steps === 2) return 'via-one'
  if (steps > 2) return 'via-two'
  if (buys) return 'buys'
  return isWhole(sight) ? 'none' : 'not-known'
}

/** Customers in each ring. */
export type Coverage = Readonly<Record<Ring, number>>

export const noCoverage: Coverage = { known: 0, 'via-one': 0, 'via-two': 0, buys: 0, none: 0, 'not-known': 0 }

/** How many of these stand in each ring. */
export function coverageOf(found: Iterable<Ring>): Coverage {
  const counts: Record<Ring, number> = { ...noCoverage }
  for (const ring of found) counts[ring] += 1
  return counts
}

export const customersIn = (coverage: Coverage): number => rings.reduce((sum, ring) => sum + coverage[ring], 0)

/** Customers with a way in: seen, or because they buy. */
export const withWayIn = (coverage: Coverage): number => customersIn(coverage) - coverage.none - coverage['not-known']

/** Those that only somebody else can open the door of. */
export const viaOthers = (coverage: Coverage): number => coverage['via-one'] + coverage['via-two']
