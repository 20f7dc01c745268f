/** Clusters that overlap: which of their places to take together, best value per hour first, each place at most once. */
import { rank } from './ranking.ts'

/** Work at a place. Whole numbers, so that sums come out the same in whatever order they are made. */
export type Weight = { readonly hours: number; readonly value: number }

export type Taken = Weight & { readonly cluster: number; readonly places: readonly number[] }

/**
 * What is left of each cluster while they take from each other. A link is a place in a cluster; the links of a cluster follow
 * each other in its order, and one that goes is taken out of that chain at once, so that only what is left is ever walked.
 */
type Rest = {
  readonly mostHours: number
  readonly placeOf: Int32Array
  readonly hoursOf: Float64Array
  readonly valueOf: Float64Array
  /** The cluster of each link; NONE once it went. */
  readonly clusterOf: Int32Array
  /** The links of all places, those of one place together from `linksFrom` on. */
  readonly links: Int32Array
  readonly linksFrom: Int32Array
  readonly next: Int32Array
  readonly before: Int32Array
  readonly first: Int32Array
  /** The last link that its offer looked at: what goes behind it changes nothing. */
  readonly seen: Int32Array
  readonly count: Int32Array
  readonly hours: Float64Array
  readonly value: Float64Array
  /** How many places each offers, 0 when it has no offer, and what they take, bring, and bring per hour. */
  readonly offered: Int32Array
  readonly hoursOffered: Float64Array
  readonly valueOffered: Float64Array
  readonly perHour: Float64Array
}

/** So many places that no longer fit are passed over before a cluster counts as full: looking at all would cost much and find little. */
const MOST_PASSED = 32
const NONE = -1

/**
 * Again and again the offer that brings most per hour; equal ones by most places, then by the order of the clusters. An offer
 * is all that is left of a cluster, or as much of it as `mostHours` holds, and never of one place. Places are in order of
 * value per hour, best first, none above `mostHours`; so are those within each cluster.
 */
export function takeClusters(weights: readonly Weight[], clusters: readonly (readonly number[])[], mostHours: number): readonly Taken[] {
  const rest = restOf(weights, clusters, mostHours)
  const ranking = rank(
    clusters.length,
    (cluster) => renew(cluster, rest),
    (one, other) => isBefore(one, other, rest),
  )
  const found: Taken[] = []
  for (let best = ranking.first(); best !== null && rest.offered[best]! > 0; best = ranking.first()) {
    const places: number[] = []
    fill(best, rest, places)
    found.push({ cluster: best, places, hours: rest.hoursOffered[best]!, value: rest.valueOffered[best]! })
    const touched = new Set<number>()
    for (const at of places) {
      for (let n = rest.linksFrom[at]!; n < rest.linksFrom[at + 1]!; n += 1) {
        const link = rest.links[n]!
        const cluster = rest.clusterOf[link]!
        if (cluster === NONE) continue
        if (link <= rest.seen[cluster]!) touched.add(cluster)
        takeOff(link, rest)
      }
    }
    for (const cluster of touched) ranking.renew(cluster)
  }
  return found
}

