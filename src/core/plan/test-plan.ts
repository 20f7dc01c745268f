/** For tests: accounts and companies that are drawn from a seed, and the plan of them. */
import { normal, scramble } from '../chance.ts'
import { cents, customerId, memberId, minutes, yearUpTo, type Day } from '../units.ts'
import type { Account, MemberAccount } from '../customer/account.ts'
import { defaultStandards } from '../customer/standards.ts'
import { makePlan, type PlanRequest } from './make-plan.ts'
import type { MadePlan } from './plan.ts'

export const period = yearUpTo('2026-06-30' as Day)
type Sketch = {
  id: string
  hours: number
  rate: number
  owner?: string | null
  group?: string
  wobble?: number
  orders?: number
  lines?: number
}

/** An account with a margin per hour that wobbles over its quarters. */
export function account({ id, hours, rate, owner = 'anna', group, wobble = 0.1, orders = 0, lines = 4 }: Sketch): Account {
  const quarter = (sign: number) => cents(Math.round((100 * rate * hours * (1 + sign * wobble)) / 4))
  const member = owner === null ? null : memberId(owner)
  return {
    id: customerId(id),
    name: `Firma ${id}`,
    group: group ?? null,
    owner: member,
    revenue: cents(0),
    lines,
    givenLines: 0,
    marginByQuarter: lines === 0 ? [cents(0), cents(0), cents(0), cents(0)] : [quarter(1), quarter(-1), quarter(1), quarter(-1)],
    work:
      hours > 0 || orders > 0
        ? [{ member, measured: { 'time-entry': minutes(Math.round(hours * 60)) }, counted: orders > 0 ? { order: orders } : {} }]
        : [],
    judged: null,
    gut: null,
    lot: null,
    contested: null,
  }
}
export const members: readonly MemberAccount[] = ['anna', 'bas', 'cor'].map((id) => ({ id: memberId(id), name: id, netHours: null }))

/** A company with skewed hours and margins, the same for the same seed. */
export function company(size: number, seed: number): Account[] {
  let at = scramble(seed)
  const z = () => {
    const [value, next] = normal(at)
    at = next
    return value
  }
  return Array.from({ length: size }, (_, i) =>
    account({
      id: `c${String(i).padStart(4, '0')}`,
      hours: Math.exp(1.6 + 0.8 * z()),
      rate: 120 * Math.exp(0.8 * z()) - 30,
      owner: ['anna', 'bas', 'cor'][i % 3]!,
      group: ['bouw', 'zorg'][i % 2]!,
      wobble: 0.5 * z(),
    }),
  )
}
export const tenTimes = (a: Account): Account => {
  const [one, two, three, four] = a.marginByQuarter
  return { ...a, marginByQuarter: [cents(10 * one), cents(10 * two), cents(10 * three), cents(10 * four)] }
}
export const plan = (accounts: readonly Account[], more: Partial<PlanRequest> = {}): MadePlan =>
  makePlan({ accounts, members, standards: defaultStandards, period, seed: 1, draws: 60, effort: 'quick', ...more })
export function near(found: number, wanted: number, tolerance = 1e-6): void {
  if (!(Math.abs(found - wanted) <= tolerance * Math.max(1, Math.abs(wanted)))) throw new Error(`${found}, expected ${wanted}`)
}
export const codes = (made: MadePlan) => made.findings.map((finding) => finding.code)
export const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
