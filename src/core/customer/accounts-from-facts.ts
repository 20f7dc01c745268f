/** From facts to accounts: adds up, per customer and per member, what a period's invoices and touches say. */
import { cents, dayNumber, minutes, quarterOf, type CustomerId, type Day, type MemberId, type Period } from '../units.ts'
import { hourSources, type HourSource } from '../fact/fact.ts'
import type { ResolvedFact, ResolvedInvoiceLine, ResolvedTouch } from '../fact/resolved.ts'
import type { Account, CountedKind, MemberAccount, Work } from './account.ts'

export type AccountBook = {
  readonly add: (fact: ResolvedFact) => void
  /** Accounts and members in order of their id. */
  readonly finish: () => { readonly accounts: readonly Account[]; readonly members: readonly MemberAccount[] }
}

/**
 * Opens a book for one period, for the facts that count (`whatCounts`). Invoice lines and touches outside the period do not count; customers and members
 * that were named do, with nothing to their account. Handling an order is work: every distinct invoice number
 * (or day, where there is none) of a customer and a member counts as one touch of kind 'order'.
 * What the first row about a customer or member states stands; a later one fills in what is missing.
 */
export function accountsFromFacts(period: Period): AccountBook {
  const customers = new Map<CustomerId, Tally>()
  const members = new Map<MemberId, { name: string | null; netHours: number | null }>()
  const tallyOf = (id: CustomerId) => got(customers, id, emptyTally)
  const memberOf = (id: MemberId) => got(members, id, () => ({ name: null, netHours: null }))

  const add = (fact: ResolvedFact): void => {
    switch (fact.kind) {
      case 'customer-row': {
        const tally = tallyOf(fact.customer)
        tally.name ??= fact.name
        tally.group ??= fact.group
        tally.appointed ??= fact.owner
        if (fact.owner !== null) memberOf(fact.owner)
        return
      }
      case 'member-row': {
        const member = memberOf(fact.member)
        member.name ??= fact.name
        member.netHours ??= fact.netHours
        return
      }
      case 'invoice-line':
      case 'touch': {
        const tally = tallyOf(fact.customer)
        if (fact.member !== null) memberOf(fact.member)
        const quarter = quarterOf(fact.day, period)
        if (quarter < 0) return
        if (fact.kind === 'touch') addTouch(tally, fact)
        else addLine(tally, fact, quarter)
        if (fact.member !== null) rememberLatest(tally, fact.day, fact.member)
        return
      }
      case 'deal':
        // What it took of somebody's time is in touches of its own.
        tallyOf(fact.customer)
        if (fact.member !== null) memberOf(fact.member)
        return
      case 'contact':
        // Who works there takes no time and brings no money.
        return
      default:
        return fact satisfies never
    }
  }
  const finish = () => ({
    accounts: [...customers].map(([id, tally]) => accountOf(id, tally)).toSorted(byId),
    members: [...members].map(([id, { name, netHours }]) => ({ id, name: name ?? id, netHours })).toSorted(byId),
  })
  return { add, finish }
}

type Hand = { measured: Map<HourSource, number>; counted: Map<CountedKind, number>; orders: Set<string>; trips: Set<Day> }
type Tally = {
  name: string | null
  group: string | null
  appointed: MemberId | null
  latest: { day: Day; member: MemberId } | null
  revenue: number
  margin: number[]
  lines: number
  givenLines: number
  hands: Map<MemberId | null, Hand>
}

const emptyTally = (): Tally => ({
  name: null,
  group: null,
  appointed: null,
  latest: null,
  revenue: 0,
  margin: [0, 0, 0, 0],
  lines: 0,
  givenLines: 0,
  hands: new Map(),
})
const emptyHand = (): Hand => ({ measured: new Map(), counted: new Map(), orders: new Set(), trips: new Set() })

function addLine(tally: Tally, line: ResolvedInvoiceLine, quarter: number): void {
  tally.lines += 1
  if (line.marginFrom === 'percent') tally.givenLines += 1
  tally.revenue += line.revenue
  if (line.cost !== null) tally.margin[quarter]! += line.revenue - line.cost
  // The prefix keeps an invoice that is numbered like a day apart from a line without a number on that day.
  got(tally.hands, line.member, emptyHand).orders.add(line.invoice === null ? `d${dayNumber(line.day)}` : `i${line.invoice}`)
}

function addTouch(tally: Tally, touch: ResolvedTouch): void {
  const hand = got(tally.hands, touch.member, emptyHand)
  if (touch.minutes !== null) hand.measured.set(touch.source, (hand.measured.get(touch.source) ?? 0) + touch.minutes)
  else hand.counted.set(touch.how, (hand.counted.get(touch.how) ?? 0) + 1)
  if (touch.how === 'visit') hand.trips.add(touch.day)
}

/** The latest work decides who owns a customer that nobody was appointed to; on one day, the greatest id. */
function rememberLatest(tally: Tally, day: Day, member: MemberId): void {
  const { latest } = tally
  if (latest === null || day > latest.day || (day === latest.day && member > latest.member)) tally.latest = { day, member }
}

function accountOf(id: CustomerId, tally: Tally): Account {
  const [a = 0, b = 0, c = 0, d = 0] = tally.margin
  return {
    id,
    name: tally.name ?? id,
    group: tally.group,
    owner: tally.appointed ?? tally.latest?.member ?? null,
    revenue: cents(tally.revenue),
    marginByQuarter: [cents(a), cents(b), cents(c), cents(d)],
    lines: tally.lines,
    givenLines: tally.givenLines,
    work: [...tally.hands].map(([member, hand]) => workOf(member, hand)).toSorted((x, y) => compare(x.member ?? '', y.member ?? '')),
    // What people decide is in no file.
    judged: null,
    gut: null,
    lot: null,
    contested: null,
  }
}

function workOf(member: MemberId | null, hand: Hand): Work {
  const counted: Partial<Record<CountedKind, number>> = Object.fromEntries(hand.counted)
  if (hand.orders.size > 0) counted.order = (counted.order ?? 0) + hand.orders.size
  if (hand.trips.size > 0) counted.trip = hand.trips.size
  const measured = hourSources.flatMap((source) => {
    const spent = hand.measured.get(source) ?? 0
    return spent > 0 ? [[source, minutes(spent)] as const] : []
  })
  return { member, measured: Object.fromEntries(measured), counted }
}

function got<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = fresh()))
  return value
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id)
