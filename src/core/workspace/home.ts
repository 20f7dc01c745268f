/** Home: the one task, then strength, focus and plan, and what waits for me (E18, E33). */
import type { BlockProgress, BlockRow } from '../block/block-page.ts'
import type { Strength } from '../block/progress.ts'
import type { PhaseCode } from '../course/phase.ts'
import type { MatterRow, Named } from '../matter/matter-page.ts'
import type { Task } from '../team/task.ts'
import { dayFromNumber, dayNumber, type Day } from '../units.ts'

export type Home = {
  /** While steering the course comes first, and the one task after it (E35). */
  readonly phase: PhaseCode
  readonly objective: { readonly sentence: string | null; readonly by: string } | null
  readonly active: (BlockRow & { readonly progress: BlockProgress }) | null
  /** The first of the queue, to start where none is active. */
  readonly next: BlockRow | null
  /** The one that gathers what passes the gate. */
  readonly forming: BlockRow | null
  /** Null while nobody said who they are, and for somebody who is not in the team. */
  readonly me: Named | null
  /** My work in the active block, what comes first first, at most 20 of `tasksAll`; empty without a block or a name. */
  readonly tasks: readonly Task[]
  readonly tasksAll: number
  readonly focus: { readonly white: number; readonly grey: number; readonly black: number; readonly hourPriceEuro: number } | null
  readonly plan: {
    readonly plannedHours: number
    readonly capacityHours: number
    /** Above what the hours bring as they are spent now. */
    readonly moreEuro: number
    /** How far below the proven bound it can be, 0 to 1. */
    readonly gap: number
    readonly madeAt: string
  } | null
  /** What waits: offers and checks for me; for anyone, GO / NO GO and the other questions at the gate. Nothing counts twice. */
  readonly waiting: {
    readonly offers: readonly MatterRow[]
    readonly debts: readonly MatterRow[]
    readonly cards: number
    readonly atGate: number
  }
}

/** Strength of the last 28 days up to the last one that is recorded; null where nothing is. */
export type StrengthNow = { readonly strength: (Strength & { readonly from: Day; readonly to: Day }) | null }

/** So that old files do not look like idleness, the four weeks end where the records end. Both days count. */
export const strengthDays = (last: Day): { readonly from: Day; readonly to: Day } => ({
  from: dayFromNumber(dayNumber(last) - 27),
  to: last,
})
