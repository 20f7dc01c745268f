/** What runs and whether the data is sound, as `koersvast doctor` tells it. */

export type Health = {
  readonly version: string
  readonly database: string
  /** The address of a server of one's own, without its password; null for the embedded one, which lives in the data folder. */
  readonly server: string | null
  readonly customers: number
  readonly facts: number
  readonly decisions: number
  /** The hash chain of the decisions holds. */
  readonly sound: boolean
  readonly firstBrokenDecision: number | null
}

/** One table that was folded from the log again. */
export type RebuiltTable = {
  readonly table: string
  readonly rowsBefore: number
  readonly rows: number
  /** To the byte what it was. */
  readonly same: boolean
}

/** What `koersvast doctor --rebuild` did. */
export type Rebuilt = { readonly decisions: number; readonly tables: readonly RebuiltTable[] }
