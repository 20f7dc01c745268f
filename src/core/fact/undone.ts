/** What became of an import that was taken back: what went, what stayed because somebody decided about it since, and what cannot be undone. */

export type Undone = {
  /** Rows and whoever only this file named: gone. */
  readonly reversed: {
    readonly lines: number
    readonly touches: number
    readonly deals: number
    readonly contacts: number
    readonly customers: number
    readonly members: number
  }
  /** Whoever only this file named and somebody has decided about since: kept by name, so that the decision keeps its subject. */
  readonly kept: { readonly customers: number; readonly members: number }
  /** What stands in the log about those who were kept: the log only grows. */
  readonly notReversed: { readonly decisions: number }
}

/** A file was taken back, by its number: its name may tell who somebody is, and the log hears no names. */
export type FileEvent = { readonly type: 'file-taken-back'; readonly data: Undone }

/** Under which decisions about a file stand in the log. */
export const fileSubject = (importId: string): string => `file:${importId}`
