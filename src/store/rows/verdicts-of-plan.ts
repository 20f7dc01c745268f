/** One page of the verdicts of the plan that stands, in any order, by verdict and by a part of the name. */
import { sql, type RawBuilder } from 'kysely'
import type { VerdictList, VerdictSort } from '../../core/plan/focus.ts'
import type { Verdict } from '../../core/plan/verdict.ts'
import type { Transaction } from '../open/open-store.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { storable } from './storable.ts'
import { verdictColumns, verdictRowOf, type VerdictColumns } from './verdict-row.ts'

export type VerdictQuestion = {
  readonly sort: VerdictSort
  /** Numbers run from the greatest down and names from A on, unless reversed. */
  readonly reversed?: boolean
  readonly verdict?: Verdict | null
  readonly search?: string | null
  readonly cursor?: string | null
  readonly limit: number
}

const columns = {
  'entry-price': 'entry_price',
  margin: 'margin',
  'hours-now': 'hours_now',
  'hours-planned': 'hours_planned',
  name: 'search_name',
} as const

export async function verdictsOfPlan(tx: Transaction, question: VerdictQuestion): Promise<VerdictList> {
  const column = columns[question.sort]
  const by = sql.ref(`verdict.${column}`)
  const up = (question.sort === 'name') !== (question.reversed ?? false)
  const kind = question.verdict ? sql`and verdict.verdict = ${question.verdict}` : sql``
  const named = question.search ? sql`and position(search_form(${storable(question.search)}) in verdict.search_name) > 0` : sql``
  const meant = sql`${standing} ${kind} ${named}`
  const few = question.verdict || question.search ? await fewMeant(tx, meant) : null
  const place = placeAfter(question.cursor, column)
  const after = !place ? sql`` : sql`and (${by}, verdict.customer_id) ${up ? sql`>` : sql`<`} (${place.value}, ${place.id})`
  const order = up ? sql`${by}, verdict.customer_id` : sql`${by} desc, verdict.customer_id desc`
  const { rows } = await sql<VerdictColumns>`
    select ${verdictColumns} where ${few ? sql`${standing} and verdict.customer_id = any(${few})` : meant} ${after}
    order by ${order} limit ${question.limit + 1}`.execute(tx)
  const page = rows.slice(0, question.limit)
  const last = page.at(-1)
  return {
    rows: page.map(verdictRowOf),
    next: last && rows.length > question.limit ? cursorOf(last[column], last.id) : null,
    total: few?.length ?? (await countMeant(tx, meant)),
  }
}

const standing = sql`verdict.plan_id = (select max(id) from plan)`
/** Of more than this, the first of any order are soon met along the way; fewer are looked up one by one. */
const FEW = 5000

async function fewMeant(tx: Transaction, meant: RawBuilder<unknown>): Promise<readonly string[] | null> {
  const { rows } = await sql<{ id: string }>`select customer_id as id from verdict where ${meant} limit ${FEW + 1}`.execute(tx)
  return rows.length > FEW ? null : rows.map(({ id }) => id)
}

async function countMeant(tx: Transaction, meant: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from verdict where ${meant}`.execute(tx)
  return rows[0]?.total ?? 0
}

/** A cursor of a list in another order has a place of another kind: then the list starts anew. */
function placeAfter(
  cursor: string | null | undefined,
  column: (typeof columns)[VerdictSort],
): { value: string | number; id: string } | null {
  const [value, id] = (cursor ? placeOf(cursor, 2) : null) ?? []
  const fits = typeof value === (column === 'search_name' ? 'string' : 'number')
  return fits && value !== undefined && typeof id === 'string'
    ? { value: typeof value === 'string' ? storable(value) : value, id: storable(id) }
    : null
}
