/** Blocks as they stand, with the names that a person reads. */
import { sql, type RawBuilder } from 'kysely'
import type { BlockState, BlockStatus } from '../../core/block/block.ts'
import { blockSubject } from '../../core/block/subject.ts'
import type { BlockItem, BlockRow } from '../../core/block/block-page.ts'
import type { MatterStatus } from '../../core/matter/matter.ts'
import type { Verdict } from '../../core/plan/verdict.ts'
import type { Transaction } from '../open/open-store.ts'
import { namesOf } from './names-of-members.ts'
import { storable } from './storable.ts'

type Columns = {
  readonly id: string
  readonly state: Omit<BlockState, 'name' | 'finishedWhen'>
  readonly name: string | null
  readonly finished_when: string | null
  readonly formed_at: string
  readonly open_matters: number
  readonly version: number
}

export type StandingBlock = { readonly row: BlockRow; readonly state: BlockState }

/** Blocks with these states; the last that changed first. */
export async function blocksThatAre(tx: Transaction, statuses: readonly BlockStatus[], limit = 1000): Promise<readonly StandingBlock[]> {
  return read(tx, sql`where block.status = any(${statuses}) order by block.changed_at desc, block.id limit ${limit}`)
}

/** One block, or null. */
export const blockRow = async (tx: Transaction, id: string): Promise<StandingBlock | null> =>
  (await read(tx, sql`where block.id = ${storable(id)}`))[0] ?? null

async function read(tx: Transaction, rest: RawBuilder<unknown>): Promise<readonly StandingBlock[]> {
  const { rows } = await sql<Columns>`
    select block.id, block.state, name.text as name, finished.text as finished_when, formed_at,
      (select count(*) from matter where matter.block_id = block.id and matter.status <> 'closed') as open_matters,
      (select max(version) from decision where subject = ${blockSubject('')} || block.id) as version
    from block left join saying as name on name.position = name_position
      left join saying as finished on finished.position = finished_when_position
    ${rest}`.execute(tx)
  if (rows.length === 0) return []
  const members = await namesOf(tx)
  const blocks = await namesOfBlocks(
    tx,
    rows.flatMap(({ state }) => state.after),
  )
  return rows.map((row) => {
    const state: BlockState = { ...row.state, name: row.name, finishedWhen: row.finished_when }
    const { id, owner, status, customers, matters, hours, valueEuro, startedAt, endedAt, gut } = state
    return {
      state,
      row: {
        id,
        version: row.version,
        name: row.name,
        status: status === 'none' ? 'forming' : status,
        owner: owner === null ? null : { id: owner, name: members.get(owner) ?? null },
        finishedWhen: row.finished_when,
        customers: customers.length,
        matters: matters.length,
        openMatters: row.open_matters,
        hours,
        valueEuro,
        after: state.after.map((other) => ({ id: other, name: blocks.get(other) ?? null })),
        formedAt: row.formed_at,
        startedAt,
        endedAt,
        gutAsked: gut !== null,
      },
    }
  })
}

export async function namesOfBlocks(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string | null }>`
    select id, text as name from block left join saying on saying.position = name_position where id = any(${ids.map(storable)})`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Ids of blocks, in no order, with the blocks that each waits for: all that may still be started or waited for. */
export async function waitsOfBlocks(tx: Transaction): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows } = await sql<{ id: string; after: readonly string[] }>`
    select id, state -> 'after' as after from block where status in ('forming', 'queued', 'active', 'stopped')`.execute(tx)
  return Object.fromEntries(rows.map(({ id, after }) => [id, after]))
}

/** The other open block that each of these customers and matters is in. */
export async function elsewhereOf(tx: Transaction, items: readonly string[], block: string): Promise<Readonly<Record<string, string>>> {
  if (items.length === 0) return {}
  const { rows } = await sql<{ item: string; block: string }>`
    select item_id as item, block_id as block from block_item where open and item_id = any(${items.map(storable)}) and block_id <> ${storable(block)}`.execute(
    tx,
  )
  return Object.fromEntries(rows.map((row) => [row.item, row.block]))
}

export type PlannedFigures = {
  readonly id: string
  readonly name: string
  readonly group: string | null
  readonly owner: string | null
  readonly verdict: Verdict | null
  readonly hours: number
  readonly valueEuro: number
}

/** What the plan that stands gives these customers, and what that brings; without a verdict where no plan knows them. */
export async function plannedOf(tx: Transaction, customers: readonly string[]): Promise<ReadonlyMap<string, PlannedFigures>> {
  if (customers.length === 0) return new Map()
  const rows = await planned(tx, sql`where customer.id = any(${customers.map(storable)})`)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The white customers that are in no open block, best value per hour first. */
export const freeWhites = (tx: Transaction, limit: number): Promise<readonly PlannedFigures[]> =>
  planned(
    tx,
    sql`where verdict.verdict = 'white'
      and not exists (select from block_item where what = 'customer' and item_id = customer.id and open)
      order by verdict.entry_price desc, customer.id limit ${limit}`,
  )

async function planned(tx: Transaction, rest: RawBuilder<unknown>): Promise<readonly PlannedFigures[]> {
  const { rows } = await sql<PlannedFigures>`
    select customer.id, coalesce(customer.name, customer.key, customer.id) as name, customer.group_name as "group", verdict.owner_id as owner,
      verdict.verdict, coalesce(verdict.hours_planned, 0) as hours,
      greatest(0, coalesce((verdict.numbers -> 'basis' ->> 'plannedWorthEuro')::double precision, 0)) as "valueEuro"
    from customer left join verdict on verdict.customer_id = customer.id and verdict.plan_id = (select max(id) from plan)
    ${rest}`.execute(tx)
  return rows
}

/** What is in a block, customers first, best value per hour first. */
export async function itemsOf(tx: Transaction, { customers, matters }: BlockState): Promise<readonly BlockItem[]> {
  const members = await namesOf(tx)
  const figures = await plannedOf(tx, customers)
  const { rows } = await sql<{
    id: string
    title: string | null
    owner: string | null
    status: MatterStatus
    remains: { hours: number; valueEuro: number } | null
  }>`
    select id, text as title, owner_id as owner, status, nullif(state -> 'remains', 'null') as remains
    from matter left join saying on saying.position = title_position where id = any(${matters}) order by caught_at`.execute(tx)
  const who = (id: string | null) => (id === null ? null : { id, name: members.get(id) ?? null })
  return [
    ...customers
      .map((id): BlockItem => {
        const one = figures.get(id)
        const base = { what: 'customer', id, name: one?.name ?? id, owner: who(one?.owner ?? null), matterStatus: null } as const
        return { ...base, verdict: one?.verdict ?? null, hours: one?.hours ?? null, valueEuro: one?.valueEuro ?? null }
      })
      .toSorted((a, b) => perHour(b) - perHour(a)),
    ...rows.map(({ id, title, owner, status, remains }): BlockItem => ({
      what: 'matter',
      id,
      name: title,
      owner: who(owner),
      hours: remains?.hours ?? null,
      valueEuro: remains?.valueEuro ?? null,
      verdict: null,
      matterStatus: status,
    })),
  ]
}

const perHour = ({ hours, valueEuro }: BlockItem): number => (hours ? (valueEuro ?? 0) / hours : 0)
