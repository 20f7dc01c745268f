/** How good estimates are: what people said until a day, and what was found, kept. */
import { sql } from 'kysely'
import type { Calibration, SaidThen } from '../../core/calibration/calibration.ts'
import type { Judged } from '../../core/customer/response.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { storableJson } from './storable.ts'

/** What stood of people's judgements and guts at the end of a day, from the log, with whoever said it. */
export async function saidUntil(tx: Transaction, day: Day): Promise<SaidThen> {
  const last = async <Data>(type: string) =>
    (
      await sql<Data & { customer: string; by: string }>`
        select distinct on (data ->> 'customer') data ->> 'customer' as customer, actor as by, data -> 'judged' as judged, data -> 'go' as go
        from decision where type = ${type} and at < ${day}::date + 1 order by data ->> 'customer', position desc`.execute(tx)
    ).rows
  const judged = await last<{ judged: Judged | null }>('response-judged')
  const gut = await last<{ go: boolean }>('customer-gut-answered')
  return {
    judged: new Map(
      judged.flatMap(({ customer, judged: points, by }) => (points === null ? [] : [[customer, { judged: points, by }] as const])),
    ),
    gut: new Map(gut.map(({ customer, go, by }) => [customer, { go, by }])),
  }
}

export async function keepCalibrations(tx: Transaction, found: readonly Calibration[]): Promise<void> {
  await tx.deleteFrom('calibration').execute()
  for (const result of found)
    await sql`insert into calibration (quarters, result) values (${result.quarters}, ${storableJson(result)}::json)`.execute(tx)
}

/** The shortest first. */
export async function calibrations(tx: Transaction): Promise<readonly Calibration[]> {
  const rows = await tx.selectFrom('calibration').select('result').orderBy('quarters').execute()
  return rows.map(({ result }) => result)
}
