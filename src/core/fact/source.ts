/** The files that were brought in: what each gave, how old it is, what it still needs, and what came back. */
import type { Day } from '../units.ts'
import type { FactKind } from './fact.ts'
import type { Passed } from './pass.ts'
import type { Answers, Problem, Question } from './problem.ts'

/** `ready`: looked at, and not taken in before somebody says so. `together`: tells something only with another file. */
export type SourceStatus = 'waiting' | 'reading' | 'asked' | 'ready' | 'done' | 'refused' | 'undone' | 'together'

/** One table of a file that was read: a sheet, or what a file of another kind holds. */
export type ImportedPart = {
  readonly part: number
  /** The name of the sheet, or null where a file has only one table. */
  readonly sheet: string | null
  readonly format: string
  readonly headers: readonly string[]
  /** Which header holds which field. Files that were read before this was kept have none. */
  readonly fields?: Readonly<Record<string, string>>
}

export type Change = { readonly new: number; readonly changed: number; readonly same: number }

/** What taking a file in would do, found by doing it and taking it back. */
export type Preview = {
  /** Rows with invoice lines, time or a deal; `elsewhere`: another file knows better, so they do not count. */
  readonly rows: Change & { readonly elsewhere: number }
  /**
   * Of these rows, those that are about nobody but an address of which no file says whose it is: they count for no customer until
   * one does. Files that were looked at before this was counted have none.
   */
  readonly unmatched?: number
  readonly customers: Change
  readonly members: Change
}

/** Rows of an import that tell something. */
export const rowsTelling = ({ rows }: Preview): number => rows.new + rows.changed + rows.same + rows.elsewhere

/** One imported file, as Files shows it. */
export type Source = {
  readonly id: string
  readonly file: string
  readonly status: SourceStatus
  /** The recognised format, or null while it is not known. */
  readonly format: string | null
  readonly rowsRead: number
  /** Rows in the file as far as known; null before it was counted. */
  readonly rowsTotal: number | null
  readonly facts: Readonly<Partial<Record<FactKind, number>>>
  readonly rejected: number
  /** Rows that rightly gave nothing, by why. */
  readonly passed: Passed
  /** The tables that were read. */
  readonly parts: readonly ImportedPart[]
  /** What only a person knows of it; answered already where the file is ready or done. */
  readonly questions: readonly Question[]
  readonly answers: Answers
  /** The import with which it is read, taken in and taken back; null where it stands alone. */
  readonly togetherWith: string | null
  /** Whether somebody wants it in; else it is only looked at. */
  readonly confirmed: boolean
  /** What taking it in would do; only while it is ready. */
  readonly preview: Preview | null
  /** Rows that do not count, because another file says the same or knows better. */
  readonly uncounted: number
  /** Headers and first rows, to answer a question with the data in view. */
  readonly sample: readonly (readonly string[])[]
  /** Problems of the whole file and notes; rejected rows are a list of their own. */
  readonly problems: readonly Problem[]
  readonly from: Day | null
  readonly to: Day | null
  /** ISO moments. */
  readonly startedAt: string
  readonly finishedAt: string | null
  /** When its copy was deleted while what it gave stayed; null as long as there is one. */
  readonly forgottenAt: string | null
}

/** Where the work that an import causes stands: bringing rows in, then making the plan. */
export type Progress = {
  readonly busy: boolean
  readonly stage: 'idle' | 'looking' | 'reading' | 'matching' | 'planning'
  /** Rows done of rows known, or steps of the plan; null when the end is not known. */
  readonly done: number
  readonly total: number | null
  /** A refusal or failure that stopped the work, as a code with its values; null when all is well. */
  readonly stopped: { readonly code: string; readonly facts: Readonly<Record<string, string | number>> } | null
}

/** Nothing is being worked on. */
export const idle: Progress = { busy: false, stage: 'idle', done: 0, total: null, stopped: null }

/** Asked for, and not begun yet. */
export const waiting = (stage: Progress['stage']): Progress => ({ busy: true, stage, done: 0, total: null, stopped: null })

export type Sources = {
  readonly sources: readonly Source[]
  readonly progress: Progress
  /** The groups of customers, those with most customers first, as long as a margin is asked that may be another for each; else none. */
  readonly groups: readonly string[]
  /** Pairs of customers that may be one, and addresses that are nobody's. */
  readonly unsure: { readonly pairs: number; readonly addresses: number }
}
/** The rejected rows of one table of a file. */
export type RejectedTable = {
  readonly part: number
  /** The name of the sheet, or null where a file has only one table. */
  readonly sheet: string | null
  readonly headers: readonly string[]
  readonly rows: readonly Problem[]
}

/** By table, because each has headers of its own; `total` counts all rows, also those on other pages; `next` is the cursor of the page after this. */
export type RejectedRows = {
  readonly file: string
  readonly tables: readonly RejectedTable[]
  readonly total: number
  readonly next: string | null
}
