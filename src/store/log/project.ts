/** What stands now because of a decision, kept in the transaction that wrote the decision down. */
import { sql } from 'kysely'
import type { JudgementEvent } from '../../core/customer/judge-response.ts'
import type { StandardsEvent } from '../../core/customer/set-standards.ts'
import type { NetHoursEvent } from '../../core/team/net-hours.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from '../rows/storable.ts'
import type { Decided } from './log.ts'

/** The decisions that leave something standing. All others live in the log alone. */
export async function project(tx: Transaction, event: Decided): Promise<void> {
  if (isStandards(event)) return stand(tx, 'standards', '', event.data.standards)
  if (isNetHours(event)) return stand(tx, 'net-hours', event.data.member, event.data.hours)
  if (isJudgement(event)) return judge(tx, event.data)
}

const isStandards = (event: Decided): event is StandardsEvent => event.type === ('standards-set' satisfies StandardsEvent['type'])
const isNetHours = (event: Decided): event is NetHoursEvent => event.type === ('net-hours-stated' satisfies NetHoursEvent['type'])
const isJudgement = (event: Decided): event is JudgementEvent => event.type === ('response-judged' satisfies JudgementEvent['type'])

async function judge(tx: Transaction, { customer, judged }: JudgementEvent['data']): Promise<void> {
  if (judged === null) {
    await tx.deleteFrom('judgement').where('customer_id', '=', storable(customer)).execute()
    return
  }
  const { hours, noneEuro, todayEuro, doubleEuro } = judged
  await sql`insert into judgement (workspace_id, customer_id, hours, none_euro, today_euro, double_euro)
    values (current_workspace(), ${storable(customer)}, ${hours}, ${noneEuro}, ${todayEuro}, ${doubleEuro})
    on conflict (workspace_id, customer_id) do update set hours = excluded.hours, none_euro = excluded.none_euro,
      today_euro = excluded.today_euro, double_euro = excluded.double_euro`.execute(tx)
}

async function stand(tx: Transaction, name: string, key: string, value: unknown): Promise<void> {
  if (value === null) {
    await tx.deleteFrom('setting').where('name', '=', name).where('key', '=', key).execute()
    return
  }
  await sql`insert into setting (workspace_id, name, key, value) values (current_workspace(), ${name}, ${key}, ${JSON.stringify(value)}::jsonb)
    on conflict (workspace_id, name, key) do update set value = excluded.value`.execute(tx)
}
