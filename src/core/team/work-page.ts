/** One member on one page: my customers, my hours, my next work (E5). */
import type { BlockRow } from '../block/block-page.ts'
import type { MatterDuties, Named } from '../matter/matter-page.ts'
import type { Task } from './task.ts'

export type WorkCustomer = {
  readonly id: string
  readonly name: string
  readonly hoursNow: number
  readonly hoursKnown: 'measured' | 'estimated'
  readonly hoursPlanned: number
  readonly entryPriceEuro: number
  /** In the block that is active. */
  readonly inBlock: boolean
}

export type WorkPage = {
  readonly member: Named
  readonly objective: string | null
  readonly block: BlockRow | null
  /** My part of the active block, what comes first first. */
  readonly tasks: readonly Task[]
  /** White customers of this member by entry price, as many of `customersAll` as were asked for; the same line for all. */
  readonly customers: readonly WorkCustomer[]
  readonly customersAll: number
  /** The price of an hour in the plan that stands, the same for everyone; null before the first. */
  readonly hourPriceEuro: number | null
  /** Net hours of this member in the year of the plan; null where the plan has none. */
  readonly capacityHours: number | null
  readonly plannedHours: number | null
  readonly duties: MatterDuties
}
