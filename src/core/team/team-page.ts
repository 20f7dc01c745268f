/** What the Team page shows: members, their net hours, and the assumptions that stand behind every estimate. */
import type { Standards } from '../customer/standards.ts'

export type TeamMember = {
  readonly id: string
  readonly name: string
  /** Net selling hours a year as a person stated them; null while nobody did. */
  readonly statedHours: number | null
  /** Hours that the files record for this member in the period of the plan; null while no plan has counted them, as below. */
  readonly recordedHours: number | null
  /** Customers whose owner this member is now. */
  readonly customers: number | null
  readonly hourPriceEuro: number | null
}

export type Team = {
  readonly members: readonly TeamMember[]
  readonly standards: Standards
  readonly customers: number
  /** Median of the hours that a customer gets now. */
  readonly hoursPerCustomer: number | null
}

/** Who there is to act, own and be offered something. */
export type MemberList = { readonly members: readonly { readonly id: string; readonly name: string }[] }
