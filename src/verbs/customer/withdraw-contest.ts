/** A member withdraws the contest about a customer: what the files say counts again. */
import { z } from 'zod'
import { contestSubject, decideWithdrawal } from '../../core/customer/contest.ts'
import { refuse } from '../../core/refusal.ts'
import { customerOf } from '../../store/rows/customer-of.ts'
import { decide } from '../kinds.ts'
import { contestLog, followWithJudgement, judgementsNow } from './contest-log.ts'

export const withdrawContest = decide({
  word: 'customer',
  name: 'withdraw-contest',
  input: z.object({ customer: z.string().min(1) }),
  subject: ({ customer }) => contestSubject(customer),
  ...contestLog,
  learn: async ({ customer }, tx) =>
    (await customerOf(tx, customer)) ? { judgements: await judgementsNow(tx) } : refuse('customer-unknown', { id: customer }),
  decide: decideWithdrawal,
  follow: followWithJudgement,
  plans: true,
})
