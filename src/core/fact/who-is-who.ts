/** Finds which ids are one customer: the sure ones are joined, the doubtful ones are left to a person, and what a person said stands. */
import type { CustomerId } from '../units.ts'
import { candidates } from './candidates.ts'
import type { Profiles } from './profile.ts'
import { compareCustomers, DOUBT, points, SURE, type EvidenceCode, type Likelihood } from './same-customer.ts'
import { domainOfId } from './own-id.ts'

/** What a person said of two ids. */
export type SaidPair = { readonly one: CustomerId; readonly other: CustomerId; readonly same: boolean }

/** An id that belongs to the customer `to`, and why: a person said so, or the evidence of the nearest that it was joined with. */
export type Join = { readonly to: CustomerId; readonly said: boolean; readonly evidence: readonly EvidenceCode[]; readonly points: number }

/** Two that may be one. */
export type Doubt = Likelihood & { readonly one: CustomerId; readonly other: CustomerId }

export type WhoIsWho = {
  /** By id, for every id that is not its customer's own. */
  readonly joins: ReadonlyMap<CustomerId, Join>
  readonly doubts: readonly Doubt[]
}

/** When one has two neighbours that cannot be one customer, the better needs to be this much better. */
const LEAD = 3

/**
 * The same profiles and answers give the same customers, in whatever order they come. `standing` are the ids that customers
 * have now: they keep them.
 */
export function whoIsWho(profiles: Profiles, said: readonly SaidPair[], standing: ReadonlySet<string>): WhoIsWho {
  const edges = edgesOf(profiles)
  const apart = new Set(said.filter(({ same }) => !same).map(({ one, other }) => pairOf(one, other)))
  const groups = startGroups()
  const cannot = (a: CustomerId, b: CustomerId) => apart.has(pairOf(a, b)) || likelihoodOf(profiles, a, b) === null
  const mayJoin = (a: CustomerId, b: CustomerId) =>
    !groups.somePair(a, b, (one, other) => apart.has(pairOf(one, other)) || !goTogether(likelihoodOf(profiles, one, other)))
  const reasons = new Map<CustomerId, Omit<Join, 'to'>>()
  const joined = (one: CustomerId, other: CustomerId, why: Omit<Join, 'to'>) => {
    for (const id of [one, other]) if (!reasons.has(id)) reasons.set(id, why)
  }
  for (const { one, other } of said.filter(({ same }) => same).toSorted(byPair)) {
    groups.join(one, other)
    joined(one, other, { said: true, evidence: [], points: 0 })
  }
  const doubts: Doubt[] = []
  const torn = tornBetween(edges, mayJoin)
  for (const edge of edges) {
    if (groups.same(edge.one, edge.other)) continue
    const sure = edge.points >= SURE && !torn.has(edge) && mayJoin(edge.one, edge.other)
    if (!sure) doubts.push(edge)
    else {
      groups.join(edge.one, edge.other)
      joined(edge.one, edge.other, { said: false, evidence: edge.evidence, points: edge.points })
    }
  }
  return {
    joins: joinsOf(groups.all(), standing, reasons),
    doubts: doubts.filter(({ one, other }) => !groups.same(one, other) && !groups.somePair(one, other, cannot)),
  }
}

/** Every pair that anything speaks for, the strongest first. */
function edgesOf(profiles: Profiles): readonly Doubt[] {
  const edges: Doubt[] = []
  for (const [one, other] of candidates(profiles)) {
    const likely = compareCustomers(one, other)
    if (likely && likely.points >= DOUBT) edges.push({ ...likely, ...ordered(one.id, other.id) })
  }
  return edges.toSorted((a, b) => b.points - a.points || byPair(a, b))
}

/** Edges of one id to several that cannot be one customer: the best of them only if it is clearly the best. */
function tornBetween(edges: readonly Doubt[], mayJoin: (a: CustomerId, b: CustomerId) => boolean): ReadonlySet<Doubt> {
  const strong = new Map<CustomerId, Doubt[]>()
  for (const edge of edges) {
    if (edge.points < SURE) continue
    for (const id of [edge.one, edge.other]) strong.set(id, [...(strong.get(id) ?? []), edge])
  }
  const torn = new Set<Doubt>()
  for (const [id, own] of strong) {
    for (const [at, edge] of own.entries()) {
      const rival = own.find(
        (other, place) => place !== at && !mayJoin(farEnd(edge, id), farEnd(other, id)) && edge.points - other.points < LEAD,
      )
      if (rival) torn.add(edge)
    }
  }
  return torn
}

const farEnd = (edge: Doubt, id: CustomerId): CustomerId => (edge.one === id ? edge.other : edge.one)

/** What is said of two ids; null where one file tells them apart, and no likelihood at all where an id has no profile. */
function likelihoodOf(profiles: Profiles, a: CustomerId, b: CustomerId): Likelihood | null {
  const [one, other] = [profiles.of(a), profiles.of(b)]
  return one === undefined || other === undefined ? { points: 0, evidence: [] } : compareCustomers(one, other)
}

/** Whether two may be joined through a third: nothing speaks against it, or enough for it. */
const goTogether = (likely: Likelihood | null): boolean =>
  likely !== null && (likely.points >= SURE || likely.evidence.every((code) => points[code] >= 0))

type Groups = {
  readonly same: (a: CustomerId, b: CustomerId) => boolean
  /** Whether a pair across the groups of the two is so. */
  readonly somePair: (a: CustomerId, b: CustomerId, isSo: (one: CustomerId, other: CustomerId) => boolean) => boolean
  readonly join: (a: CustomerId, b: CustomerId) => void
  /** Groups of two and more. */
  readonly all: () => Iterable<readonly CustomerId[]>
}

function startGroups(): Groups {
  const groupOf = new Map<CustomerId, CustomerId[]>()
  const of = (id: CustomerId) => groupOf.get(id) ?? [id]
  return {
    same: (a, b) => a === b || (groupOf.has(a) && groupOf.get(a) === groupOf.get(b)),
    somePair: (a, b, isSo) => of(a).some((one) => of(b).some((other) => isSo(one, other))),
    join: (a, b) => {
      const [one, other] = [of(a), of(b)]
      if (one === other) return
      const group = [...one, ...other]
      for (const id of group) groupOf.set(id, group)
    },
    all: () => new Set(groupOf.values()),
  }
}

function joinsOf(
  groups: Iterable<readonly CustomerId[]>,
  standing: ReadonlySet<string>,
  reasons: ReadonlyMap<CustomerId, Omit<Join, 'to'>>,
): Map<CustomerId, Join> {
  const joins = new Map<CustomerId, Join>()
  for (const group of groups) {
    const [to] = group.toSorted((a, b) => Number(standing.has(b)) - Number(standing.has(a)) || rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    if (to === undefined) continue
    for (const id of group) if (id !== to) joins.set(id, { to, ...(reasons.get(id) ?? { said: false, evidence: [], points: 0 }) })
  }
  return joins
}

/** A code tells a customer best, then a number of the state, then a name; a domain is no customer by itself. */
const rankOf = (id: CustomerId): number => (domainOfId(id) !== null ? 3 : id.startsWith('key:') ? 0 : id.startsWith('name:') ? 2 : 1)

export const pairOf = (a: CustomerId, b: CustomerId): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
export const ordered = (a: CustomerId, b: CustomerId) => (a < b ? { one: a, other: b } : { one: b, other: a })

const byPair = (a: { one: CustomerId; other: CustomerId }, b: { one: CustomerId; other: CustomerId }): number =>
  pairOf(a.one, a.other) < pairOf(b.one, b.other) ? -1 : 1
