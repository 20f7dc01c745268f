/** The log of the contests of one customer, and the judgement that comes and goes with them. */
import type { About } from '../../core/about.ts'
import { evolveContest, initialContest, judgementAfter, type ContestEvent, type ContestState } from '../../core/customer/contest.ts'
import { decideJudgement, type JudgementEvent, type Judgements } from '../../core/customer/judge-response.ts'
import { isRefusal } from '../../core/refusal.ts'
import { fold } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { settle, type Settled } from '../kinds.ts'
import { judgementLog } from './judge-response.ts'

export const contestLog = { initial: initialContest, evolve: evolveContest } as const

export const judgementsNow = async (tx: Transaction): Promise<Judgements> =>
  (await fold<Judgements, JudgementEvent>(tx, judgementLog)).state

/** What is expected of hours is given, or taken back, together with the contest. */
export async function followWithJudgement(
  tx: Transaction,
  { happened, before, after }: Settled<ContestState, ContestEvent>,
  about: About<{ readonly judgements: Judgements }>,
): Promise<void> {
  for (const { data } of happened) {
    const judged = judgementAfter(data.customer, before, after, about.known.judgements)
    if (judged === 'as-it-was') continue
    const answer = await settle(tx, judgementLog, decideJudgement, { customer: data.customer, judged }, about)
    if (isRefusal(answer)) throw new Error(`the judgement of a contest was refused: ${answer.code}`)
  }
}
