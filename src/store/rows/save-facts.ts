/** Keeps what a file said: invoice lines, touches and deals, and the members that it named. What it said of customers: customers-said.ts. */
import { sql } from 'kysely'
import type { CustomerId, MemberId } from '../../core/units.ts'
import type { ResolvedDeal, ResolvedInvoiceLine, ResolvedTouch } from '../../core/fact/resolved.ts'
import type { Transaction } from '../open/open-store.ts'
import { saveContacts, type ContactFact } from './contacts-said.ts'
import { importNumber } from './import-number.ts'
import { copyRows } from './copy-rows.ts'
import { storable, storableJson } from './storable.ts'

export type NamedMember = {
  readonly id: MemberId
  readonly key: string | null
  readonly name: string | null
  readonly netHours: number | null
}

/** Under which id the file knows the customer, where that is not the customer's own. */
type SaidAs = { readonly row: number; readonly saidAs?: CustomerId | null }

/** One batch of a file. Members that only its facts mention need not be listed when they are known. */
export type Batch = {
  /** Which of the tables of the file these rows are of; the first is 1. */
  readonly part?: number
  readonly members: readonly NamedMember[]
  readonly lines: readonly (ResolvedInvoiceLine & SaidAs)[]
  readonly touches: readonly (ResolvedTouch & SaidAs)[]
  readonly deals: readonly (ResolvedDeal & SaidAs)[]
  /** People at customers, where they are kept. */
  readonly contacts?: readonly ContactFact[]
}

/**
 * A later file fills in what is missing of a member, and replaces nothing. What each import said is kept
 * apart as well, so that undoing it takes back what it filled in. Batches of 10,000 to 50,000 rows are fastest.
 */
export async function saveFacts(tx: Transaction, importId: string, batch: Batch): Promise<void> {
  const id = importNumber(importId)
  const part = batch.part ?? 1
  await saveMembers(tx, id, batch)
  if (batch.lines.length > 0) {
    await copyRows(
      tx,
      'invoice_line',
      [...ofRow, 'day', 'invoice', 'product', 'revenue', 'cost', 'margin_from', 'quantity', 'discount'],
      batch.lines
        .values()
        .map((line) => [
          id,
          part,
          line.row,
          line.customer,
          line.saidAs ?? null,
          line.member,
          line.day,
          line.invoice,
          line.product,
          line.revenue,
          line.cost,
          line.marginFrom === 'cost' ? null : line.marginFrom,
          line.quantity,
          line.discount,
        ]),
    )
  }
  if (batch.touches.length > 0) {
    await copyRows(
      tx,
      'touch',
      [...ofRow, 'day', 'how', 'minutes', 'source'],
      batch.touches
        .values()
        .map((touch) => [
          id,
          part,
          touch.row,
          touch.customer,
          touch.saidAs ?? null,
          touch.member,
          touch.day,
          touch.how,
          touch.minutes,
          touch.source,
        ]),
    )
  }
  if (batch.deals.length > 0) {
    await copyRows(
      tx,
      'deal',
      [...ofRow, 'format', 'deal_key', 'created', 'closed', 'outcome', 'value', 'lost_because'],
      batch.deals
        .values()
        .map((deal) => [
          id,
          part,
          deal.row,
          deal.customer,
          deal.saidAs ?? null,
          deal.member,
          deal.format,
          deal.id,
          deal.created,
          deal.closed,
          deal.outcome,
          deal.value,
          deal.lostBecause,
        ]),
    )
  }
  await saveContacts(tx, id, part, batch.contacts ?? [])
}

/** What every row of a file says first. */
const ofRow = ['import_id', 'part', 'row_no', 'customer_id', 'said_as', 'member_id'] as const

async function saveMembers(tx: Transaction, importId: number, batch: Batch): Promise<void> {
  const named = merged(batch.members, (before, said) => ({
    id: said.id,
    key: before.key ?? said.key,
    name: before.name ?? said.name,
    netHours: before.netHours ?? said.netHours,
  }))
  const mentioned = [...batch.lines, ...batch.touches, ...batch.deals, ...(batch.contacts ?? [])].map((fact) => fact.member)
  await mention(tx, importId, mentioned, named)
  if (named.size === 0) return
  const rows = sql`jsonb_to_recordset(${storableJson([...named.values()])}::jsonb) as new (id text, key text, name text, "netHours" double precision)`
  // Whoever was erased keeps the name that says nothing.
  const known = sql`not exists (select from member where member.id = new.id and member.erased)`
  await sql`
    insert into member_said (workspace_id, import_id, member_id, key, name, net_hours)
    select current_workspace(), ${importId}, id, case when ${known} then key end, case when ${known} then name end, "netHours" from ${rows}
    on conflict (workspace_id, import_id, member_id) do update set
      key = coalesce(member_said.key, excluded.key), name = coalesce(member_said.name, excluded.name),
      net_hours = coalesce(member_said.net_hours, excluded.net_hours)`.execute(tx)
  await sql`
    insert into member (workspace_id, id, key, name, net_hours)
    select current_workspace(), id, key, name, "netHours" from ${rows} where ${known}
    on conflict (workspace_id, id) do update set
      key = coalesce(member.key, excluded.key), name = coalesce(member.name, excluded.name),
      net_hours = coalesce(member.net_hours, excluded.net_hours)
    where (member.key is null and excluded.key is not null) or (member.name is null and excluded.name is not null)
      or (member.net_hours is null and excluded.net_hours is not null)`.execute(tx)
}

/** Two rows about the same one in a batch are one: the first that states something is believed. */
function merged<One extends { readonly id: string }>(said: readonly One[], merge: (before: One, said: One) => One): Map<string, One> {
  const named = new Map<string, One>()
  for (const one of said) {
    const before = named.get(one.id)
    named.set(one.id, before ? merge(before, one) : one)
  }
  return named
}

/** Who is only mentioned in facts must be known too, so that undoing another file does not take them away. */
async function mention(
  tx: Transaction,
  importId: number,
  ids: readonly (string | null)[],
  named: ReadonlyMap<string, unknown>,
): Promise<void> {
  const others = [...new Set(ids)].filter((id) => id !== null && !named.has(id)).map((id) => storable(id ?? ''))
  if (others.length === 0) return
  await sql`insert into member_said (workspace_id, import_id, member_id)
    select current_workspace(), ${importId}, unnest(${others}::text[]) on conflict do nothing`.execute(tx)
  await sql`insert into member (workspace_id, id) select current_workspace(), unnest(${others}::text[]) on conflict do nothing`.execute(tx)
}
