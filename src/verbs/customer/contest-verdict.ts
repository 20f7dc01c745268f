/** A member contests the verdict about a customer with a reason and new facts; the plan is made again with them. */
import { z } from 'zod'
import { contestReasons, contestSubject, decideContest, type ContestKnown } from '../../core/customer/contest.ts'
import { marginEuroOf } from '../../core/customer/earnings.ts'
import { timeOf } from '../../core/customer/time.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { customerId } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { accountsOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { customerOf } from '../../store/rows/customer-of.ts'
import { storable } from '../../store/rows/storable.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { verdictOfCustomer } from '../../store/rows/verdict-of-customer.ts'
import { decide } from '../kinds.ts'
import { contestLog, followWithJudgement, judgementsNow } from './contest-log.ts'

/** Margins beyond this are a slip of the keyboard, and arithmetic no longer carries them. */
const euro = z.number().min(-1e12).max(1e12)

export const contestVerdict = decide({
  word: 'customer',
  name: 'contest-verdict',
  input: z.object({
    customer: z.string().min(1),
    reason: z.enum(contestReasons),
    hours: z.number().nullable().default(null),
    marginEuro: z.number().nullable().default(null),
    judged: z
      .object({ noneEuro: euro, todayEuro: euro, doubleEuro: euro, hours: z.number().max(100_000).optional() })
      .nullable()
      .default(null),
    why: z.string().max(5000),
  }),
  subject: ({ customer }) => contestSubject(customer),
  ...contestLog,
  learn: ({ customer }, tx) => known(tx, customer),
  decide: decideContest,
  follow: followWithJudgement,
  plans: true,
})

/** What the files say, and what the plan that stands says of it. */
async function known(tx: Transaction, id: string): Promise<ContestKnown | Refusal> {
  if (!(await customerOf(tx, id))) return refuse('customer-unknown', { id })
  const plan = await currentPlan(tx)
  if (plan === null) return refuse('no-plan')
  const row = await verdictOfCustomer(tx, id)
  const [account] = await accountsOfPeriod(tx, plan.period, customerId(storable(id)))
  if (!row || !account) return refuse('contest-no-verdict')
  const { entryPriceEuro, probabilityWhite } = row.numbers
  const filed = { ...account, contested: null }
  return {
    computed: {
      hoursNow: timeOf(filed, await standingStandards(tx)).hours,
      marginEuro: marginEuroOf(filed),
      entryPriceEuro,
      probabilityWhite,
    },
    verdict: row.verdict,
    verdictReason: row.reason,
    plan: Number(plan.id),
    judgements: await judgementsNow(tx),
  }
}
