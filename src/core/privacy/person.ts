/** What is known of one person, as it is shown to whoever asks. */
import type { TieCode } from '../gate/ties.ts'

export type PersonPage = {
  readonly text: string
  readonly members: readonly {
    readonly id: string
    readonly name: string
    readonly key: string | null
    readonly netHours: number | null
    /** Rows of files that name this member, and decisions of theirs in the log. */
    readonly rows: number
    readonly decisions: number
  }[]
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly matters: number }[]
  /** Who they are at customers, under each spelling; `id` is the mark by which it is erased. */
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly post: string | null
    readonly customer: string
    readonly rows: number
  }[]
  /** What people said that mentions the person, by its place in the log; the latest first. */
  readonly words: readonly { readonly position: number; readonly text: string }[]
  /** Files of which the copy mentions the person. */
  readonly files: readonly {
    readonly id: string
    readonly file: string
    /** How many lines do, and the first of them as they stand in the file; all of them in what is handed over. */
    readonly lines: number
    readonly first: readonly string[]
  }[]
  /** Not erased from here: companies that are called like it, and ties of matters, which are in the log. */
  readonly customers: readonly { readonly id: string; readonly name: string }[]
  readonly ties: readonly { readonly tie: TieCode; readonly to: string; readonly matters: number }[]
}

export type PrivacyPage = {
  /** Since when people at customers are kept by name; null while they are not. */
  readonly contactsSince: string | null
  /** Rows in which files name them, and files with a copy that does. */
  readonly contactRows: number
  readonly contactFiles: number
  readonly years: number | null
  readonly leastYears: number
  readonly mostYears: number
  /** Copies of files that are kept, and how many bytes they are. */
  readonly copies: number
  readonly bytes: number
  /** What a retention would delete today; null when none was asked about. */
  readonly would: { readonly copies: number; readonly rows: number } | null
}
