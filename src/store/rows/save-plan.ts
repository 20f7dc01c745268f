/** Keeps a plan that was made: its summary, the members' prices and a verdict per customer, ready to be listed in any order, and its pictures. */
import { sql } from 'kysely'
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { MadePlan, PlannedCustomer } from '../../core/plan/plan.ts'
import type { Pictures } from '../../core/plan/pictures.ts'
import { dayOf } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { savePlanColumns } from './plan-columns.ts'
import { planningAlone } from './planning-alone.ts'
import { storableJson } from './storable.ts'
import { keepWhite } from './white-periods.ts'

/** Verdicts of this many plans are kept: the last and the one before, to show what changed. Summaries stay. */
const PLANS_WITH_VERDICTS = 2
const BATCH = 5_000

/** Answers the plan's number, as text. `at` is the ISO moment at which it was made. */
export async function savePlan(tx: Transaction, plan: MadePlan, { line, sweetSpot, whatIf }: Pictures, at: string): Promise<string> {
  await planningAlone(tx)
  const { rows } = await sql<{ id: number }>`
    insert into plan (workspace_id, id, made_at, from_day, to_day, hour_price, value, bound, summary, line, sweet_spot, what_if, least_change)
    select current_workspace(), coalesce(max(id), 0) + 1, ${at}, ${plan.period.from}, ${plan.period.to},
      ${plan.hourPriceEuro}, ${plan.valueEuro}, ${plan.upperBoundEuro}, ${storableJson(summaryOf(plan))}::jsonb,
      ${storableJson(line)}::jsonb, ${storableJson(sweetSpot)}::jsonb, ${storableJson(whatIf)}::json, ${plan.leastChange && storableJson(plan.leastChange)}::json
    from plan returning id`.execute(tx)
  const id = rows[0]?.id ?? 0
  await saveMembers(tx, id, plan)
  for (let from = 0; from < plan.customers.length; from += BATCH) await saveVerdicts(tx, id, plan.customers.slice(from, from + BATCH))
  await savePlanColumns(tx, id)
  await keepWhite(tx, id, dayOf(at))
  await tx.updateTable('plan').set({ line: null, sweet_spot: null, what_if: null, least_change: null }).where('id', '<', id).execute()
  await tx
    .deleteFrom('verdict')
    .where('plan_id', '<=', id - PLANS_WITH_VERDICTS)
    .execute()
  return String(id)
}

function summaryOf(plan: MadePlan): Omit<PlanSummary, 'id' | 'madeAt'> {
  const { customers: _customers, ground: _ground, leastChange: _leastChange, ...summary } = plan
  return summary
}

async function saveMembers(tx: Transaction, plan: number, { members }: MadePlan): Promise<void> {
  await sql`
    insert into plan_member (workspace_id, plan_id, member_id, hour_price, capacity_hours, planned_hours)
    select current_workspace(), ${plan}, id, "hourPriceEuro", "capacityHours", "plannedHours"
    from jsonb_to_recordset(${storableJson(members)}::jsonb)
      as new (id text, "hourPriceEuro" double precision, "capacityHours" double precision, "plannedHours" double precision)
    where id is not null`.execute(tx)
}

async function saveVerdicts(tx: Transaction, plan: number, customers: readonly PlannedCustomer[]): Promise<void> {
  await sql`
    insert into verdict (workspace_id, plan_id, customer_id, verdict, reason, owner_id, hours_now, hours_planned, hours_known, margin,
      entry_price, numbers, search_name)
    select current_workspace(), ${plan}, id, verdict, reason, owner, "hoursNow", "hoursPlanned", "hoursKnown", "marginEuro",
      (numbers->>'entryPriceEuro')::double precision, numbers, search_form(name)
    from jsonb_to_recordset(${storableJson(customers)}::jsonb) as new (id text, verdict text, reason text, owner text, name text, "hoursKnown" text,
      "hoursNow" double precision, "hoursPlanned" double precision, "marginEuro" double precision, numbers jsonb)`.execute(tx)
}
