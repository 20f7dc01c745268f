/** What stands of the experiment near the line: the lot of each customer, as long as the lots stand. */
import { sql } from 'kysely'
import type { ExperimentEvent } from '../../core/experiment/experiment.ts'
import type { Transaction } from '../open/open-store.ts'
import { storableJson } from '../rows/storable.ts'
import { on } from './projection.ts'

export const standingExperiment = on<Exclude<ExperimentEvent, { readonly type: 'elasticity-learned' }>>({
  'lots-drawn': async (tx, { data: { lots } }) => {
    await clear(tx)
    const rows = lots.flatMap(({ worked, left }) => [
      ...worked.map((customer) => ({ customer, lot: 'worked' })),
      ...left.map((customer) => ({ customer, lot: 'left' })),
    ])
    await sql`
      insert into lot (customer_id, lot) select customer, lot from jsonb_to_recordset(${storableJson(rows)}::jsonb) as drawn (customer text, lot text)`.execute(
      tx,
    )
  },
  'lots-let-go': (tx) => clear(tx),
  'lots-ended': (tx) => clear(tx),
})

async function clear(tx: Transaction): Promise<void> {
  await sql`delete from lot`.execute(tx)
}