function restOf(weights: readonly Weight[], clusters: readonly (readonly number[])[], mostHours: number): Rest {
  const links = clusters.reduce((sum, places) => sum + places.length, 0)
  const rest: Rest = {
    mostHours,
    placeOf: new Int32Array(links),
    hoursOf: new Float64Array(links),
    valueOf: new Float64Array(links),
    clusterOf: new Int32Array(links),
    links: new Int32Array(links),
    linksFrom: new Int32Array(weights.length + 1),
    next: new Int32Array(links),
    before: new Int32Array(links),
    first: new Int32Array(clusters.length),
    seen: new Int32Array(clusters.length),
    count: new Int32Array(clusters.length),
    hours: new Float64Array(clusters.length),
    value: new Float64Array(clusters.length),
    offered: new Int32Array(clusters.length),
    hoursOffered: new Float64Array(clusters.length),
    valueOffered: new Float64Array(clusters.length),
    perHour: new Float64Array(clusters.length).fill(-1),
  }
  let link = 0
  for (const [cluster, places] of clusters.entries()) {
    rest.first[cluster] = places.length > 0 ? link : NONE
    rest.count[cluster] = places.length
    for (let n = 0; n < places.length; n += 1) {
      const at = places[n]!
      rest.placeOf[link] = at
      rest.clusterOf[link] = cluster
      rest.hoursOf[link] = weights[at]!.hours
      rest.valueOf[link] = weights[at]!.value
      rest.linksFrom[at + 1]! += 1
      rest.before[link] = n === 0 ? NONE : link - 1
      rest.next[link] = n === places.length - 1 ? NONE : link + 1
      rest.hours[cluster]! += weights[at]!.hours
      rest.value[cluster]! += weights[at]!.value
      link += 1
    }
  }
  for (let at = 0; at < weights.length; at += 1) rest.linksFrom[at + 1]! += rest.linksFrom[at]!
  const put = rest.linksFrom.slice()
  for (let link = 0; link < links; link += 1) {
    const at = rest.placeOf[link]!
    rest.links[put[at]!] = link
    put[at]! += 1
  }
  return rest
}

/** A place that a cluster can no longer give. */
function takeOff(link: number, rest: Rest): void {
  const cluster = rest.clusterOf[link]!
  const [before, next] = [rest.before[link]!, rest.next[link]!]
  if (before === NONE) rest.first[cluster] = next
  else rest.next[before] = next
  if (next !== NONE) rest.before[next] = before
  rest.clusterOf[link] = NONE
  rest.count[cluster]! -= 1
  rest.hours[cluster]! -= rest.hoursOf[link]!
  rest.value[cluster]! -= rest.valueOf[link]!
}

/** Makes the offer of a cluster anew. */
function renew(cluster: number, rest: Rest): void {
  rest.perHour[cluster] = NONE
  rest.offered[cluster] = 0
  while (rest.count[cluster]! > 1) {
    if (rest.hours[cluster]! <= rest.mostHours) {
      rest.seen[cluster] = rest.placeOf.length
      rest.offered[cluster] = rest.count[cluster]!
      rest.hoursOffered[cluster] = rest.hours[cluster]!
      rest.valueOffered[cluster] = rest.value[cluster]!
    } else fill(cluster, rest, null)
    const [count, hours, value] = [rest.offered[cluster], rest.hoursOffered[cluster]!, rest.valueOffered[cluster]!]
    if (count > 1) {
      rest.perHour[cluster] = value / hours
      return
    }
    // What does not fit beside its first place now never will: that place can only leave with another cluster.
    takeOff(rest.first[cluster]!, rest)
    rest.offered[cluster] = 0
  }
}

/** Offers as much of what is left of a cluster as fits, best value per hour first, and lists those places where asked. */
function fill(cluster: number, rest: Rest, places: number[] | null): void {
  const { placeOf, hoursOf, valueOf, next, mostHours } = rest
  let [hours, value, count, passed, seen] = [0, 0, 0, 0, NONE]
  for (let link = rest.first[cluster]!; link !== NONE && passed <= MOST_PASSED; link = next[link]!) {
    seen = link
    const all = hours + hoursOf[link]!
    if (all > mostHours) passed += 1
    else {
      hours = all
      value += valueOf[link]!
      count += 1
      places?.push(placeOf[link]!)
    }
  }
  rest.seen[cluster] = seen
  rest.offered[cluster] = count
  rest.hoursOffered[cluster] = hours
  rest.valueOffered[cluster] = value
}

function isBefore(one: number, other: number, { perHour, offered }: Rest): boolean {
  const difference = perHour[other]! - perHour[one]! || offered[other]! - offered[one]! || one - other
  return difference < 0
}
