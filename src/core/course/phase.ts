/** The two phases: strict while getting under way, steering once blocks flow. A ship only steers when it sails (E35). */
import { dayFromNumber, dayNumber, dayOf, type Day } from '../units.ts'

/** `under-way` is getting under way. */
export type PhaseCode = 'under-way' | 'steering'

export type Phase = {
  readonly phase: PhaseCode
  /** Day on which it began; null while getting under way began with the workspace itself. */
  readonly since: Day | null
  /** Blocks finished one after the other, as far as they count for the next phase. */
  readonly inARow: number
  /** It was steering before, and fell back on `since` because no block was finished for three cycles. */
  readonly fellBack: boolean
  /** While steering: the day on which it falls back unless a block is finished. */
  readonly fallsBackOn: Day | null
}

/** A block that came to its end. */
export type Ended = { readonly at: string; readonly finished: boolean }

/** So many blocks in a row finish the getting under way. */
export const BLOCKS_IN_A_ROW = 2
/** Cycles without a finished block after which steering ends. */
export const CYCLES_WITHOUT = 3

/** The phase on a day, from all blocks that ended and the days of a cycle. A block that was stopped breaks the row; while steering it does not end it. */
export function phaseOf(ended: readonly Ended[], today: Day, cycleDays: number): Phase {
  const quiet = CYCLES_WITHOUT * cycleDays
  let phase: Phase = { phase: 'under-way', since: null, inARow: 0, fellBack: false, fallsBackOn: null }
  const until = (day: Day): void => {
    if (phase.fallsBackOn !== null && day >= phase.fallsBackOn)
      phase = { phase: 'under-way', since: phase.fallsBackOn, inARow: 0, fellBack: true, fallsBackOn: null }
  }
  for (const { at, finished } of ended.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const day = dayOf(at)
    if (day > today) break
    until(day)
    if (phase.phase === 'steering') {
      if (finished) phase = { ...phase, fallsBackOn: later(day, quiet) }
    } else if (!finished) phase = { ...phase, inARow: 0 }
    else if (phase.inARow + 1 < BLOCKS_IN_A_ROW) phase = { ...phase, inARow: phase.inARow + 1 }
    else phase = { phase: 'steering', since: day, inARow: BLOCKS_IN_A_ROW, fellBack: false, fallsBackOn: later(day, quiet) }
  }
  until(today)
  return phase
}

const later = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days + 1)
