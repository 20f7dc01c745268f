/** What the people, customers, contacts, matters and blocks in a page of the log are called now: one query of each kind. */
import { sql } from 'kysely'
import type { NameInLog } from '../../core/decision/decision-page.ts'
import type { Named, NamedKind } from '../../core/decision/subject.ts'
import { hasJoined } from '../../core/team/join-team.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

type Called = { readonly name: string | null; readonly erased: boolean }
type Found = { readonly id: string; readonly name: string | null; readonly erased: boolean }

/** Whoever is in no table any more is called by the id; what never had a name, or lost it, has none. */
export async function namesInLog(tx: Transaction, all: Iterable<Named>): Promise<(one: Named) => NameInLog> {
  const asked = new Map<NamedKind, Set<string>>()
  for (const { what, id } of all) asked.set(what, (asked.get(what) ?? new Set()).add(storable(id)))
  const called = new Map<string, Called>()
  for (const [what, ids] of asked) {
    const { rows } = await queries[what](tx, [...ids])
    for (const { id, name, erased } of rows) called.set(`${what} ${id}`, { name, erased })
  }
  return ({ what, id }) => ({ what, id, ...(called.get(`${what} ${storable(id)}`) ?? absent(what, id)) })
}

const absent = (what: NamedKind, id: string): Called => {
  const erased = what === 'contact' || (what === 'member' && hasJoined(id))
  return { name: erased ? null : id, erased }
}

const queries = {
  // A customer that is part of another now is still called as files call it.
  // Who joined by hand has an id that says nothing.
  member: (tx, ids) =>
    sql<Found>`
    select id, coalesce(name, key, case when starts_with(id, 'joined:') then null else id end) as name,
      name is null and key is null and starts_with(id, 'joined:') as erased
    from member where id = any(${ids})`.execute(tx),
  customer: (tx, ids) =>
    sql<Found>`
    select id, coalesce(name, key, id) as name, false as erased from customer where id = any(${ids})
    union all
    select own_id, coalesce(min(name), min(key), own_id), false from customer_said
    where own_id = any(${ids}) and not exists (select from customer where id = own_id) group by own_id`.execute(tx),
  contact: (tx, ids) => sql<Found>`select id, name, name is null as erased from contact where id = any(${ids})`.execute(tx),
  matter: (tx, ids) =>
    sql<Found>`
    select id, text as name, text is null as erased from matter left join saying on saying.position = title_position where id = any(${ids})`.execute(
      tx,
    ),
  file: (tx, ids) => sql<Found>`select id::text, file as name, false as erased from import where id::text = any(${ids})`.execute(tx),
  block: (tx, ids) =>
    sql<Found>`
    select id, text as name, text is null and saying.position is not null as erased
    from block left join saying on saying.position = name_position where id = any(${ids})`.execute(tx),
} satisfies Record<NamedKind, (tx: Transaction, ids: readonly string[]) => Promise<{ readonly rows: readonly Found[] }>>
