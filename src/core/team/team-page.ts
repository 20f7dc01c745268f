/** What the Team page shows: members, their net hours, and the assumptions that stand behind every estimate. */
import type { Standards } from '../customer/standards.ts'
import type { MatterStatus } from '../matter/matter.ts'
import type { blockInHand, Held } from './leave.ts'

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
  /** Id of the member one level up; null at the top. */
  readonly leader: string | null
}

export type Team = {
  readonly members: readonly TeamMember[]
  /** Who left, and since when (ISO moment). */
  readonly left: readonly { readonly id: string; readonly name: string; readonly since: string }[]
  readonly standards: Standards
  /** Of the logs of net hours and of standards, to say what was seen when they are changed. */
  readonly versions: { readonly netHours: number; readonly standards: number }
  readonly customers: number
  /** Median of the hours that a customer gets now. */
  readonly hoursPerCustomer: number | null
}

export type HeldMatter = {
  readonly id: string
  /** Null when it was erased. */ readonly title: string | null
  readonly status: MatterStatus
}

/** What a member has in hand, how many of each and as many of them as were asked for; who leads them, and whom they lead. */
export type HeldPage = {
  readonly name: string
  readonly count: Held
  readonly matters: readonly HeldMatter[]
  /** To be checked by them, once another has solved it. */
  readonly debts: readonly HeldMatter[]
  /** Offered to them. */
  readonly offers: readonly HeldMatter[]
  readonly blocks: readonly {
    readonly id: string
    /** Null when nobody gave it one, or it was erased. */
    readonly name: string | null
    readonly status: (typeof blockInHand)[number]
  }[]
  readonly leader: string | null
  readonly reports: readonly string[]
}

/** Who there is to act, own and be offered something. */
export type MemberList = { readonly members: readonly { readonly id: string; readonly name: string }[] }
