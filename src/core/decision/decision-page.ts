/** Decisions as they are shown: a row in the log, a page of rows, and one row with what it vouches for. */
import type { NamedKind, SubjectKind } from './subject.ts'

/** Somebody or something by id, with its name; null where none was given, and where it was erased. */
export type NameInLog = { readonly what: NamedKind; readonly id: string; readonly name: string | null; readonly erased: boolean }

/** A value for the sentence of a decision, as it was recorded. */
export type FactInLog = string | number | boolean | null

export type DecisionRow = {
  readonly position: number
  /** ISO moment. */
  readonly at: string
  /** The member; without a name for the clock, and for whoever did not say who they were. */
  readonly by: { readonly id: string; readonly name: string | null }
  readonly type: string
  /** Values and names that its sentence tells. */
  readonly facts: Readonly<Record<string, FactInLog>>
  readonly names: Readonly<Record<string, NameInLog>>
  /** What was said with it; null when nothing was, and when it was erased. */
  readonly said: string | null
  readonly erased: boolean
  /** The plan that stood; null when it was taken without one. */
  readonly plan: number | null
  /** Reason code. */
  readonly reason: string | null
  readonly subject: { readonly what: SubjectKind; readonly id: string | null; readonly name: string | null; readonly erased: boolean }
}

export type DecisionList = {
  /** Newest first. */
  readonly rows: readonly DecisionRow[]
  readonly next: string | null
  /** How many there are in all; null where counting them would take long. */
  readonly total: number | null
  /** Every type that occurs in the log, whatever is asked for. */
  readonly types: readonly string[]
}

export type DecisionOne = {
  readonly row: DecisionRow
  /** As recorded, with the hash of what was said. */
  readonly data: Readonly<Record<string, unknown>>
  /** The subject as it stands in the log, and which decision about it this was. */
  readonly subject: string
  readonly version: number
  readonly hash: string
  /** Of the decision before it; empty for the first. */
  readonly previousHash: string
  /** It is what its hash says, and follows the decision before it. */
  readonly sound: boolean
  /** The whole chain up to and with it; null when nobody asked to walk it. */
  readonly chain: { readonly holds: boolean; readonly firstBroken: number | null } | null
}
