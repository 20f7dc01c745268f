/** Any part of the list of customers of the plan that stands: in any order, of those who are meant. */
import { sql } from 'kysely'
import { filterFigures, noFilter, type CustomerFilter, type ListSummary } from '../../core/plan/customer-filter.ts'
import type { VerdictList, VerdictRow, VerdictSort } from '../../core/plan/focus.ts'
import { inOrder, sumOver, whoFits, windowOf } from '../../core/plan/plan-columns.ts'
import type { Transaction } from '../open/open-store.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { namesOf } from './names-of-members.ts'
import { standingColumns, type StandingColumns } from './plan-columns.ts'
import { storable } from './storable.ts'
import { verdictColumns, verdictRowOf, type VerdictColumns } from './verdict-row.ts'

export type VerdictQuestion = Partial<CustomerFilter> & {
  readonly sort: VerdictSort
  /** Numbers run from the greatest down and texts from A on, unless reversed. */
  readonly reversed?: boolean
  readonly cursor?: string | null
  /** How many come before the first; a cursor goes before it. */
  readonly offset?: number
  readonly limit: number
}

/** These run from their least on, unless reversed. */
export const risingSorts: ReadonlySet<VerdictSort> = new Set(['name', 'owner', 'verdict', 'reason'])

export async function verdictsOfPlan(tx: Transaction, question: VerdictQuestion): Promise<VerdictList> {
  const columns = await standingColumns(tx)
  if (columns === null) return { rows: [], next: null, total: 0 }
  const { sort, reversed = false, cursor = null, limit } = question
  const filter = { ...noFilter, ...question }
  const view = await viewOf(tx, columns, filter, sort)
  const offset = (cursor === null ? null : placeAfter(cursor, sort)) ?? question.offset ?? 0
  const backwards = risingSorts.has(sort) === reversed
  const { at } = await columns.ids()
  const ids = windowOf(view, { offset, limit, backwards }).map(at)
  const to = offset + ids.length
  return {
    rows: await rowsOf(tx, columns.plan, ids),
    next: ids.length > 0 && to < view.length ? cursorOf(sort, to) : null,
    total: view.length,
  }
}

/** What there is to choose from, and what those who are meant bring and take together. */
export async function summaryOfList(tx: Transaction, filter: CustomerFilter): Promise<ListSummary> {
  const columns = await standingColumns(tx)
  if (columns === null) return { total: 0, marginEuro: 0, hoursPlanned: 0, owners: [], groups: [] }
  const fits = await fitting(tx, columns, filter)
  const owners = await columns.owners()
  const names = await namesOf(
    tx,
    owners.map(({ id }) => id),
  )
  return {
    total: fits === null ? await columns.size() : fits.reduce((sum, one) => sum + one, 0),
    marginEuro: sumOver(await columns.figure('margin'), fits),
    hoursPlanned: sumOver(await columns.hoursPlanned(), fits),
    owners: owners.map(({ id, customers }) => ({ id, name: names.get(id) ?? id, customers })),
    groups: (await columns.groups()).map(({ id, customers }) => ({ name: id, customers })),
  }
}

/** A choice of some customers by id is asked once; any other is asked again with each part of the list. */
async function viewOf(tx: Transaction, columns: StandingColumns, filter: CustomerFilter, sort: VerdictSort): Promise<Int32Array> {
  const order = await columns.order(sort)
  if (isEverybody(filter)) return order
  return columns.kept(`${sort} ${keyOf(filter)}`, async () => inOrder(order, await fitting(tx, columns, filter)))
}

/** 1 at the place of each who is meant, in the order of ids; null is everybody. */
export async function fitting(tx: Transaction, columns: StandingColumns, filter: CustomerFilter): Promise<Uint8Array | null> {
  if (isEverybody(filter)) return null
  const find = async () => {
    const size = await columns.size()
    const placed = async (among: () => Promise<readonly { readonly id: string }[]>, id: string | null) => {
      if (id === null || id === '') return id === null ? null : -1
      const place = (await among()).findIndex((one) => one.id === id)
      // Nobody has a place beyond the last.
      return place < 0 ? size : place
    }
    const { place } = await columns.ids()
    const fits = await whoFits(
      size,
      {
        ...filter,
        owner: await placed(columns.owners, filter.owner),
        group: await placed(columns.groups, filter.group),
        search: filter.search === null ? null : await searchForm(tx, filter.search),
        only: filter.only?.map(place) ?? null,
        except: filter.except?.map(place) ?? null,
      },
      columns,
    )
    return fits ?? new Uint8Array(size).fill(1)
  }
  return columns.kept(keyOf(filter), find)
}

/** As names are searched, in the bytes in which they are kept. */
async function searchForm(tx: Transaction, text: string): Promise<string> {
  const { rows } = await sql<{ form: string }>`select search_form(${storable(text).replaceAll('\n', ' ')}) as form`.execute(tx)
  return Buffer.from(rows[0]?.form ?? '').toString('latin1')
}

const keyOf = ({ verdict, owner, group, search, between, only, except }: CustomerFilter): string =>
  JSON.stringify([verdict, owner, group, search, filterFigures.map((figure) => between[figure] ?? null), only, except])

const everybody = keyOf(noFilter)
const isEverybody = (filter: CustomerFilter): boolean => keyOf(filter) === everybody

async function rowsOf(tx: Transaction, plan: number, ids: readonly string[]): Promise<readonly VerdictRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<VerdictColumns>`
    select ${verdictColumns} where plan_id = ${plan} and verdict.customer_id = any(${ids})`.execute(tx)
  const byId = new Map(rows.map((row) => [row.id, verdictRowOf(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A cursor of a list in another order: then the list starts anew. */
function placeAfter(cursor: string, sort: VerdictSort): number | null {
  const [order, place] = placeOf(cursor, 2) ?? []
  return order === sort && typeof place === 'number' && Number.isInteger(place) && place >= 0 ? place : null
}
