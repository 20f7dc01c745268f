/** Blocks as they are shown: the one that is active, the one that forms, the queue with its curve, and what is done. */
import type { Named } from '../matter/matter-page.ts'
import type { MatterStatus } from '../matter/matter.ts'
import type { Verdict } from '../plan/verdict.ts'
import type { Atlas } from './atlas.ts'
import type { BlockStatus } from './block.ts'
import type { Progress } from './progress.ts'
import type { TieCode } from '../gate/ties.ts'

export type BlockRow = {
  readonly id: string
  /** Of its log, to say what was seen when it is changed. */
  readonly version: number
  /** Null when nobody gave one, or it was erased. */
  readonly name: string | null
  readonly status: Exclude<BlockStatus, 'none'>
  readonly owner: Named | null
  readonly finishedWhen: string | null
  readonly customers: number
  readonly matters: number
  /** Of those, matters that are not closed. */
  readonly openMatters: number
  readonly hours: number
  readonly valueEuro: number
  readonly after: readonly Named[]
  readonly formedAt: string
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** Its GO / NO GO question is open. */
  readonly gutAsked: boolean
}

/** Progress with the last day up to which hours are recorded; null while none are. */
export type BlockProgress = Progress & { readonly recordedUpTo: string | null }

/** Hours in the active block / all hours since it started, 0 to 1; null when none were recorded since, or none is active. */
export type BlockShare = { readonly share: number | null }

export type BlocksPage = {
  readonly active: (BlockRow & { readonly progress: BlockProgress }) | null
  readonly forming: BlockRow | null
  /** In the order of Smith's rule with what waits for what. */
  readonly queue: readonly BlockRow[]
  /** The curve of the queue; null while nothing is queued. */
  readonly atlas: Atlas | null
  /** The order is within this factor of the best: 1 is proven best; null while nothing is queued. */
  readonly withinFactor: 1 | 2 | null
  /** Finished and stopped, the last first; as many as were asked for. */
  readonly over: readonly BlockRow[]
  /** Hours of the whole team until the objective's day; null where nobody's hours are known. */
  readonly capacityLeftHours: number | null
}

export type BlockItem = {
  readonly what: 'customer' | 'matter'
  readonly id: string
  readonly name: string | null
  readonly owner: Named | null
  readonly hours: number | null
  readonly valueEuro: number | null
  /** Of a customer, by the plan that stands. */
  readonly verdict: Verdict | null
  /** Of a matter. */
  readonly matterStatus: MatterStatus | null
}

export type BlockPage = {
  readonly block: BlockRow
  readonly progress: BlockProgress | null
  readonly items: readonly BlockItem[]
  readonly signals: readonly string[]
}

export type ProposalRow = {
  readonly tie: TieCode
  readonly value: string
  /** Of what they share; with a number from the second of the same name on. */
  readonly name: string
  readonly customers: readonly { readonly id: string; readonly name: string; readonly hours: number; readonly valueEuro: number }[]
  readonly matters: readonly { readonly id: string; readonly name: string | null; readonly hours: number; readonly valueEuro: number }[]
  readonly hours: number
  readonly valueEuro: number
  readonly savedHours: number
}

/** Proposals, best value per hour first; each fits in `mostHours`. */
export type Proposals = { readonly rows: readonly ProposalRow[]; readonly mostHours: number; readonly setupHours: number }
