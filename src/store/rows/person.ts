/** Where the tables hold something of a person: everything that may, for core to judge whether it does. */
import { sql, type RawBuilder } from 'kysely'
import { isAbout, type Sought } from '../../core/privacy/mentions.ts'
import type { PersonPage } from '../../core/privacy/person.ts'
import type { Transaction } from '../open/open-store.ts'
import { everybodyNamed } from './people-named.ts'
import { storable } from './storable.ts'

/** Shown of each; more than this is no answer about one person. */
const MOST = 200

type Found = Omit<PersonPage, 'text' | 'files'>

export async function findInTables(tx: Transaction, sought: Sought): Promise<Found> {
  return {
    members: await members(tx, sought),
    contacts: await contacts(tx, sought),
    people: await people(tx, sought),
    words: await words(tx, sought),
    customers: await customers(tx, sought),
    ties: await ties(tx, sought),
  }
}

/** Every part stands in it, as the database compares letters: what core then looks at. */
const like = (column: RawBuilder<unknown>, sought: Sought) =>
  sql<boolean>`search_form(${column}) like all (${sought.map((part) => `%${storable(part).replace(/[\\%_]/g, String.raw`\$&`)}%`)}::text[])`

async function members(tx: Transaction, sought: Sought): Promise<Found['members']> {
  const { rows } = await sql<Found['members'][number]>`
    select id, coalesce(name, key, id) as name, key, net_hours as "netHours",
      (select count(*) from invoice_line where member_id = member.id) + (select count(*) from touch where member_id = member.id) as rows,
      (select count(*) from decision where actor = member.id) as decisions
    from member where not erased and (${like(sql.ref('name'), sought)} or ${like(sql.ref('key'), sought)}) order by id`.execute(tx)
  return rows.filter(({ name, key }) => isAbout(`${name} ${key ?? ''}`, sought))
}

async function contacts(tx: Transaction, sought: Sought): Promise<Found['contacts']> {
  const { rows } = await sql<Found['contacts'][number]>`
    select id, name, (select count(*) from matter_tie where tie = 'contact' and value = contact.id) as matters
    from contact where ${like(sql.ref('name'), sought)} order by id`.execute(tx)
  return rows.filter(({ name }) => isAbout(name, sought))
}

async function people(tx: Transaction, sought: Sought): Promise<Found['people']> {
  const { rows } = await sql<Found['people'][number]>`
    select named.id, concat_ws(' ', named.name, named.mail) as name, max(post) as post, coalesce(customer.name, customer.key, customer_id) as customer, count(*) as rows
    from (${everybodyNamed}) as named left join customer on customer.id = customer_id
    where ${like(sql`concat_ws(' ', named.name, named.mail)`, sought)} group by named.id, named.name, named.mail, customer.name, customer.key, customer_id
    order by customer_id, name`.execute(tx)
  return rows.filter(({ name }) => isAbout(name, sought))
}

async function words(tx: Transaction, sought: Sought): Promise<Found['words']> {
  const { rows } = await sql<Found['words'][number]>`
    select position, text from saying where ${like(sql.ref('text'), sought)} order by position desc`.execute(tx)
  return rows.filter(({ text }) => isAbout(text, sought)).slice(0, MOST)
}

async function customers(tx: Transaction, sought: Sought): Promise<Found['customers']> {
  const { rows } = await sql<Found['customers'][number]>`
    select id, coalesce(name, key, id) as name from customer where ${like(sql.ref('name'), sought)} order by search_name, id limit ${MOST}`.execute(
    tx,
  )
  return rows.filter(({ name }) => isAbout(name, sought))
}

async function ties(tx: Transaction, sought: Sought): Promise<Found['ties']> {
  const { rows } = await sql<Found['ties'][number]>`
    select tie, value as to, count(*) as matters from matter_tie
    where tie not in ('customer', 'contact') and ${like(sql.ref('value'), sought)} group by tie, value order by tie, value limit ${MOST}`.execute(
    tx,
  )
  return rows.filter(({ to }) => isAbout(to, sought))
}

/** Of an import what may name a person beside its copy: its name, its first rows, what came back and whose calendar it is. */
export async function importsWithText(
  tx: Transaction,
): Promise<readonly { readonly id: string; readonly file: string; readonly text: string }[]> {
  const { rows } = await sql<{ id: number; file: string; text: string }>`
    select id, file, concat_ws(' ', file, answers ->> 'member', sample::text,
      (select string_agg(array_to_string(cells, ' '), ' ') from import_problem where import_id = import.id)) as text
    from import order by id`.execute(tx)
  return rows.map((row) => ({ ...row, id: String(row.id) }))
}
