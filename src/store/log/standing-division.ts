/** What stands of the division: who works which customer, and when each last moved. */
import { sql } from 'kysely'
import type { DivisionEvent, Move } from '../../core/course/division.ts'
import type { Transaction } from '../open/open-store.ts'
import { storableJson } from '../rows/storable.ts'
import { on } from './projection.ts'

export const standingDivision = on<Exclude<DivisionEvent, { readonly type: 'bundle-refused' }>>({
  'division-let-go': (tx) => clear(tx),
  'division-agreed': async (tx, { data: { works } }) => {
    await clear(tx)
    await sql`
      insert into division (customer_id, member_id)
      select customer, member.key from jsonb_each(${storableJson(works)}::jsonb) as member, jsonb_array_elements_text(member.value) as customer`.execute(
      tx,
    )
  },
  'bundle-accepted': async (tx, { data: { moves } }, { at }) => {
    await move(tx, moves)
    await sql`
      insert into division_turn (customer_id, at) select customer, ${at} from ${moving(moves)}
      on conflict (workspace_id, customer_id) do update set at = excluded.at`.execute(tx)
  },
  // As if it had not been accepted: it may be proposed again at once.
  'bundle-taken-back': async (tx, { data: { moves } }) => {
    await move(tx, moves)
    await sql`delete from division_turn where customer_id in (select customer from ${moving(moves)})`.execute(tx)
  },
})

async function clear(tx: Transaction): Promise<void> {
  await sql`delete from division`.execute(tx)
  await sql`delete from division_turn`.execute(tx)
}

async function move(tx: Transaction, moves: readonly Move[]): Promise<void> {
  await sql`delete from division where customer_id in (select customer from ${moving(moves)})`.execute(tx)
  await sql`insert into division (customer_id, member_id) select customer, "to" from ${moving(moves)} where "to" is not null`.execute(tx)
}

const moving = (moves: readonly Move[]) => sql`jsonb_to_recordset(${storableJson(moves)}::jsonb) as move (customer text, "to" text)`
