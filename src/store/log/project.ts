/** What stands now because of a decision, kept in the transaction that wrote the decision down. */
import { sql } from 'kysely'
import type { StandardsEvent } from '../../core/customer/set-standards.ts'
import type { NetHoursEvent } from '../../core/team/net-hours.ts'
import type { Transaction } from '../open/open-store.ts'
import type { Decided } from './log.ts'

/** The decisions that leave something standing. All others live in the log alone. */
export async function project(tx: Transaction, event: Decided): Promise<void> {
  if (isStandards(event)) return stand(tx, 'standards', '', event.data.standards)
  if (isNetHours(event)) return stand(tx, 'net-hours', event.data.member, event.data.hours)
}

const isStandards = (event: Decided): event is StandardsEvent => event.type === ('standards-set' satisfies StandardsEvent['type'])
const isNetHours = (event: Decided): event is NetHoursEvent => event.type === ('net-hours-stated' satisfies NetHoursEvent['type'])

async function stand(tx: Transaction, name: string, key: string, value: unknown): Promise<void> {
  if (value === null) {
    await tx.deleteFrom('setting').where('name', '=', name).where('key', '=', key).execute()
    return
  }
  await sql`insert into setting (workspace_id, name, key, value) values (current_workspace(), ${name}, ${key}, ${JSON.stringify(value)}::jsonb)
    on conflict (workspace_id, name, key) do update set value = excluded.value`.execute(tx)
}
