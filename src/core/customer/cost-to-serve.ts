/** What it costs to serve a customer, what is then left of its margin, and how well it pays for what it asks. */
import { euro, hours, minutes } from '../units.ts'
import type { Account, CountedKind } from './account.ts'
import { marginEuroOf, marginKnown } from './earnings.ts'
import type { Standards } from './standards.ts'
import { countedTouches, timeOf } from './time.ts'
import { topShareOf, whaleOf } from './whale.ts'

export type CostToServe = {
  readonly hours: number
  readonly hoursKnown: 'measured' | 'estimated'
  readonly costEuro: number
  /** Where the cost comes from: standard minutes by kind of touch, and the minutes that somebody measured, which have no kind. */
  readonly parts: readonly { readonly how: CountedKind | 'measured'; readonly hours: number; readonly costEuro: number }[]
  /** Margin, and what is left of it after the cost to serve; null when no cost of goods is known, so no margin. */
  readonly marginEuro: number | null
  readonly netMarginEuro: number | null
  /** Margin, and cost to serve, per euro of revenue; null where that has no meaning. */
  readonly netPrice: number | null
  readonly costShare: number | null
}

type Earned = Pick<Account, 'work' | 'revenue' | 'marginByQuarter' | 'lines'>

/**
 * Time-driven cost to serve (Kaplan and Anderson, 2004): hours x what an hour costs with all that comes with it, EUR.
 * The hours are those of `timeOf`. Net price is what the customer pays above the goods, per euro of revenue: list prices
 * and discounts are in no file that we read.
 */
export function costToServeOf(filed: Earned, standards: Pick<Standards, 'minutes'>, hourCostEuro: number): CostToServe {
  // Hours that a person gave with a contest have no parts: here the files speak.
  const account = { ...filed, contested: null }
  const time = timeOf(account, standards)
  const spent = new Map<CountedKind | 'measured', number>()
  if (time.measuredHours > 0) spent.set('measured', time.measuredHours)
  for (const work of account.work) {
    for (const { how, count, minutesEach } of countedTouches(account, work, standards))
      spent.set(how, (spent.get(how) ?? 0) + hours(minutes(count * minutesEach)))
  }
  const costEuro = time.hours * hourCostEuro
  const marginEuro = marginKnown(account) ? marginEuroOf(account) : null
  const revenueEuro = euro(account.revenue)
  const isPriced = marginEuro !== null && revenueEuro > 0
  return {
    hours: time.hours,
    hoursKnown: time.hoursKnown,
    costEuro,
    parts: [...spent].map(([how, part]) => ({ how, hours: part, costEuro: part * hourCostEuro })),
    marginEuro,
    netMarginEuro: marginEuro === null ? null : marginEuro - costEuro,
    netPrice: isPriced ? marginEuro / revenueEuro : null,
    costShare: isPriced ? costEuro / revenueEuro : null,
  }
}

/** Four kinds of customer (Shapiro, Rangan, Moriarty and Ross, 1987), by net price and by cost to serve. */
export type Quadrant = 'pays-well-asks-little' | 'pays-well-asks-much' | 'pays-little-asks-little' | 'pays-little-asks-much'

export type QuadrantPlace = {
  readonly quadrant: Quadrant
  /** On a border itself: the quadrant is then the more favourable of two that would do. */
  readonly onPriceBorder: boolean
  readonly onCostBorder: boolean
}

export type Quadrants = {
  /** The medians, per euro of revenue; null when nobody has both figures. */
  readonly priceBorder: number | null
  readonly costBorder: number | null
  /** In the order given; null for a customer without both figures. */
  readonly places: readonly (QuadrantPlace | null)[]
  /** Customers on at least one border. */
  readonly onBorder: number
  /** The whale curve's peak of margin after cost to serve, over customers whose margin is known. */
  readonly whale: { readonly peakShare: number | null; readonly peakAtCustomers: number }
  /** Share of the cost to serve that the dearest fifth of the customers takes. */
  readonly dearestFifthShare: number | null
}

/** Places customers against the medians of net price and of cost to serve per euro of revenue: half lies on either side. */
export function quadrantsOf(customers: readonly CostToServe[]): Quadrants {
  const priceBorder = medianOf(customers.flatMap(({ netPrice }) => netPrice ?? []))
  const costBorder = medianOf(customers.flatMap(({ costShare }) => costShare ?? []))
  const places = customers.map(({ netPrice, costShare }): QuadrantPlace | null => {
    if (netPrice === null || costShare === null || priceBorder === null || costBorder === null) return null
    const pays = netPrice >= priceBorder ? 'well' : 'little'
    const asks = costShare <= costBorder ? 'little' : 'much'
    return { quadrant: `pays-${pays}-asks-${asks}`, onPriceBorder: netPrice === priceBorder, onCostBorder: costShare === costBorder }
  })
  const { peakShare, peakAtCustomers } = whaleOf(customers.flatMap(({ netMarginEuro }) => netMarginEuro ?? []))
  return {
    priceBorder,
    costBorder,
    places,
    onBorder: places.filter((place) => place !== null && (place.onPriceBorder || place.onCostBorder)).length,
    whale: { peakShare, peakAtCustomers },
    dearestFifthShare: topShareOf(customers.map(({ costEuro }) => costEuro)),
  }
}

function medianOf(values: readonly number[]): number | null {
  const ascending = values.toSorted((a, b) => a - b)
  const low = ascending[(ascending.length - 1) >> 1]
  const high = ascending[ascending.length >> 1]
  return low === undefined || high === undefined ? null : low + (high - low) / 2
}
