/** Which ids are one customer: kept, and carried through to every fact when it changes. */
import { sql } from 'kysely'
import { gatherProfiles, type Profiles } from '../../core/fact/profile.ts'
import type { SaidPair, WhoIsWho } from '../../core/fact/who-is-who.ts'
import { customerId } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { remakeCustomers } from './customers-said.ts'
import { storableJson } from './storable.ts'
import { settleWhatCounts } from './what-counts.ts'

/** Everything that files said of customers, the pairs of which people said something, and the ids that customers have now. */
export async function knownToBe(tx: Transaction): Promise<{ profiles: Profiles; said: SaidPair[]; standing: ReadonlySet<string> }> {
  const profiles = gatherProfiles()
  const rows = await tx
    .selectFrom('customer_said')
    .select(['import_id', 'own_id', 'key', 'name', 'vat', 'kvk', 'domain', 'listed'])
    .orderBy('import_id')
    .orderBy('own_id')
    .execute()
  for (const { import_id, own_id, listed, ...reference } of rows)
    profiles.add({ reference, listed, file: String(import_id) }, customerId(own_id))
  const said = await tx.selectFrom('customer_pair').select(['one', 'other', 'same']).$narrowType<SaidPair>().execute()
  const standing = await tx.selectFrom('customer').select('id').execute()
  return { profiles, said, standing: new Set(standing.map(({ id }) => id)) }
}

/** Keeps which ids are one and which may be: facts of an id that changed its customer move along, and the customers are made anew. */
export async function keepJoins(tx: Transaction, { joins, doubts }: WhoIsWho): Promise<void> {
  await sql`create temporary table if not exists new_join (own_id text collate "C", customer_id text collate "C", said boolean, evidence text[], points integer) on commit delete rows`.execute(
    tx,
  )
  await sql`truncate new_join`.execute(tx)
  const rows = [...joins].map(([own, { to, said, evidence, points }]) => ({ own, to, said, evidence, points }))
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await sql`insert into new_join select own, "to", said, evidence, points
      from jsonb_to_recordset(${storableJson(rows.slice(at, at + AT_ONCE))}::jsonb) as new (own text, "to" text, said boolean, evidence text[], points integer)`.execute(
      tx,
    )
  const moved = await sql<Moved>`
    select own_id as own, coalesce(was.customer_id, own_id) as "from", coalesce(now.customer_id, own_id) as "to"
    from customer_join as was full join new_join as now using (own_id)
    where coalesce(was.customer_id, own_id) <> coalesce(now.customer_id, own_id)`.execute(tx)
  await sql`delete from customer_join where own_id not in (select own_id from new_join)`.execute(tx)
  await sql`insert into customer_join (workspace_id, own_id, customer_id, said, evidence, points) select current_workspace(), * from new_join
    on conflict (workspace_id, own_id) do update set customer_id = excluded.customer_id, said = excluded.said, evidence = excluded.evidence, points = excluded.points`.execute(
    tx,
  )
  await sql`delete from customer_doubt`.execute(tx)
  for (let at = 0; at < doubts.length; at += AT_ONCE)
    await sql`insert into customer_doubt (workspace_id, one, other, evidence, points) select current_workspace(), one, other, evidence, points
      from jsonb_to_recordset(${storableJson(doubts.slice(at, at + AT_ONCE))}::jsonb) as new (one text, other text, evidence text[], points integer)`.execute(
      tx,
    )
  await moveFacts(tx, moved.rows)
}

const AT_ONCE = 20_000

type Moved = { readonly own: string; readonly from: string; readonly to: string }

/** Facts said of an id go from one customer to another, and remember under which id they were said. */
export async function moveFacts(tx: Transaction, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return
  for (const table of ['invoice_line', 'touch', 'deal', 'contact_said'] as const)
    await sql`
      update ${sql.table(table)} as fact set customer_id = moved."to", said_as = nullif(moved.own, moved."to")
      from jsonb_to_recordset(${storableJson(moved)}::jsonb) as moved (own text, "from" text, "to" text)
      where fact.customer_id = moved."from" and coalesce(fact.said_as, fact.customer_id) = moved.own`.execute(tx)
  const touched = [...new Set(moved.flatMap(({ own, from, to }) => [own, from, to]))]
  await remakeCustomers(tx, touched)
  await settleWhatCounts(tx, touched)
}
