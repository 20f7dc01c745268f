/** Answers to conscience questions, with who gave them and what was known then; and the numbers that speak now. */
import { sql } from 'kysely'
import { conscienceSubject, type AnsweredQuestion, type Evidence, type QuestionCode } from '../../core/conscience/conscience.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { memberNamed } from './names-of-members.ts'
import { storable } from './storable.ts'

/** The last answer to each question in each cycle, the newest first. */
export async function conscienceAnswers(
  tx: Transaction,
  customer: string | null,
): Promise<readonly (AnsweredQuestion & { readonly question: QuestionCode })[]> {
  const { rows } = await sql<AnsweredQuestion & { question: QuestionCode }>`
    select * from (
      select distinct on (data ->> 'question', data ->> 'cycle') data ->> 'question' as question, data ->> 'cycle' as cycle, at,
        data -> 'evidence' as evidence, text, case when member.id is not null then ${memberNamed(sql`member.id`)} end as by
      from decision left join saying on saying.position = decision.position left join member on member.id = actor
      where subject = ${conscienceSubject(customer === null ? null : storable(customer))}
      order by data ->> 'question', data ->> 'cycle', version desc
    ) as answered order by at desc`.execute(tx)
  return rows
}

/** Of the white customers, how many there are, and of how many each question was ever answered. */
export async function whiteAnswered(
  tx: Transaction,
): Promise<{ readonly white: number; readonly problem: number; readonly solution: number }> {
  const { rows } = await sql<{ white: number; problem: number; solution: number }>`
    with answered as (
      select distinct data ->> 'customer' as customer_id, data ->> 'question' as question from decision
      where type = 'conscience-answered' and data ->> 'customer' is not null
    ), white as (
      select customer_id from verdict where plan_id = (select max(id) from plan) and verdict = 'white'
    )
    select (select count(*) from white)::integer as white,
      count(*) filter (where question = 'problem')::integer as problem, count(*) filter (where question = 'solution')::integer as solution
    from answered join white using (customer_id)`.execute(tx)
  return rows[0] ?? { white: 0, problem: 0, solution: 0 }
}

/** What a customer asks for and brings: its matters of a year with the hours left in them, and margin and hours by the plan that stands. */
export async function evidenceOfCustomer(tx: Transaction, customer: string, since: Day): Promise<Evidence> {
  const { rows } = await sql<{ matters: number; hours: number | null; margin: number | null; spent: number | null }>`
    select matters, hours, margin, spent from (
      select count(*)::integer as matters, sum((state -> 'remains' ->> 'hours')::double precision) as hours
      from matter where state -> 'ties' ->> 'customer' = ${storable(customer)} and caught_at >= ${since}
    ) as caught left join (
      select margin, hours_now as spent from verdict where plan_id = (select max(id) from plan) and customer_id = ${storable(customer)}
    ) as planned on true`.execute(tx)
  const { matters = 0, hours, margin, spent } = rows[0] ?? {}
  return {
    matters,
    ...(hours != null && { matterHours: hours }),
    ...(margin != null && { marginEuro: margin }),
    ...(spent != null && { hours: spent }),
  }
}
