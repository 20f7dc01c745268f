/** What stands of matters: their state without their title, and by what they can be worked together. */
import { sql } from 'kysely'
import { tieCodes, type Ties } from '../../core/gate/ties.ts'
import { testAtHand, tiesOf } from '../../core/matter/answer.ts'
import type { MatterEvent } from '../../core/matter/event.ts'
import { evolveMatter, isPartner, type Matter } from '../../core/matter/matter.ts'
import { matterOf } from '../../core/matter/subject.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable, storableJson } from '../rows/storable.ts'
import { on, type Decider } from './projection.ts'

export const standingMatters = on<MatterEvent>({
  'matter-caught': keep,
  'matter-described': keep,
  'matter-answered': keep,
  'matter-stopped': keep,
  'matter-placed': keep,
  'matter-released': keep,
  'matter-retested': keep,
  'matter-taken': keep,
  'handover-offered': keep,
  'handover-passed-up': keep,
  'handover-declined': keep,
  'handover-withdrawn': keep,
  'handover-lapsed': keep,
  'handover-accepted': keep,
  'handover-taken-over': keep,
  'matter-solved': keep,
  'matter-checked': keep,
  'matter-closed': keep,
})

async function keep(tx: Transaction, event: MatterEvent, { subject, at, position }: Decider): Promise<void> {
  const id = storable(matterOf(subject))
  const row = await tx.selectFrom('matter').select(['state', 'title_position']).where('id', '=', id).executeTakeFirst()
  const after = evolveMatter(row ? { ...row.state, title: null } : null, event)
  if (after === null) return
  const { title: _title, ...state } = after
  const titled = event.type === 'matter-caught' || (event.type === 'matter-described' && event.data.retitled)
  const { status, owner, debt, block, offer, insteadOf, caughtAt } = after
  await sql`
    insert into matter (workspace_id, id, state, title_position, status, test, owner_id, debt_id, block_id, offer_to, offer_until, instead_of, caught_at, changed_at)
    values (current_workspace(), ${id}, ${storableJson(state)}::jsonb, ${titled ? position : (row?.title_position ?? null)}, ${status}, ${testAtHand(after)},
      ${owner}, ${debt}, ${block}, ${offer?.to ?? null}, ${offer?.until ?? null}, ${insteadOf}, ${caughtAt}, ${at})
    on conflict (workspace_id, id) do update set state = excluded.state, title_position = excluded.title_position, status = excluded.status,
      test = excluded.test, owner_id = excluded.owner_id, debt_id = excluded.debt_id, block_id = excluded.block_id, offer_to = excluded.offer_to,
      offer_until = excluded.offer_until, changed_at = excluded.changed_at`.execute(tx)
  await tie(tx, id, after)
}

/** Only matters with which another can be worked have ties that are looked up. */
async function tie(tx: Transaction, id: string, matter: Matter): Promise<void> {
  const ties: Ties | null = isPartner(matter) ? tiesOf(matter) : null
  const wanted = tieCodes.flatMap((code) => (ties?.[code] == null ? [] : [{ tie: code, value: storable(ties[code]) }]))
  await sql`delete from matter_tie where matter_id = ${id}`.execute(tx)
  if (wanted.length > 0)
    await sql`insert into matter_tie (workspace_id, tie, value, matter_id)
      select current_workspace(), tie, value, ${id} from jsonb_to_recordset(${storableJson(wanted)}::jsonb) as wanted (tie text, value text)`.execute(tx)
}
