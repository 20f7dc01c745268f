/** What a member has in hand: matters, checks, offers and blocks, counted and listed. */
import { sql, type RawBuilder } from 'kysely'
import { blockInHand, inHand, type Held } from '../../core/team/leave.ts'
import type { HeldMatter, HeldPage } from '../../core/team/team-page.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

/** That a status is not closed says the index of owners, too; it must be said in the same words. */
const matters = (who: string) => sql`matter.owner_id = ${who} and matter.status <> 'closed' and matter.status = any(${inHand}::text[])`
/** Only what is in hand can still be checked. */
const debts = (who: string) => sql`matter.debt_id = ${who} and matter.status = any(${inHand}::text[])`
const offers = (who: string) => sql`matter.offer_to = ${who} and matter.offer_until is not null`
const blocks = (who: string) => sql`block.owner_id = ${who} and block.status = any(${blockInHand}::text[])`

export async function heldBy(tx: Transaction, member: string): Promise<Held> {
  const who = storable(member)
  const { rows } = await sql<Held>`
    select (select count(*) from matter where ${matters(who)}) as matters, (select count(*) from matter where ${debts(who)}) as debts,
      (select count(*) from matter where ${offers(who)}) as offers, (select count(*) from block where ${blocks(who)}) as blocks`.execute(tx)
  return rows[0] ?? { matters: 0, debts: 0, offers: 0, blocks: 0 }
}

/** The same, one by one: at most so many of each, what waits longest first. */
export async function listHeld(
  tx: Transaction,
  member: string,
  limit: number,
): Promise<Pick<HeldPage, 'matters' | 'debts' | 'offers' | 'blocks'>> {
  const who = storable(member)
  const listed = async (which: RawBuilder<unknown>) =>
    (
      await sql<HeldMatter>`
        select matter.id, saying.text as title, matter.status from matter left join saying on saying.position = matter.title_position
        where ${which} order by matter.changed_at, matter.id limit ${limit}`.execute(tx)
    ).rows
  const { rows } = await sql<HeldPage['blocks'][number]>`
    select block.id, saying.text as name, block.status from block left join saying on saying.position = block.name_position
    where ${blocks(who)} order by block.changed_at, block.id limit ${limit}`.execute(tx)
  return { matters: await listed(matters(who)), debts: await listed(debts(who)), offers: await listed(offers(who)), blocks: rows }
}
