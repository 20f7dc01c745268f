/** How far the active block is, and how much of all hours lands where it should: strength. */
import type { BlockState } from './block.ts'

export type Progress = {
  readonly hoursPlanned: number
  readonly hoursSpent: number
  /** Planned and not spent; 0 when more was spent than planned. */
  readonly hoursLeft: number
  /** Hours in the block / all hours since it started, 0 to 1; null when nothing was recorded since. */
  readonly share: number | null
}

/** How far a block is; null while it has not started. `inBlock` are hours spent in it, `inAll` hours spent anywhere, since its start. */
export function progressOf(
  { hours, startedAt }: Pick<BlockState, 'hours' | 'startedAt'>,
  { inBlock, inAll }: { readonly inBlock: number; readonly inAll: number },
): Progress | null {
  if (startedAt === null) return null
  return { hoursPlanned: hours, hoursSpent: inBlock, hoursLeft: Math.max(0, hours - inBlock), share: shareOf(inBlock, inAll) }
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

const shareOf = (part: number, all: number): number | null => (all > 0 ? Math.min(1, part / all) : null)
