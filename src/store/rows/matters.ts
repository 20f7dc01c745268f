/** Matters as they stand, with the names that a person reads. */
import { sql, type RawBuilder } from 'kysely'
import { tieCodes, type Ties } from '../../core/gate/ties.ts'
import { tiesOf } from '../../core/matter/answer.ts'
import type { Matter, MatterStatus } from '../../core/matter/matter.ts'
import { matterStatuses, type Alternative, type MatterList, type MatterRow, type Named } from '../../core/matter/matter-page.ts'
import type { Transaction } from '../open/open-store.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { namesOf } from './names-of-members.ts'
import { namesOfTied } from './names-of-tied.ts'
import { storable } from './storable.ts'

type Columns = {
  readonly id: string
  readonly state: Omit<Matter, 'title'>
  readonly title: string | null
  readonly test: MatterRow['test']
  readonly changed_at: string
  readonly block_name: string | null
}

const columns = sql`
  matter.id, matter.state, matter.test, matter.changed_at, title.text as title, block_name.text as block_name
  from matter
    left join saying as title on title.position = matter.title_position
    left join block on block.id = matter.block_id
    left join saying as block_name on block_name.position = block.name_position`

export type MatterQuestion = {
  readonly statuses?: readonly MatterStatus[] | null
  readonly owner?: string | null
  readonly customer?: string | null
  readonly cursor?: string | null
  readonly limit: number
}

/** One page, what changed last first, and how many there are of each status. */
export async function mattersOf(tx: Transaction, question: MatterQuestion): Promise<MatterList> {
  const { statuses, owner, customer, cursor, limit } = question
  const place = cursor ? placeOf(cursor, 2) : null
  const wanted = [
    statuses ? sql`matter.status = any(${statuses})` : null,
    owner ? sql`matter.owner_id = ${storable(owner)}` : null,
    customer ? sql`matter.state -> 'ties' ->> 'customer' = ${storable(customer)}` : null,
    place ? sql`(matter.changed_at, matter.id) < (${place[0]}, ${place[1]})` : null,
  ].filter((one) => one !== null)
  const where = wanted.length > 0 ? sql`where ${sql.join(wanted, sql` and `)}` : sql``
  const rows = await matterRows(tx, sql`${where} order by matter.changed_at desc, matter.id desc limit ${limit + 1}`)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page,
    next: last && rows.length > limit ? cursorOf(last.changedAt, last.id) : null,
    count: await countsOf(tx),
  }
}

async function countsOf(tx: Transaction): Promise<MatterList['count']> {
  const { rows } = await sql<{ status: MatterStatus; count: number }>`select status, count(*) as count from matter group by status`.execute(
    tx,
  )
  const found = new Map(rows.map(({ status, count }) => [status, count]))
  return Object.fromEntries(matterStatuses.map((status) => [status, found.get(status) ?? 0])) as Record<MatterStatus, number>
}

/** Matters that somebody must see to: offered to them, to be checked by them, or theirs. */
export async function dutiesOf(tx: Transaction, member: string) {
  const who = storable(member)
  return {
    offers: await matterRows(tx, sql`where matter.offer_to = ${who} order by matter.offer_until`),
    debts: await matterRows(tx, sql`where matter.debt_id = ${who} and matter.status = 'solved' order by matter.changed_at`),
    owned: await matterRows(
      tx,
      sql`where matter.owner_id = ${who} and matter.status <> 'closed' and matter.status in ('at-gate', 'on-hold', 'in-block') order by matter.changed_at`,
    ),
  }
}

/** Matters that somebody solved and nobody checked yet, whoever must; the first solved first. */
export const debtsOpen = (tx: Transaction, limit: number): Promise<readonly MatterRow[]> =>
  matterRows(tx, sql`where matter.debt_id is not null and matter.status = 'solved' order by matter.changed_at, matter.id limit ${limit}`)

