/** What runs and whether the data is sound, as `koersvast doctor` tells it. */

export type Health = {
  readonly version: string
  readonly database: string
  readonly customers: number
  readonly facts: number
  readonly decisions: number
  /** The hash chain of the decisions holds. */
  readonly sound: boolean
  readonly firstBrokenDecision: number | null
}
