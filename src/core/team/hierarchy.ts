/** Who leads whom: one level up is where an offer goes that was not accepted in time. */
import { refuse, type Refusal } from '../refusal.ts'

/** The leader's id by member id. Who is not in it stands at the top. */
export type Hierarchy = Readonly<Record<string, string>>

/** Null takes the leader away. */
export type SetLeader = { readonly member: string; readonly leader: string | null }

export type LeaderEvent = { readonly type: 'leader-set'; readonly data: SetLeader }

/** Names of all members by id, also of those who left, and who left. */
export type TeamKnown = { readonly names: ReadonlyMap<string, string>; readonly left: ReadonlySet<string> }

export const initialHierarchy: Hierarchy = {}

/** The member one level up; null at the top. */
export const leaderOf = (state: Hierarchy, member: string): string | null => (Object.hasOwn(state, member) ? state[member]! : null)

/** Everyone above this member, nearest first. It ends also where a circle would go round for ever. */
export function chainUp(state: Hierarchy, member: string): readonly string[] {
  const chain = new Set<string>()
  for (let next = leaderOf(state, member); next !== null && !chain.has(next); next = leaderOf(state, next)) chain.add(next)
  return [...chain]
}

/** Refused for who is unknown or left, for oneself, and where leaders would stand in a circle. */
export function decideLeader(
  { member, leader }: SetLeader,
  state: Hierarchy,
  { known }: { readonly known: TeamKnown },
): readonly LeaderEvent[] | Refusal {
  for (const one of leader === null ? [member] : [member, leader]) {
    const name = known.names.get(one)
    if (name === undefined) return refuse('member-unknown', { member: one })
    if (known.left.has(one)) return refuse('member-left', { name })
  }
  if (leader === member) return refuse('leader-of-oneself')
  if (leader === leaderOf(state, member)) return []
  if (leader !== null) {
    const above = [leader, ...chainUp(state, leader)]
    const back = above.indexOf(member)
    if (back >= 0) {
      const circle = [member, ...above.slice(0, back + 1)].map((one) => known.names.get(one) ?? one)
      return refuse('leaders-in-a-circle', { chain: circle.join(' → ') })
    }
  }
  return [{ type: 'leader-set', data: { member, leader } }]
}

/** What follows when a member leaves: whoever they led is led by their leader. Their own stays, for when they return. */
export function decidePassReports({ member }: { readonly member: string }, state: Hierarchy): readonly LeaderEvent[] {
  const leader = leaderOf(state, member)
  return reportsOf(state, member).map((report) => ({ type: 'leader-set', data: { member: report, leader } }))
}

/** Ids of the members one level down, in the order of their ids. */
export const reportsOf = (state: Hierarchy, member: string): readonly string[] =>
  Object.keys(state)
    .filter((one) => state[one] === member)
    .toSorted()

export function evolveHierarchy(state: Hierarchy, { data: { member, leader } }: LeaderEvent): Hierarchy {
  const { [member]: _before, ...others } = state
  return leader === null ? others : { ...others, [member]: leader }
}
