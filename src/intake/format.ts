/** What a format is: the headers it is known by, what it tells, and how one row becomes facts. */
import type { Fact, FactKind, HourSource } from '../core/fact/fact.ts'
import type { ProblemCode } from '../core/fact/problem.ts'
import type { Columns, Field, Synonyms } from './headers.ts'
import { plainHeader } from './headers.ts'
import type { Row } from './row.ts'

export type Format = {
  readonly id: string
  readonly what: readonly FactKind[]
  readonly synonyms: Synonyms
  /** Fields that stand only in the first of several rows about one thing: an empty cell means the one above it. */
  readonly carries?: readonly Field[]
  /** A field whose values are gathered over all rows before the first is read, save from rows that name themselves there (by `id`). */
  readonly gathers?: Field
  /** Where the time in it was recorded; without it, in a list of contacts. */
  readonly recorded?: (columns: Columns) => HourSource
  /** Whether these headers are this format. `headers` are plain, `columns` what the synonyms found among them. */
  readonly knows: (columns: Columns, headers: ReadonlySet<string>) => boolean
  /** What an export leaves out unless somebody asks for it, and the note that tells so where no fact shows that it is there. */
  readonly leavesOut?: {
    readonly note: ProblemCode
    /** Whether these columns show that it was asked for. */
    readonly asked: (columns: Columns) => boolean
    readonly shown: (fact: Fact) => boolean
  }
  /** The facts of one row. What the row cannot say, it remembers itself; see row.ts. */
  readonly facts: (row: Row) => readonly Fact[]
}

/** Whether all of these headers are there. */
export const hasAll = (headers: ReadonlySet<string>, ...names: readonly string[]): boolean =>
  names.every((name) => headers.has(plainHeader(name)))

/** Whether any of these headers is there. */
export const hasAny = (headers: ReadonlySet<string>, names: readonly string[]): boolean =>
  names.some((name) => headers.has(plainHeader(name)))