/** How many of them there are. */
export async function debtCount(tx: Transaction): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*) as count from matter where debt_id is not null and status = 'solved'`.execute(tx)
  return rows[0]?.count ?? 0
}

/** One matter, or null. */
export async function matterRow(tx: Transaction, id: string): Promise<{ row: MatterRow; matter: Matter } | null> {
  const [found] = await read(tx, sql`where matter.id = ${storable(id)}`)
  if (!found) return null
  const [row] = await named(tx, [found])
  return row ? { row, matter: { ...found.state, title: found.title } } : null
}

/** The matter of which this one is an alternative, and the alternatives to it. */
export async function alternativesOf(
  tx: Transaction,
  matter: Matter,
): Promise<{ insteadOf: Alternative | null; alternatives: Alternative[] }> {
  const { rows } = await sql<Alternative & { instead: boolean }>`
    select matter.id, title.text as title, status, instead_of is not distinct from ${matter.id} as instead
    from matter left join saying as title on title.position = matter.title_position
    where matter.instead_of = ${matter.id} or matter.id = ${matter.insteadOf} order by caught_at`.execute(tx)
  const without = ({ id, title, status }: Alternative): Alternative => ({ id, title, status })
  const before = rows.find(({ id }) => id === matter.insteadOf)
  return { insteadOf: before ? without(before) : null, alternatives: rows.filter(({ instead }) => instead).map(without) }
}

/** Where a matter stands, and the titles of the whole chain of proposals that it is the last of; erased ones are not in it. */
export async function chainOf(tx: Transaction, matter: string | null): Promise<{ status: MatterStatus | null; titles: readonly string[] }> {
  if (matter === null) return { status: null, titles: [] }
  const { rows } = await sql<{ id: string; status: MatterStatus; title: string | null }>`
    with recursive chain as (
      select id, status, title_position, instead_of from matter where id = ${storable(matter)}
      union select matter.id, matter.status, matter.title_position, matter.instead_of from matter join chain on matter.id = chain.instead_of
    ), family as (
      select * from chain
      union select matter.id, matter.status, matter.title_position, matter.instead_of from matter join chain on matter.instead_of = chain.id
    )
    select family.id, status, text as title from family left join saying on saying.position = title_position`.execute(tx)
  return {
    status: rows.find(({ id }) => id === matter)?.status ?? null,
    titles: rows.flatMap(({ title }) => (title === null ? [] : [title])),
  }
}

export async function matterRows(tx: Transaction, rest: RawBuilder<unknown>): Promise<readonly MatterRow[]> {
  return named(tx, await read(tx, rest))
}

const read = async (tx: Transaction, rest: RawBuilder<unknown>): Promise<readonly Columns[]> =>
  (await sql<Columns>`select ${columns} ${rest}`.execute(tx)).rows

async function named(tx: Transaction, rows: readonly Columns[]): Promise<readonly MatterRow[]> {
  if (rows.length === 0) return []
  const members = await namesOf(tx)
  const tied = await namesOfTied(
    tx,
    rows.map(({ state }) => tiesOf({ ...state, title: null })),
  )
  const who = (id: string): Named => ({ id, name: members.get(id) ?? null })
  return rows.map(({ id, state, title, test, changed_at, block_name }): MatterRow => {
    const ties = tiesOf({ ...state, title })
    const { status, owner, caughtBy, caughtAt, remains, block, offer, debt } = state
    return {
      id,
      title,
      status,
      test,
      owner: owner === null ? null : who(owner),
      caughtBy: who(caughtBy),
      caughtAt,
      changedAt: changed_at,
      ties: tieCodes.flatMap((tie) => (ties[tie] === null ? [] : [{ tie, to: ties[tie], name: tied(tie, ties[tie]) }])),
      remains,
      block: block === null ? null : { id: block, name: block_name },
      offer: offer && { from: who(offer.from), to: who(offer.to), since: offer.since, until: offer.until },
      debt: debt === null ? null : who(debt),
    }
  })
}

export async function titlesOf(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; title: string | null }>`
    select id, text as title from matter left join saying on saying.position = title_position where id = any(${ids})`.execute(tx)
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** The next matters that the clock tests again, in the order of their ids: what stands at the gate, is set aside or is on hold. */
export async function retestable(tx: Transaction, after: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from matter where (status in ('at-gate', 'set-aside', 'on-hold') or (status = 'dropped' and state -> 'answers' -> 'influence' ->> 'by' = 'data'))
      and id > ${after} order by id limit ${limit}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Matters whose offer was not answered in time. */
export async function lapsedOffers(tx: Transaction, now: string): Promise<readonly { readonly id: string; readonly to: string }[]> {
  const { rows } = await sql<{ id: string; to: string }>`
    select id, offer_to as to from matter where offer_until <= ${now} order by offer_until, id limit 1000`.execute(tx)
  return rows
}

/** What is left of these matters; nothing where nobody said. */
export async function remainsOf(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly { id: string; hours: number; valueEuro: number }[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; hours: number; valueEuro: number }>`
    select id, coalesce((state -> 'remains' ->> 'hours')::double precision, 0) as hours,
      coalesce((state -> 'remains' ->> 'valueEuro')::double precision, 0) as "valueEuro"
    from matter where id = any(${ids})`.execute(tx)
  return rows
}

/** What passed the gate and waits in the block that is forming. */
export async function formingMatters(
  tx: Transaction,
): Promise<readonly (Pick<Matter, 'id' | 'title' | 'owner' | 'remains'> & { ties: Ties })[]> {
  const rows = await read(tx, sql`where matter.status = 'in-block' and block.status = 'forming'`)
  return rows.map(({ id, title, state }) => ({ id, title, owner: state.owner, remains: state.remains, ties: tiesOf({ ...state, title }) }))
}

/** Of this customer, what waits for an answer about influence or was dropped by the data: signals may change that. */
export async function heardAbout(tx: Transaction, customer: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from matter_tie join matter on id = matter_id where tie = 'customer' and value = ${storable(customer)} and status = 'at-gate'
    union select id from matter where status = 'dropped' and state -> 'ties' ->> 'customer' = ${storable(customer)}
      and state -> 'answers' -> 'influence' ->> 'by' = 'data' order by id`.execute(tx)
  return rows.map(({ id }) => id)
}
