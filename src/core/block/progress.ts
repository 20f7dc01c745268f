/** How far the active block is, and how much of all hours lands where it should: strength. */
import type { BlockState } from './block.ts'

export type Progress = {
  readonly hoursPlanned: number
  readonly hoursSpent: number
  /** Planned and not spent; 0 when more was spent than planned. */
  readonly hoursLeft: number
}

/** How far a block is after so many hours in it since it started; null while it has not. */
export function progressOf({ hours, startedAt }: Pick<BlockState, 'hours' | 'startedAt'>, hoursSpent: number): Progress | null {
  return startedAt === null ? null : { hoursPlanned: hours, hoursSpent, hoursLeft: Math.max(0, hours - hoursSpent) }
}

/** Hours that were spent, with where they landed. */
export type Spent = { readonly hours: number; readonly inBlock: boolean; readonly white: boolean }

export type Strength = {
  readonly blockHours: number
  /** On white customers outside the block, so that no hour counts twice. */
  readonly whiteHours: number
  readonly allHours: number
  /** (block + white) / all, 0 to 1; null when nothing was recorded. */
  readonly share: number | null
}

/** Strength: the share of the hours that lands in the active block and on white customers. */
export function strengthOf(spent: readonly Spent[]): Strength {
  let [blockHours, whiteHours, otherHours] = [0, 0, 0]
  for (const { hours, inBlock, white } of spent) {
    if (inBlock) blockHours += hours
    else if (white) whiteHours += hours
    else otherHours += hours
  }
  const allHours = blockHours + whiteHours + otherHours
  return { blockHours, whiteHours, allHours, share: shareOf(blockHours + whiteHours, allHours) }
}

/** Of all hours the part that went somewhere, 0 to 1; null when nothing was recorded. */
export const shareOf = (part: number, all: number): number | null => (all > 0 ? Math.min(1, part / all) : null)
