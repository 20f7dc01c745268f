/** What a customer is expected to bring per hour: its own year, believed as far as its quarters allow, and its group for the rest; a prospect has only its group. */
import { credibilityOf, type Observation } from './credibility.ts'
import { isInvoiced, marginEuroOf, marginKnown, quarterEurosOf } from './earnings.ts'
import type { Account } from './account.ts'

export type Expectation = {
  /** Hours that the response is fitted on: hours now, but not below the lowest tenth of the group. */
  readonly hours: number
  /** Its own hours were too few to believe; not where a plan made them few. */
  readonly hoursRaised: boolean
  /** Its own hours before a plan moved any, by the same floor; as `hours` where no plan did. */
  readonly ownHours: number
  /** Median of those in its group: what customers like it usually get. */
  readonly usualHours: number
  /** Hours at which the common elasticity holds: half-way, as a ratio, between its own and the usual hours. */
  readonly anchorHours: number
  readonly marginEuro: number
  /** Expected margin per hour, euro. */
  readonly rateEuro: number
  /** How certain that rate is: it is `scaleEuro sinh(level + doubt z)`, z standard normal, with `rateEuro` as its mean. */
  readonly level: number
  readonly doubt: number
  readonly scaleEuro: number
  /** Weight of the customer's own figures, 0 to 1. */
  readonly credibility: number
  /** Nothing was invoiced or spent here: all of it is borrowed from customers like it. */
  readonly prospect: boolean
  /** Share of such prospects that says yes, which everything expected of one is multiplied with; 1 for a customer. */
  readonly conversion: number
}

type Assumed = {
  /** Used where nobody has hours. */
  readonly leastHours: number
  readonly conversion: number
  /** Hours of each account in the year before the first plan; null where none are known, absent where no plan moved any. */
  readonly before?: readonly (number | null)[]
}

/** A group smaller than this borrows from all customers. */
export const BIG_ENOUGH = 10
const LOWEST = 0.1

/**
 * Expectation per account, in the order of `accounts`. Buhlmann-Straub over the four quarters, each with a quarter of the
 * year's hours as its weight; variances are pooled over the groups (ten customers alone cannot tell theirs), the
 * collective is the group's own. Margins are skewed and sometimes negative, so the rate r is believed as
 * `y = asinh(r / scale)`: a logarithm far from zero, straight near it. On the plain rate, the large customers' noise was
 * charged to the small ones and half of them came out as doubtful. The mean is put right with `e^(doubt^2 / 2)`.
 * Nobody's hours count below the tenth percentile of the group: half an hour logged beside a large invoice says that
 * hours are missing, not that hours work wonders. `leastHours` is used where nobody has hours.
 *
 * Hours follow partly what a customer could bring and partly habit, and invoices cannot tell which. If all of it followed,
 * everybody would stand equally far along its curve at its own hours; if all were habit, at the same hours. The anchor takes
 * the middle: it costs least when wrong either way (`docs/choices/the-expected-response-is-a-mean.md`). Hours that a plan
 * moved follow the plan and no habit: own and usual hours, and the floor, are those of `before`, the hours in the year before
 * the first plan, and where that knows none the hours of now. With the hours of now whoever the plan left alone looked like gold a year later, was
 * worked again and then left again, and the price of an hour doubled meanwhile (`docs/choices/does-focus-work-in-simulation.md`).
 *
 * A prospect, without lines and without hours, is expected to bring the collective of its group at the group's median
 * hours, times `conversion`: customers said yes, prospects did not yet. Only the mean counts: whether it becomes a
 * customer is known after the hours, not before. Accounts with hours and no invoice lines have no expectation, nor has a
 * prospect while there is nobody to borrow from.
 */
