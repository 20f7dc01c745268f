/** What stands of blocks: their state without their words, and what is in them. */
import { sql } from 'kysely'
import { evolveBlock, initialBlock, isOpen, type BlockEvent } from '../../core/block/block.ts'
import { blockOf } from '../../core/block/subject.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable, storableJson } from '../rows/storable.ts'
import { on, type Decider } from './projection.ts'

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

async function keep(tx: Transaction, event: BlockEvent, { subject, at, position }: Decider): Promise<void> {
  const id = storable(blockOf(subject))
  const row = await tx
    .selectFrom('block')
    .select(['state', 'name_position', 'finished_when_position'])
    .where('id', '=', id)
    .executeTakeFirst()
  const after = evolveBlock(row ? { ...row.state, name: null, finishedWhen: null } : initialBlock, event)
  const { name: _name, finishedWhen: _finishedWhen, ...state } = after
  if (after.status === 'none') return
  const named = event.type === 'block-formed' || event.type === 'block-renamed'
  await sql`
    insert into block (workspace_id, id, state, name_position, finished_when_position, status, owner_id, formed_at, changed_at)
    values (current_workspace(), ${id}, ${storableJson(state)}::jsonb, ${named ? position : (row?.name_position ?? null)},
      ${event.type === 'block-defined' ? position : (row?.finished_when_position ?? null)}, ${after.status}, ${after.owner}, ${at}, ${at})
    on conflict (workspace_id, id) do update set state = excluded.state, name_position = excluded.name_position,
      finished_when_position = excluded.finished_when_position, status = excluded.status, owner_id = excluded.owner_id, changed_at = excluded.changed_at`.execute(
    tx,
  )
  const items = [...after.customers.map((item) => ({ what: 'customer', item })), ...after.matters.map((item) => ({ what: 'matter', item }))]
  await sql`delete from block_item where block_id = ${id}`.execute(tx)
  await sql`insert into block_item (workspace_id, block_id, what, item_id, open)
    select current_workspace(), ${id}, what, item, ${isOpen(after)} from jsonb_to_recordset(${storableJson(items)}::jsonb) as wanted (what text, item text)`.execute(
    tx,
  )
}
