/** What stands of blocks: their state without their words, and what is in them. */
import { sql } from 'kysely'
import { evolveBlock, initialBlock, isOpen, type BlockEvent, type BlockState } from '../../core/block/block.ts'
import { blockOf, blockSubject } from '../../core/block/subject.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable, storableJson } from '../rows/storable.ts'
import { on, type Decider, type Whole } from './projection.ts'

export const standingBlocks = on<BlockEvent>({
  'block-formed': keep,
  'block-renamed': keep,
  'block-changed': keep,
  'block-matter-joined': keep,
  'block-matter-left': keep,
  'block-defined': keep,
  'block-queued': keep,
  'block-started': keep,
  'block-finished': keep,
  'block-gut-raised': keep,
  'block-gut-answered': keep,
  'block-stopped': keep,
  'block-alternatives-asked': keep,
})

type Standing = {
  readonly id: string
  readonly state: Omit<BlockState, 'name' | 'finishedWhen'>
  readonly name_position: number | null
  readonly finished_when_position: number | null
  readonly formed_at: string
  readonly changed_at: string
}

export const wholeBlocks: Whole<BlockEvent, Standing> = { prefix: blockSubject(''), after, write }

async function keep(tx: Transaction, event: BlockEvent, by: Decider): Promise<void> {
  const row = await tx
    .selectFrom('block')
    .select(['id', 'state', 'name_position', 'finished_when_position', 'formed_at', 'changed_at'])
    .where('id', '=', storable(blockOf(by.subject)))
    .executeTakeFirst()
  const next = after(row ?? null, event, by)
  if (next !== null) await write(tx, [next])
}

function after(row: Standing | null, event: BlockEvent, { subject, at, position }: Decider): Standing | null {
  const block = evolveBlock(row ? { ...row.state, name: null, finishedWhen: null } : initialBlock, event)
  const { name: _name, finishedWhen: _finishedWhen, ...state } = block
  if (state.status === 'none') return row
  const named = event.type === 'block-formed' || event.type === 'block-renamed'
  return {
    id: storable(blockOf(subject)),
    state,
    name_position: named ? position : (row?.name_position ?? null),
    finished_when_position: event.type === 'block-defined' ? position : (row?.finished_when_position ?? null),
    formed_at: row?.formed_at ?? at,
    changed_at: at,
  }
}

async function write(tx: Transaction, rows: readonly Standing[]): Promise<void> {
  const standing = rows.map((row) => ({ ...row, status: row.state.status, owner_id: row.state.owner }))
  await sql`
    insert into block (workspace_id, id, state, name_position, finished_when_position, status, owner_id, formed_at, changed_at)
    select current_workspace(), id, state, name_position, finished_when_position, status, owner_id, formed_at, changed_at
    from jsonb_to_recordset(${storableJson(standing)}::jsonb) as standing (id text, state jsonb, name_position bigint, finished_when_position bigint,
      status text, owner_id text, formed_at timestamptz, changed_at timestamptz)
    on conflict (workspace_id, id) do update set state = excluded.state, name_position = excluded.name_position,
      finished_when_position = excluded.finished_when_position, status = excluded.status, owner_id = excluded.owner_id, changed_at = excluded.changed_at`.execute(
    tx,
  )
  const items = rows.flatMap(({ id, state }) => [
    ...state.customers.map((item) => ({ id, what: 'customer', item, open: isOpen(state) })),
    ...state.matters.map((item) => ({ id, what: 'matter', item, open: isOpen(state) })),
  ])
  await sql`delete from block_item where block_id = any(${rows.map(({ id }) => id)})`.execute(tx)
  await sql`insert into block_item (workspace_id, block_id, what, item_id, open)
    select current_workspace(), id, what, item, open from jsonb_to_recordset(${storableJson(items)}::jsonb) as wanted (id text, what text, item text, open boolean)`.execute(
    tx,
  )
}
