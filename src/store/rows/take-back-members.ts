/** Takes back what an import said of members, and those whom nothing else names; whoever a decision names stays, by name. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'

/** In the log as the one who decided or whom the team's decisions are about, joined by hand, or with something in hand. */
export const namedByDecision = sql`(member.id like 'joined:%'
  or exists (select from decision where decision.actor = member.id)
  or exists (select from matter where matter.owner_id = member.id and matter.status <> 'closed')
  or exists (select from matter where matter.debt_id = member.id)
  or exists (select from matter where matter.offer_to = member.id and matter.offer_until is not null)
  or exists (select from block where block.owner_id = member.id)
  or exists (select from setting where setting.name in ('leader', 'left') and (setting.key = member.id or setting.value = to_jsonb(member.id))))`

/** Their key and name then stay, so that the next file finds them again; their hours were only what the file said. Answers how many went and how many stayed. */
export async function takeBackMembers(tx: Transaction, importId: number, by: string | null): Promise<{ gone: number; kept: number }> {
  const stays = sql`(${namedByDecision} or member.id is not distinct from ${by})`
  const gone = await sql`
    delete from member using member_said as said
    where said.import_id = ${importId} and said.member_id = member.id and not ${stays}
      and not exists (select from member_said as other where other.member_id = member.id and other.import_id <> ${importId})`.execute(tx)
  await sql`
    with left_over as (
      select said.member_id,
        (array_agg(other.key order by other.import_id) filter (where other.key is not null))[1] as key,
        (array_agg(other.name order by other.import_id) filter (where other.name is not null))[1] as name,
        (array_agg(other.net_hours order by other.import_id) filter (where other.net_hours is not null))[1] as net_hours
      from member_said as said join member on member.id = said.member_id and not member.erased
        left join member_said as other on other.member_id = said.member_id and other.import_id <> ${importId}
      where said.import_id = ${importId} group by said.member_id
    ), now as (
      select member_id, coalesce(left_over.key, case when ${stays} then member.key end) as key,
        coalesce(left_over.name, case when ${stays} then member.name end) as name, left_over.net_hours
      from left_over join member on member.id = member_id
    )
    update member set key = now.key, name = now.name, net_hours = now.net_hours
    from now where member.id = now.member_id
      and (member.key, member.name, member.net_hours) is distinct from (now.key, now.name, now.net_hours)`.execute(tx)
  const { rows } = await sql<{ kept: number }>`
    select count(*) as kept from member_said as said join member on member.id = said.member_id
    where said.import_id = ${importId} and not exists (
      select from member_said as other where other.member_id = said.member_id and other.import_id <> ${importId})`.execute(tx)
  await sql`delete from member_said where import_id = ${importId}`.execute(tx)
  return { gone: Number(gone.numAffectedRows ?? 0), kept: rows[0]?.kept ?? 0 }
}
