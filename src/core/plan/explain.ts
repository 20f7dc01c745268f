/** What a plan says about itself: findings as codes with their numbers, each true of this plan and no other. */
import type { Dispersion } from '../customer/dispersion.ts'
import type { Gut } from '../customer/gut.ts'
import type { LotOf } from '../experiment/experiment.ts'
import type { MeanForm } from '../customer/mean-response.ts'
import type { Capacity } from '../team/capacity.ts'
import type { Finding } from './focus.ts'
import type { PlannedCustomer } from './plan.ts'
import { SURE } from './verdict.ts'

/** Codes of all findings. `messages/plan.ts` has a sentence for each, in both languages. Shares are 0 to 1. */
export const findingCodes = [
  'one-elasticity', // elasticity: one for all; where selling works better than elsewhere is not known yet
  'line-held', // low, high: EUR per hour that four draws out of five lie between; customers, unsure: how many are not on one side in four out of five
  'gut-decided', // go, noGo: customers whose verdict a person's gut decided
  'lots-drawn', // worked, left: customers near the line that the experiment works or leaves by lot
  'responses-judged', // customers: a person's three points stand for what the files say
  'elasticities-left-out', // share, elasticity: this share of the prior is steeper than the curve can say; the mean of the rest
  'no-hours', // nobody has hours to divide
  'no-invoices', // no customer has an invoice line in the period
  'no-difference-found', // customers, chance, detectableEuroPerHour
  'customers-lose-money', // customers, share, lossEuro (positive)
  'hours-on-black', // hours, share
  'hours-estimated', // hours, share: standard minutes stand behind them
  'hours-without-member', // hours: no file says whose they were
  'hours-left-over', // hours, members: an hour more is worth nothing there
  'hours-as-recorded', // members: nobody stated net hours, so recorded hours are divided anew
  'hours-raised', // customers: too few hours recorded to believe, the lowest tenth of the group was used
  'margin-by-percent', // customers: of some of their invoice lines a person gave the margin as a share of the revenue
  'margin-unknown', // customers: their lines have no cost
  'prospects-alike', // customers, groups: all prospects of a group are expected to bring the same, and nothing tells them apart
  'customers-without-hours', // customers, example: invoiced, while only the files about others hold hours or visits
  'customers-without-invoices', // customers, example: hours or visits, and nothing invoiced in the period
] as const
export type FindingCode = (typeof findingCodes)[number]

export type Evidence = {
  readonly customers: readonly PlannedCustomer[]
  readonly capacities: readonly Capacity[]
  readonly prices: readonly number[]
  readonly plannedHours: readonly number[]
  readonly form: MeanForm
  readonly dispersion: Dispersion
  /** The hour price that four draws out of five lie between, EUR. */
  readonly priceBand: readonly [low: number, high: number]
  /** Hours that standard minutes stand behind. */
  readonly hoursEstimated: number
  readonly hoursUnnamed: number
  readonly raised: number
  readonly marginUnknown: number
  /** Customers that one file names and the other does not: their places among `customers`. */
  readonly apart: { readonly withoutHours: readonly number[]; readonly withoutInvoices: readonly number[] }
}

/** So small a share of the prior may be left out without a word. */
const FEW = 0.1

