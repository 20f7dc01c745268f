/** A person says what hours bring at one customer: nothing, today's hours and double; or takes that back. */
import { z } from 'zod'
import { decideJudgement, evolveJudgement, initialJudgements } from '../../core/customer/judge-response.ts'
import { timeOf } from '../../core/customer/time.ts'
import { refuse } from '../../core/refusal.ts'
import { customerId, yearUpTo } from '../../core/units.ts'
import { accountsOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { customerOf } from '../../store/rows/customer-of.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { storable } from '../../store/rows/storable.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { decide } from '../kinds.ts'
import type { Verb } from '../verb.ts'

/** Margins beyond this are a slip of the keyboard, and arithmetic no longer carries them. */
const euro = z.number().min(-1e12).max(1e12)
const points = { noneEuro: euro, todayEuro: euro, doubleEuro: euro }
const hours = z.number().max(100_000)

export const judgementLog = { subject: 'judgement', initial: initialJudgements, evolve: evolveJudgement } as const

const stated = decide({
  word: 'customer',
  name: 'judge-response',
  input: z.object({ customer: z.string().min(1), judged: z.object({ hours, ...points }).nullable() }),
  ...judgementLog,
  decide: decideJudgement,
  learn: async ({ customer }, tx) => ((await customerOf(tx, customer)) ? null : refuse('customer-unknown', { id: customer })),
  plans: true,
})

/** Without stated hours the judgement is about today's: the log then holds how many those were. */
const withoutHours = z.object({ customer: z.string().min(1), judged: z.object({ hours: z.null().optional(), ...points }) })

export const judgeResponse: Verb = {
  ...stated,
  input: z.union([stated.input, withoutHours]),
  answer: async (input, asked, house) => {
    const today = withoutHours.safeParse(input)
    if (!today.success || !house) return stated.answer(input, asked, house)
    const { customer, judged } = today.data
    const now = await house.store.look(asked.workspace, (tx) => hoursToday(tx, customer))
    return stated.answer({ customer, judged: { ...judged, hours: now } }, asked, house)
  },
}

async function hoursToday(tx: Transaction, customer: string): Promise<number> {
  const last = await lastInvoiceDay(tx)
  const period = (await currentPlan(tx))?.period ?? (last && yearUpTo(last))
  const [account] = period ? await accountsOfPeriod(tx, period, customerId(storable(customer))) : []
  return account ? timeOf(account, await standingStandards(tx)).hours : 0
}
