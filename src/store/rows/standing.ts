/** What people decided that stands: the standards behind every estimate, and the net hours of members. */
import { defaultStandards, type Standards } from '../../core/customer/standards.ts'
import type { StatedHours } from '../../core/team/net-hours.ts'
import type { Transaction } from '../open/open-store.ts'

export async function standingStandards(tx: Transaction): Promise<Standards> {
  const row = await tx.selectFrom('setting').select('value').where('name', '=', 'standards').executeTakeFirst()
  // Standards that were set before an assumption existed say nothing about it.
  if (!row) return defaultStandards
  const set = row.value as Partial<Standards>
  return { ...defaultStandards, ...set, minutes: { ...defaultStandards.minutes, ...set.minutes } }
}

export async function standingHours(tx: Transaction): Promise<StatedHours> {
  const rows = await tx.selectFrom('setting').select(['key', 'value']).where('name', '=', 'net-hours').execute()
  return Object.fromEntries(rows.map(({ key, value }) => [key, value as number]))
}
