/** Reach: whether a customer can be got at, and whether it is in trouble. What the gate hears of surrounding (E32). */
import type { Ring } from '../surround/coverage.ts'
import type { Hint } from './evidence.ts'

export type Reach = {
  /** Where it stands around us; null while that was not measured. */
  readonly ring: Ring | null
  /** A member said since that there is somebody to talk to. */
  readonly opened: boolean
  /** Signals of trouble since the last that spoke for the customer. */
  readonly risks: number
  /** EUR of the plan's year: its hours at the hour price, and its margin; null without a plan. */
  readonly costEuro: number | null
  readonly marginEuro: number | null
  /** Members who sell, and of how many the calendar was seen. */
  readonly sellers: number
  readonly seen: number
}

/** No way in, not even via via: only where the calendars of all who sell were seen, and nobody says otherwise. */
export const hasNoWayIn = (reach: Reach | null | undefined): boolean => reach?.ring === 'none' && !reach.opened

/** It costs more than it returns (EUR); false where either is not known. */
export const costsMore = (reach: Reach | null | undefined): boolean =>
  reach?.costEuro != null && reach.marginEuro !== null && reach.costEuro > reach.marginEuro

/** In trouble: somebody noticed it, or it costs more than it returns. */
export const isInTrouble = (reach: Reach | null | undefined): boolean => (reach?.risks ?? 0) > 0 || costsMore(reach)

/** The way in as something worth knowing; nothing while it was not measured. */
export function wayHint(reach: Reach | null | undefined): readonly Hint[] {
  if (reach?.ring == null) return []
  const { sellers, seen } = reach
  return [{ code: reach.opened && reach.ring === 'none' ? 'hint.way-opened' : `hint.way-${reach.ring}`, numbers: { sellers, seen } }]
}

/** That it costs more than it returns, as something worth knowing. */
export const costHint = (reach: Reach | null | undefined): readonly Hint[] =>
  reach?.costEuro != null && reach.marginEuro !== null && costsMore(reach)
    ? [{ code: 'hint.costs-more', numbers: { cost: reach.costEuro, margin: reach.marginEuro } }]
    : []
