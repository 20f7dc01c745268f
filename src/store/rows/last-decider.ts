/** Who decided last about a subject, by name. */
import type { Transaction } from '../open/open-store.ts'
import { memberNamed } from './names-of-members.ts'

/** Null where nobody said who they were. */
export async function lastDecider(tx: Transaction, subject: string): Promise<string | null> {
  const row = await tx
    .selectFrom('decision')
    .innerJoin('member', 'member.id', 'decision.actor')
    .select(memberNamed().as('name'))
    .where('subject', '=', subject)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row?.name ?? null
}

/** Who decided one version of a subject, by name (null where nobody said who they were), and when. */
export async function deciderOf(tx: Transaction, subject: string, version: number): Promise<{ name: string | null; at: string }> {
  return tx
    .selectFrom('decision')
    .leftJoin('member', 'member.id', 'decision.actor')
    .select(['member.name', 'decision.at'])
    .where('subject', '=', subject)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
}