/** The findings that hold, in the order in which one would tell them. */
export function findingsOf(seen: Evidence): readonly Finding[] {
  const { customers, capacities, dispersion, form } = seen
  const found: Finding[] = []
  const say = (code: FindingCode, facts: Finding['facts'] = {}): void => void found.push({ code, facts })
  const hoursNow = sum(customers, (c) => c.hoursNow)

  if (!(sum(capacities, (c) => c.hours) > 0)) say('no-hours')
  const invoiced = customers.filter((c) => c.numbers.invoiceLines > 0)
  if (invoiced.length === 0) say('no-invoices')

  const black = sum(customers, (c) => (c.verdict === 'black' ? c.hoursNow : 0))
  if (black > 0) say('hours-on-black', { hours: black, share: share(black, hoursNow) })
  const losing = invoiced.filter((c) => c.marginEuro < 0)
  if (losing.length > 0)
    say('customers-lose-money', {
      customers: losing.length,
      share: losing.length / invoiced.length,
      lossEuro: -sum(losing, (c) => c.marginEuro),
    })

  if (dispersion.customers > 1 && !dispersion.found) {
    say('no-difference-found', { customers: dispersion.customers, chance: dispersion.chance, detectableEuroPerHour: dispersion.detectable })
  }
  if (invoiced.length > 0) say('one-elasticity', { elasticity: form.elasticity })
  const drawn = customers.filter((c) => c.numbers.hoursBand !== null)
  const unsure = drawn.filter(({ numbers: { probabilityWhite } }) => probabilityWhite < SURE && 1 - probabilityWhite < SURE)
  const [low, high] = seen.priceBand
  if (high > 0) say('line-held', { low, high, customers: drawn.length, unsure: unsure.length })
  const said = (gut: Gut): number => customers.filter((c) => c.numbers.gut === gut).length
  if (said('go') + said('no-go') > 0) say('gut-decided', { go: said('go'), noGo: said('no-go') })
  const drawnTo = (lot: LotOf): number => customers.filter((c) => c.numbers.gut === null && c.numbers.lot === lot).length
  if (drawnTo('worked') + drawnTo('left') > 0) say('lots-drawn', { worked: drawnTo('worked'), left: drawnTo('left') })
  const judged = customers.filter((c) => c.numbers.judged !== null)
  if (judged.length > 0) say('responses-judged', { customers: judged.length })
  if (form.beyond > FEW) say('elasticities-left-out', { share: form.beyond, elasticity: form.elasticity })

  const { hoursEstimated } = seen
  if (hoursEstimated > 1e-6) say('hours-estimated', { hours: hoursEstimated, share: share(hoursEstimated, hoursNow) })
  if (seen.hoursUnnamed > 0) say('hours-without-member', { hours: seen.hoursUnnamed })
  const recorded = capacities.filter((c) => c.known === 'recorded')
  if (recorded.length > 0) say('hours-as-recorded', { members: recorded.length })
  const idle = capacities.map((c, j) => (seen.prices[j] === 0 ? Math.max(0, c.hours - seen.plannedHours[j]!) : 0))
  const left = sum(idle, (hours) => hours)
  if (left > 1e-6) say('hours-left-over', { hours: left, members: idle.filter((hours) => hours > 1e-6).length })

  if (seen.raised > 0) say('hours-raised', { customers: seen.raised })
  const given = customers.filter((c) => c.numbers.givenLines > 0)
  if (given.length > 0) say('margin-by-percent', { customers: given.length })
  if (seen.marginUnknown > 0) say('margin-unknown', { customers: seen.marginUnknown })
  // Who is expected to bring the same borrowed it from the same customers.
  const prospects = customers.filter((c) => c.numbers.prospect && c.numbers.judged === null)
  const alike = [...Map.groupBy(prospects, (c) => c.numbers.expectedMarginEuro).values()].filter((group) => group.length > 1)
  if (alike.length > 0) say('prospects-alike', { customers: sum(alike, (group) => group.length), groups: alike.length })
  const withoutHours = seen.apart.withoutHours.map((i) => customers[i]!)
  if (withoutHours.length > 0)
    say('customers-without-hours', { customers: withoutHours.length, example: mostOf(withoutHours, (c) => c.marginEuro) })
  const withoutInvoices = seen.apart.withoutInvoices.map((i) => customers[i]!)
  if (withoutInvoices.length > 0)
    say('customers-without-invoices', { customers: withoutInvoices.length, example: mostOf(withoutInvoices, (c) => c.hoursNow) })
  return found
}

/** The name of the one that has most: the one that a reader knows best. */
const mostOf = (among: readonly PlannedCustomer[], of: (customer: PlannedCustomer) => number): string =>
  among.reduce((most, customer) => (of(customer) > of(most) ? customer : most)).name

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0
  for (const item of items) total += of(item)
  return total
}
