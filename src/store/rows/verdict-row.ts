/** A verdict with the names that a person reads, as every question about verdicts answers it. */
import { sql, type RawBuilder } from 'kysely'
import type { VerdictRow } from '../../core/plan/focus.ts'
import type { ReasonCode, Verdict, VerdictNumbers } from '../../core/plan/verdict.ts'
import { memberNamed } from './names-of-members.ts'

export type VerdictColumns = {
  readonly id: string
  readonly name: string
  readonly group: string | null
  readonly verdict: Verdict
  readonly reason: ReasonCode
  readonly owner: string | null
  readonly hours_now: number
  readonly hours_planned: number
  readonly hours_known: 'measured' | 'estimated'
  readonly margin: number
  readonly entry_price: number
  readonly numbers: VerdictNumbers
  readonly search_name: string
}

/** The columns, and the tables behind them. Everyone who has a verdict keeps it, also when its file was undone since. */
export const verdictColumns: RawBuilder<unknown> = sql`
  verdict.customer_id as id, coalesce(customer.name, customer.key, verdict.customer_id) as name, customer.group_name as "group",
  ${memberNamed(sql`verdict.owner_id`)} as owner, verdict.verdict, reason, hours_now, hours_planned, hours_known, margin,
  entry_price, numbers, verdict.search_name
  from verdict left join customer on customer.id = verdict.customer_id left join member on member.id = verdict.owner_id`

/** A plan of before a verdict could be recomputed from its numbers lacks these; it stands until it is made anew. */
const lacking = {
  givenLines: 0,
  prospect: false,
  judged: null,
  gut: null,
  lot: null,
  computed: null,
  basis: null,
  hoursBand: null,
} as const

export const verdictRowOf = (row: VerdictColumns): VerdictRow => ({
  id: row.id,
  name: row.name,
  group: row.group,
  verdict: row.verdict,
  reason: row.reason,
  owner: row.owner,
  hoursNow: row.hours_now,
  hoursPlanned: row.hours_planned,
  hoursKnown: row.hours_known,
  marginEuro: row.margin,
  numbers: { ...lacking, ...row.numbers },
})
