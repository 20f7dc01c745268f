/** What examine found out about a file: enough to read it, or what must be asked first, or why it cannot be taken. */
import type { FactKind } from '../core/fact/fact.ts'
import type { Mentions } from '../core/fact/mention.ts'
import type { Problem, Question } from '../core/fact/problem.ts'
import type { Format } from './format.ts'
import type { Columns } from './headers.ts'
import type { Line, Table } from './read/table.ts'
import type { Ground } from './ground.ts'

/** One table of a file, with all that is needed to read its rows. */
export type Reading = {
  /** Which of the tables of its file it is; the first is 1. */
  readonly part: number
  readonly table: Table
  readonly format: Format
  readonly headerRow: number
  readonly headers: readonly string[]
  /** Rows of a footer that do not say by themselves that they are. */
  readonly footerRows: ReadonlySet<number>
} & Ground

/** A file that can be read. `rows` counts the non-empty rows below the headers of all tables that are read. */
export type Recognised = {
  readonly status: 'recognised'
  readonly file: string
  readonly format: string
  readonly what: readonly FactKind[]
  readonly headers: readonly string[]
  /** What it is known again by, where its headers alone do not say it. */
  readonly shape?: readonly string[]
  readonly sample: readonly (readonly string[])[]
  readonly rows: number
  readonly questions: readonly []
  /** Things to know, such as a margin that was answered and not read. */
  readonly notes: readonly Problem[]
  readonly readings: readonly Reading[]
  /** Everyone whom the file names, as it names them. */
  readonly mentions: Mentions
}

/** A file that needs an answer. `format` is null when its headers are unknown. */
export type Asked = {
  readonly status: 'asked'
  readonly file: string
  readonly format: string | null
  readonly headers: readonly string[]
  readonly shape?: readonly string[]
  readonly sample: readonly (readonly string[])[]
  readonly rows: number
  readonly questions: readonly Question[]
}

export type Refused = { readonly status: 'refused'; readonly file: string; readonly problem: Problem }

export type Examined = Recognised | Asked | Refused

/** A table with its headers found; `format` is null when nobody knows them. */
export type Headed = {
  readonly table: Table
  readonly headerRow: number
  readonly headers: readonly string[]
  readonly format: Format | null
  readonly columns: Columns
  readonly sample: readonly (readonly string[])[]
}

export const asTexts = (line: Line): readonly string[] => line.cells.map(String)
