/** One customer: the verdict and why, margin and time over the year, and the rows of the files behind them. */
import { z } from 'zod'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { countedTouches, timeOf } from '../../core/customer/time.ts'
import type { Account } from '../../core/customer/account.ts'
import type { Standards } from '../../core/customer/standards.ts'
import { hourSources } from '../../core/fact/fact.ts'
import { refuse } from '../../core/refusal.ts'
import { cents, customerId, dayFromNumber, dayNumber, daysIn, euro, hours, minutes, yearUpTo, type MemberId } from '../../core/units.ts'
import { accountsOfPeriod, membersOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { contestOfCustomer } from '../../store/rows/contest-of-customer.ts'
import { customerOf } from '../../store/rows/customer-of.ts'
import { factsOfCustomer } from '../../store/rows/facts-of-customer.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { signalsAbout } from '../../store/rows/signals-about.ts'
import { standingGut } from '../../store/rows/standing-gut.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { customerNow, knownAs } from '../../store/rows/who-is-who.ts'
import { verdictOfCustomer } from '../../store/rows/verdict-of-customer.ts'
import { show } from '../kinds.ts'

/** Of more than these nobody reads the oldest; `signal/list-signals` has them all. */
const MOST_SIGNALS = 20

export const showCustomer = show({
  word: 'customer',
  name: 'show-customer',
  input: z.object({
    id: z.string(),
    cursor: z.string().optional(),
    /** Source rows on one page. */
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  run: async ({ id: asked, cursor, limit }, tx) => {
    // A customer that became part of another is shown as that other.
    const id = await customerNow(tx, asked)
    const named = await customerOf(tx, id)
    const last = await lastInvoiceDay(tx)
    const plan = await currentPlan(tx)
    if (!named || !last) return refuse('customer-unknown', { id })
    const period = plan?.period ?? yearUpTo(last)
    const [account] = await accountsOfPeriod(tx, period, customerId(id))
    const standards = await standingStandards(tx)
    const names = new Map((await membersOfPeriod(tx)).map((member) => [member.id, member.name]))
    const row = await verdictOfCustomer(tx, id)
    const start = dayNumber(period.from)
    return {
      id,
      key: named.key,
      name: named.name,
      group: named.group,
      knownAs: await knownAs(tx, id),
      period,
      row,
      revenueEuro: euro(account?.revenue ?? cents(0)),
      hoursToday: account ? timeOf(account, standards).hours : 0,
      judged: account?.judged ?? null,
      contest: await contestOfCustomer(tx, id),
      gut: await standingGut(tx, id, row?.verdict === 'grey'),
      signals: await signalsAbout(tx, 'customer', id, MOST_SIGNALS),
      quarters: (account?.marginByQuarter ?? []).map((margin, quarter) => ({
        // The first day that `quarterOf` counts to this quarter.
        from: dayFromNumber(start + Math.ceil((quarter * daysIn(period)) / 4)),
        marginEuro: euro(margin),
      })),
      work: account ? workOf(account, standards, names) : [],
      standards,
      sourceRows: await factsOfCustomer(tx, id, period, { cursor: cursor ?? null, limit }),
    } satisfies CustomerPage
  },
})

/** Exactly the parts that the hours are the sum of. */
const workOf = (account: Account, standards: Standards, names: ReadonlyMap<MemberId, string>): CustomerPage['work'] =>
  account.work
    .map((work) => ({
      member: work.member === null ? null : (names.get(work.member) ?? work.member),
      measured: hourSources.flatMap((source) => {
        const spent = work.measured[source] ?? minutes(0)
        return spent > 0 ? [{ source, hours: hours(spent) }] : []
      }),
      counted: countedTouches(account, work, standards),
    }))
    .filter(({ measured, counted }) => measured.length > 0 || counted.length > 0)
