/** The verdicts of a plan as columns: drawn up in the database with the plan, kept there as bytes, and read once by each process. */
import { sql, type RawBuilder } from 'kysely'
import { filterFigures, type FilterFigure } from '../../core/plan/customer-filter.ts'
import type { VerdictSort } from '../../core/plan/focus.ts'
import { verdictPlaces, type PlanColumns, type Texts } from '../../core/plan/plan-columns.ts'
import type { Transaction } from '../open/open-store.ts'
import { MOST_KEPT, shelfOf } from './kept-columns.ts'
import { memberNamed } from './names-of-members.ts'

type Columns = {
  readonly text: Texts
  readonly numbers: Int32Array
  readonly figures: Float64Array
  readonly bytes: Uint8Array
  readonly json: unknown
}
type Named = { readonly id: string; readonly customers: number }

/** Places count customers by id; an owner or group is its place in a list of its own, -1 for none. */
const columns: Readonly<Record<string, RawBuilder<unknown>>> = {
  // Each with its length in front of it.
  ids: sql`select string_agg(int4send(octet_length(id)) || convert_to(id, 'UTF8'), '' order by at) from line`,
  names: sql`select convert_to(string_agg(replace(search_name, chr(10), ' '), chr(10) order by at), 'UTF8') from line`,
  verdict: sql`select string_agg(case verdict ${sql.join(
    verdictPlaces.map((verdict, place) => sql`when ${sql.lit(verdict)} then decode(${sql.lit(`0${place}`)}, 'hex')`),
    sql` `,
  )} end, '' order by at) from line`,
  owners: sql`select convert_to(coalesce(jsonb_agg(jsonb_build_object('id', id, 'customers', customers) order by place), '[]')::text, 'UTF8') from owners`,
  owner: sql`select string_agg(int4send(coalesce(owners.place, -1)), '' order by at) from line left join owners on owners.id = owner_id`,
  groups: sql`select convert_to(coalesce(jsonb_agg(jsonb_build_object('id', id, 'customers', customers) order by place), '[]')::text, 'UTF8') from groups`,
  group: sql`select string_agg(int4send(coalesce(groups.place, -1)), '' order by at) from line left join groups on groups.id = group_name`,
  ...Object.fromEntries(
    ([...filterFigures, 'hours-planned'] as const).map((figure) => [
      `figure:${figure}`,
      sql`select string_agg(float8send(${sql.ref(figure.replace('-', '_'))}), '' order by at) from line`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({
      'entry-price': sql`entry_price`,
      margin: sql`margin`,
      'hours-now': sql`hours_now`,
      'hours-planned': sql`hours_planned`,
      name: sql`search_name`,
      owner: sql`search_form(owner_name) nulls last`,
      verdict: sql`array_position(array['white', 'grey', 'black'], verdict)`,
      reason: sql`reason collate "C"`,
    } satisfies Record<VerdictSort, unknown>).map(([sort, by]) => [
      `order:${sort}`,
      sql`select string_agg(int4send(at), '' order by ${by}, at) from line`,
    ]),
  ),
}

const tables = (plan: number) => sql`line as materialized (
    select (row_number() over (order by customer_id) - 1)::integer as at, customer_id as id, verdict.search_name, verdict, reason,
      verdict.owner_id, ${memberNamed(sql`verdict.owner_id`)} as owner_name, group_name, margin, hours_now, hours_planned, entry_price
    from verdict left join customer on customer.id = customer_id left join member on member.id = verdict.owner_id where plan_id = ${plan}
  ), owners as (
    select owner_id as id, count(*) as customers, (row_number() over (order by owner_id) - 1)::integer as place
    from line where owner_id is not null group by 1
  ), groups as (
    select group_name as id, count(*) as customers, (row_number() over (order by group_name collate "C") - 1)::integer as place
    from line where group_name is not null group by 1
  )`

/** Draws up the columns of a plan that was just saved. */
export async function savePlanColumns(tx: Transaction, plan: number): Promise<void> {
  await sql`with ${tables(plan)}, mark as materialized (select gen_random_uuid() as mark)
    insert into plan_column (plan_id, name, mark, bytes)
    select ${plan}::integer, new.name, mark, coalesce(new.bytes, '') from mark, (${sql.join(
      Object.entries(columns).map(([name, column]) => sql`select ${sql.lit(name)} as name, (${column}) as bytes`),
      sql` union all `,
    )}) as new`.execute(tx)
  await tx.deleteFrom('plan_column').where('plan_id', '<', plan).execute()
}

const shelf = shelfOf(MOST_KEPT)

export type StandingColumns = PlanColumns & {
  readonly plan: number
  readonly size: () => Promise<number>
  readonly ids: () => Promise<{ readonly at: (place: number) => string; readonly place: (id: string) => number }>
  readonly order: (sort: VerdictSort) => Promise<Int32Array>
  readonly hoursPlanned: () => Promise<Float64Array>
  readonly owners: () => Promise<readonly Named[]>
  readonly groups: () => Promise<readonly Named[]>
  /** What was found with these columns, kept beside them. */
  readonly kept: <Value extends Int32Array | Uint8Array>(key: string, find: () => Promise<Value>) => Promise<Value>
}

/** The columns of the plan that stands; null before the first. Each is read when it is first asked. */
export async function standingColumns(tx: Transaction): Promise<StandingColumns | null> {
  const { rows } = await sql<{ plan: number; key: string; saved: boolean }>`
    select plan.id as plan, coalesce(mark::text, plan.workspace_id || ' ' || plan.id || ' ' || made_at) as key, mark is not null as saved
    from plan left join plan_column on plan_column.plan_id = plan.id and name = 'verdict' order by plan.id desc limit 1`.execute(tx)
  const standing = rows[0]
  if (!standing) return null
  const { plan, key, saved } = standing
  const bytesIn = async (name: string): Promise<Buffer> => {
    // A plan of before, or from an archive, has none of its own until it is made anew.
    const { rows: found } = saved
      ? await sql<{ bytes: Buffer }>`select bytes from plan_column where plan_id = ${plan} and name = ${name}`.execute(tx)
      : await sql<{ bytes: Buffer | null }>`with ${tables(plan)} select (${columns[name]}) as bytes`.execute(tx)
    return found[0]?.bytes ?? Buffer.alloc(0)
  }
  const read = <Kind extends keyof Columns>(name: string, kind: Kind) =>
    shelf.take<Columns[Kind]>(`${key} ${name}`, sizeOf, async () => readers[kind](await bytesIn(name)))
  const ids = async () => {
    const known = await shelf.take(`${key} ids`, sizeOf, async () => idsIn(await bytesIn('ids')))
    const at = (place: number) => known.bytes.toString('utf8', known.starts[place]! + 4, known.starts[place + 1])
    return { at, place: (id: string) => placeOf(known, id) }
  }
  return {
    plan,
    size: async () => (await read('verdict', 'bytes')).length,
    ids,
    verdict: () => read('verdict', 'bytes'),
    owner: () => read('owner', 'numbers'),
    group: () => read('group', 'numbers'),
    names: () => read('names', 'text'),
    figure: (figure: FilterFigure) => read(`figure:${figure}`, 'figures'),
    hoursPlanned: () => read('figure:hours-planned', 'figures'),
    order: (sort) => read(`order:${sort}`, 'numbers'),
    owners: () => read('owners', 'json') as Promise<readonly Named[]>,
    groups: () => read('groups', 'json') as Promise<readonly Named[]>,
    kept: (name, find) => shelf.take(`${key} found ${name}`, ({ byteLength }) => byteLength, find),
  }
}

/** The database sends numbers with their greatest byte first. */
const readers: { readonly [Kind in keyof Columns]: (bytes: Buffer) => Columns[Kind] } = {
  bytes: (bytes) => bytes,
  numbers: (bytes) => new Int32Array(aligned(bytes.swap32())),
  figures: (bytes) => new Float64Array(aligned(bytes.swap64())),
  json: (bytes) => (bytes.length === 0 ? [] : JSON.parse(bytes.toString())),
  text: (bytes) => {
    const starts: number[] = [0]
    // As bytes, so that a part of a name is found by its bytes and no letter is decoded.
    for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 10) starts.push(at + 1)
    starts.push(bytes.length + 1)
    return { text: bytes.toString('latin1'), starts: Int32Array.from(starts) }
  },
}

/** A number needs a buffer that starts where a number may. */
const aligned = (bytes: Buffer): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer

type Ids = { readonly bytes: Buffer; readonly starts: Int32Array }

function idsIn(bytes: Buffer): Ids {
  const starts: number[] = []
  for (let at = 0; at < bytes.length; at += 4 + bytes.readInt32BE(at)) starts.push(at)
  return { bytes, starts: Int32Array.from([...starts, bytes.length]) }
}

/** By halves: the database has them in the order of their bytes. */
function placeOf({ bytes, starts }: Ids, id: string): number {
  const wanted = Buffer.from(id)
  let [low, high] = [0, starts.length - 2]
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = bytes.compare(wanted, 0, wanted.length, starts[middle]! + 4, starts[middle + 1])
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  const { text, bytes, starts } = value as { text?: string; bytes?: Buffer; starts?: Int32Array }
  if (starts) return starts.byteLength + (text?.length ?? 0) + (bytes?.byteLength ?? 0)
  return JSON.stringify(value).length
}
