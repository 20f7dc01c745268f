/** One company's own space: what it holds, so that every page knows whether there is anything to show. */
import type { Day, Period } from '../units.ts'
import type { Progress } from '../fact/source.ts'

export type Workspace = {
  readonly id: string
  readonly name: string | null
  /** The example company that was loaded, or null when the files are the user's own. */
  readonly example: string | null
  readonly customers: number
  readonly members: number
  readonly sources: number
  readonly openQuestions: number
  readonly lastFactDay: Day | null
  readonly period: Period | null
  /** Number of the current plan, or null before the first. */
  readonly plan: string | null
  readonly progress: Progress
}

/** An example company that can be loaded. `code` has a name and a description in messages. */
export type ExampleCompany = { readonly code: string; readonly customers: number; readonly files: readonly string[] }