export function expectationsOf(
  accounts: readonly Account[],
  hoursNow: readonly number[],
  { leastHours, conversion, before }: Assumed,
): readonly (Expectation | null)[] {
  const groups = groupNumbers(accounts)
  const habit = hoursNow.map((hours, i) => before?.[i] ?? hours)
  const floors = floorsOf(groups, habit, leastHours)
  const raised = (hours: number, i: number): number => Math.max(hours, floors[groups[i]!]!)
  const used = hoursNow.map(raised)
  const own = habit.map(raised)
  const rates = accounts.map((account, i) => marginEuroOf(account) / used[i]!)
  const weights = accounts.map((account, i) => (marginKnown(account) && habit[i]! > 0 ? used[i]! : 0))
  const scaleEuro = scaleOf(rates.filter((_, i) => weights[i]! > 0))
  const levels = rates.map((rate) => Math.asinh(rate / scaleEuro))

  const centres = meansBy(
    groups,
    levels.map((level, i) => [level, weights[i]!]),
  )
  const quarters = quarterRates(accounts, used, weights).map((list, i) =>
    // The quarters' distance from the year, in steps of y: their mean is then the year's y.
    list.map(({ value, weight }) => ({
      weight,
      value: levels[i]! - centres[groups[i]!]! + (value - rates[i]!) / Math.hypot(scaleEuro, rates[i]!),
    })),
  )
  const { credibility, between } = credibilityOf(quarters)
  const believed = meansBy(
    groups,
    levels.map((level, i) => [level, credibility[i]!]),
  )
  const collective = between > 0 ? believed : centres

  const usual = mediansBy(groups, own, (i) => weights[i]! > 0)
  return accounts.map((account, i) => {
    const prospect = !isInvoiced(account) && hoursNow[i] === 0
    const usualHours = usual[groups[i]!]!
    const hours = prospect ? usualHours : isInvoiced(account) ? used[i]! : 0
    if (!(hours > 0)) return null
    const ownHours = prospect ? usualHours : own[i]!
    const z = credibility[i]!
    const level = z * levels[i]! + (1 - z) * collective[groups[i]!]!
    const doubt = Math.sqrt(between * (1 - z))
    const part = prospect ? conversion : 1
    const rateEuro = part * scaleEuro * Math.sinh(level) * Math.exp((doubt * doubt) / 2)
    return {
      hours,
      hoursRaised: !prospect && own[i]! > habit[i]!,
      ownHours,
      usualHours: usualHours || ownHours,
      anchorHours: Math.sqrt(ownHours * (usualHours || ownHours)),
      marginEuro: rateEuro * hours,
      rateEuro,
      level,
      doubt,
      scaleEuro: part * scaleEuro,
      credibility: z,
      prospect,
      conversion: part,
    }
  })
}

/** A quarter of the median rate: small enough that the line lies where y is a logarithm. */
function scaleOf(rates: readonly number[]): number {
  const sizes = rates.map(Math.abs).toSorted((a, b) => a - b)
  return (sizes[sizes.length >> 1] ?? 0) / 4 || 1
}

/** Margin per hour of each quarter, euro; the observations on which credibility and dispersion work. */
export function quarterRates(
  accounts: readonly Account[],
  hours: readonly number[],
  weights: readonly number[],
): readonly (readonly Observation[])[] {
  return accounts.map((account, i) => {
    const weight = weights[i]! / 4
    const perQuarter = hours[i]! / 4
    return quarterEurosOf(account).map((margin) => ({ value: margin / perQuarter, weight }))
  })
}

/** Group number per account: 0 for all who have no group, or one that is too small. */
function groupNumbers(accounts: readonly Account[]): readonly number[] {
  const sizes = new Map<string, number>()
  for (const account of accounts)
    if (account.group !== null && isInvoiced(account)) sizes.set(account.group, (sizes.get(account.group) ?? 0) + 1)
  const numbers = new Map([...sizes].filter(([, size]) => size >= BIG_ENOUGH).map(([group], i) => [group, i + 1]))
  return accounts.map(({ group }) => (group === null ? 0 : (numbers.get(group) ?? 0)))
}

/** Tenth percentile of the hours of those who have any, per group; group 0 looks at everybody. */
function floorsOf(groups: readonly number[], hoursNow: readonly number[], leastHours: number): readonly number[] {
  const lists = listsBy(groups, (i) => hoursNow[i]! > 0).map((list) => list.map((i) => hoursNow[i]!).toSorted((a, b) => a - b))
  const floors = lists.map((list) => (list.length === 0 ? 0 : list[Math.floor((list.length - 1) * LOWEST)]!))
  return floors.map((floor) => floor || floors[0] || leastHours)
}

/** Median of the hours of those that count, per group; group 0 holds everybody and answers where nobody counts, with 0 at last. */
function mediansBy(groups: readonly number[], hours: readonly number[], counts: (i: number) => boolean): readonly number[] {
  const medians = listsBy(groups, counts).map((list) => list.map((i) => hours[i]!).toSorted((a, b) => a - b)[list.length >> 1])
  return medians.map((median) => median ?? medians[0] ?? 0)
}

/** Weighted mean per group; group 0 holds everybody and answers where nothing weighs. */
function meansBy(groups: readonly number[], valued: readonly (readonly [value: number, weight: number])[]): readonly number[] {
  const means = listsBy(groups, () => true).map((list) => {
    let total = 0
    let weight = 0
    for (const i of list) {
      total += valued[i]![0] * valued[i]![1]
      weight += valued[i]![1]
    }
    return weight > 0 ? total / weight : null
  })
  return means.map((mean) => mean ?? means[0] ?? 0)
}

function listsBy(groups: readonly number[], counts: (i: number) => boolean): readonly (readonly number[])[] {
  const highest = groups.reduce((most, group) => Math.max(most, group), 0)
  const lists: number[][] = Array.from({ length: highest + 1 }, () => [])
  groups.forEach((group, i) => {
    if (!counts(i)) return
    lists[0]!.push(i)
    if (group > 0) lists[group]!.push(i)
  })
  return lists
}
