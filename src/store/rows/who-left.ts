/** Who left the team: they decide nothing and nothing goes to them, while what they decided keeps their name. */
import type { Transaction } from '../open/open-store.ts'

export async function whoLeft(tx: Transaction): Promise<ReadonlySet<string>> {
  return new Set((await leftSince(tx)).keys())
}

/** ISO moments of leaving, by member id. */
export async function leftSince(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.selectFrom('setting').select(['key', 'value']).where('name', '=', 'left').orderBy('key').execute()
  return new Map(rows.map(({ key, value }) => [key, value as string]))
}
