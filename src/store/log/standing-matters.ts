/** What stands of matters: their state without their title, and by what they can be worked together. */
import { sql } from 'kysely'
import { tieCodes, type Ties } from '../../core/gate/ties.ts'
import { testAtHand, tiesOf } from '../../core/matter/answer.ts'
import type { MatterEvent } from '../../core/matter/event.ts'
import { evolveMatter, isPartner, type Matter } from '../../core/matter/matter.ts'
import { matterOf, matterSubject } from '../../core/matter/subject.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable, storableJson } from '../rows/storable.ts'
import { on, type Decider, type Whole } from './projection.ts'

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
  'check-taken-over': keep,
  'matter-closed': keep,
})

type Standing = {
  readonly id: string
  readonly state: Omit<Matter, 'title'>
  readonly title_position: number | null
  readonly changed_at: string
}

export const wholeMatters: Whole<MatterEvent, Standing> = { prefix: matterSubject(''), after, write }

async function keep(tx: Transaction, event: MatterEvent, by: Decider): Promise<void> {
  const row = await tx
    .selectFrom('matter')
    .select(['id', 'state', 'title_position', 'changed_at'])
    .where('id', '=', storable(matterOf(by.subject)))
    .executeTakeFirst()
  const next = after(row ?? null, event, by)
  if (next !== null) await write(tx, [next])
}

function after(row: Standing | null, event: MatterEvent, { subject, at, position }: Decider): Standing | null {
  const matter = evolveMatter(row ? { ...row.state, title: null } : null, event)
  if (matter === null) return row
  const { title: _title, ...state } = matter
  const titled = event.type === 'matter-caught' || (event.type === 'matter-described' && event.data.retitled)
  return { id: storable(matterOf(subject)), state, title_position: titled ? position : (row?.title_position ?? null), changed_at: at }
}

async function write(tx: Transaction, rows: readonly Standing[]): Promise<void> {
  const matters = rows.map((row) => ({ ...row, matter: { ...row.state, title: null } }))
  const standing = matters.map(({ matter: { status, owner, debt, block, offer, insteadOf, caughtAt }, matter, ...row }) => ({
    ...row,
    status,
    test: testAtHand(matter),
    owner_id: owner,
    debt_id: debt,
    block_id: block,
    offer_to: offer?.to ?? null,
    offer_until: offer?.until ?? null,
    instead_of: insteadOf,
    caught_at: caughtAt,
  }))
  await sql`
    insert into matter (workspace_id, id, state, title_position, status, test, owner_id, debt_id, block_id, offer_to, offer_until, instead_of, caught_at, changed_at)
    select current_workspace(), id, state, title_position, status, test, owner_id, debt_id, block_id, offer_to, offer_until, instead_of, caught_at, changed_at
    from jsonb_to_recordset(${storableJson(standing)}::jsonb) as standing (id text, state jsonb, title_position bigint, status text, test text, owner_id text,
      debt_id text, block_id text, offer_to text, offer_until timestamptz, instead_of text, caught_at timestamptz, changed_at timestamptz)
    on conflict (workspace_id, id) do update set state = excluded.state, title_position = excluded.title_position, status = excluded.status,
      test = excluded.test, owner_id = excluded.owner_id, debt_id = excluded.debt_id, block_id = excluded.block_id, offer_to = excluded.offer_to,
      offer_until = excluded.offer_until, changed_at = excluded.changed_at`.execute(tx)
  await tie(tx, matters)
}

/** Only matters with which another can be worked have ties that are looked up. */
async function tie(tx: Transaction, matters: readonly { readonly id: string; readonly matter: Matter }[]): Promise<void> {
  const wanted = matters.flatMap(({ id, matter }) => {
    const ties: Ties | null = isPartner(matter) ? tiesOf(matter) : null
    return tieCodes.flatMap((code) => (ties?.[code] == null ? [] : [{ tie: code, value: storable(ties[code]), id }]))
  })
  await sql`delete from matter_tie where matter_id = any(${matters.map(({ id }) => id)})`.execute(tx)
  if (wanted.length > 0)
    await sql`insert into matter_tie (workspace_id, tie, value, matter_id)
      select current_workspace(), tie, value, id from jsonb_to_recordset(${storableJson(wanted)}::jsonb) as wanted (tie text, value text, id text)`.execute(
      tx,
    )
}
