/** The bundles that wait for an answer, as they are shown: each with both figures, and what was answered before. */
import type { Named } from '../matter/matter-page.ts'
import type { BundleChange, ForcedReason } from './bundle.ts'

export type ShownChange = Omit<BundleChange, 'customer' | 'from' | 'to'> & {
  readonly customer: Named
  readonly from: Named | null
  readonly to: Named | null
}

/** EUR per period. A bundle is known by the first of its customers: nobody is in two. */
export type ShownBundle = {
  readonly customer: string
  readonly changes: readonly ShownChange[]
  readonly gainEuro: number
  readonly gainError: number
  readonly disruptionEuro: number
  readonly netEuro: number
  readonly forced: ForcedReason | null
}

export type BundlesPage = {
  /** Null while who works whom was not agreed; then nothing is proposed. */
  readonly agreed: { readonly at: string; readonly customers: number; readonly members: number } | null
  /** What agreeing now would be about: customers that the plan gives hours, and members that work them. Null before a plan, and once it was agreed. */
  readonly planned: { readonly customers: number; readonly members: number } | null
  /** The plan is being made: what is proposed is of the one before. */
  readonly planning: boolean
  readonly bundles: readonly ShownBundle[]
  /** Proposed by the plan as well, and refused before. */
  readonly refused: number
  /** The last that were accepted, the newest first; each can be taken back as long as nobody in it moved on. */
  readonly accepted: readonly {
    readonly customer: string
    readonly moves: readonly { readonly customer: Named; readonly from: Named | null; readonly to: Named | null }[]
    readonly gainEuro: number
    readonly disruptionEuro: number
    readonly at: string
    readonly current: boolean
  }[]
}
