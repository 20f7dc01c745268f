/** Which customers near the line can take part in the experiment: pairs of one member with like hours, so that capacity stays balanced. */

/** A customer as far as pairing looks at it. */
export type NearLine = {
  readonly id: string
  /** Who works it, or would. */
  readonly member: string
  readonly group: string | null
  /** EUR per hour. */
  readonly entryPriceEuro: number
  readonly hourPriceEuro: number
  /** Hours that working it would take. */
  readonly hours: number
}

/** Ids of who gets one lot together: a customer, or all of a group that are near the line. Ascending, as `one` and `other` are. */
export type Pair = {
  readonly member: string
  readonly one: readonly string[]
  readonly other: readonly string[]
  /** Hours that are at stake: of both. */
  readonly hours: number
  /** The most that the lot can cost against the plan: the sum of `|entry price - hour price| x hours`. EUR. */
  readonly costEuro: number
}

/**
 * As far from the line as that, as the logarithm of a ratio: from three fifths of the hour price to five thirds. Closer, a company of 300
 * has nine customers; those nearest come first, and what all of them may cost is said.
 */
export const NEAR = 0.5

export type Pairing = {
  /** Near is `|ln(entry price / hour price)|` up to this. */
  readonly near?: number
  /** Like hours are `|ln(hours / hours)|` up to this; 0.4 is half as much again. */
  readonly alike?: number
  /** Customers of one group may influence each other: they get one lot together. */
  readonly byGroup?: boolean
  /** Pairs at most, and hours of both at most of all pairs together: those nearest to the line. */
  readonly most?: number
  readonly mostHours?: number
}

type Unit = { readonly ids: readonly string[]; readonly hours: number; readonly away: number; readonly costEuro: number }

/**
 * As many pairs as there can be, each customer in one at most, in the order of their first ids. Along the hours of a member
 * neighbours are paired as soon as they are alike, which leaves out as few as any pairing. A group that several members work
 * takes part with the member who has most of its hours; its others are in nobody's lot.
 */
export function pairsNear(
  customers: readonly NearLine[],
  { near = NEAR, alike = 0.4, byGroup = false, most = Infinity, mostHours = Infinity }: Pairing,
): readonly Pair[] {
  const close = customers.filter((one) => one.hours > 0 && awayFrom(one) <= near)
  const pairs = [...Map.groupBy(close, ({ member }) => member)].flatMap(([member, own]) =>
    neighbours(byGroup ? unitsOf(own, close) : own.map((one) => unitOf([one])), alike).map((units) => pairOf(member, units)),
  )
  let hours = 0
  const nearest = pairs
    .toSorted((a, z) => a.away - z.away || order(a.pair.one[0]!, z.pair.one[0]!))
    .slice(0, most)
    .map(({ pair }) => pair)
  const further = nearest.findIndex((pair) => (hours += pair.hours) > mostHours)
  return nearest.slice(0, further < 0 ? undefined : further).toSorted((a, z) => order(a.one[0]!, z.one[0]!))
}

/** Distance from the line, as a ratio; infinite where an hour is worth nothing. */
const awayFrom = ({ entryPriceEuro, hourPriceEuro }: NearLine): number =>
  entryPriceEuro > 0 && hourPriceEuro > 0 ? Math.abs(Math.log(entryPriceEuro / hourPriceEuro)) : Infinity

function unitOf(customers: readonly NearLine[]): Unit {
  const hours = customers.reduce((sum, one) => sum + one.hours, 0)
  return {
    ids: customers.map(({ id }) => id).toSorted(order),
    hours,
    away: Math.max(...customers.map(awayFrom)),
    costEuro: customers.reduce((sum, one) => sum + Math.abs(one.entryPriceEuro - one.hourPriceEuro) * one.hours, 0),
  }
}

/** A member's customers by group, without the groups of which another member has more hours near the line. */
function unitsOf(own: readonly NearLine[], all: readonly NearLine[]): readonly Unit[] {
  const alone = own.filter(({ group }) => group === null).map((one) => unitOf([one]))
  const grouped = [...Map.groupBy(own, ({ group }) => group)].flatMap(([group, some]) => {
    if (group === null) return []
    const rivals = [
      ...Map.groupBy(
        all.filter((one) => one.group === group),
        ({ member }) => member,
      ),
    ].map(([member, theirs]) => ({ member, hours: theirs.reduce((sum, one) => sum + one.hours, 0) }))
    const first = rivals.toSorted((a, z) => z.hours - a.hours || order(a.member, z.member))[0]!
    return first.member === some[0]!.member ? [unitOf(some)] : []
  })
  return [...alone, ...grouped]
}

function neighbours(units: readonly Unit[], alike: number): readonly (readonly [Unit, Unit])[] {
  const line = units.toSorted((a, z) => a.hours - z.hours || order(a.ids[0]!, z.ids[0]!))
  const pairs: [Unit, Unit][] = []
  for (let n = 1; n < line.length; n++) {
    if (Math.log(line[n]!.hours / line[n - 1]!.hours) > alike) continue
    pairs.push([line[n - 1]!, line[n]!])
    n++
  }
  return pairs
}

function pairOf(member: string, units: readonly [Unit, Unit]): { readonly pair: Pair; readonly away: number } {
  const [a, z] = units.toSorted((a, z) => order(a.ids[0]!, z.ids[0]!)) as [Unit, Unit]
  return {
    pair: { member, one: a.ids, other: z.ids, hours: a.hours + z.hours, costEuro: a.costEuro + z.costEuro },
    away: Math.max(a.away, z.away),
  }
}

const order = (a: string, z: string): number => (a < z ? -1 : a > z ? 1 : 0)
