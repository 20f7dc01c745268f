/** The story of surrounding: from who knows whom to the ring of every customer and the coverage of every group. */
import type { CustomerId } from '../units.ts'
import type { Known, Seated } from './bond.ts'
import { coverageOf, ringOf, rings, type Ring, type Sight } from './coverage.ts'
import { addPeople, noPeople, type PeopleCoverage } from './people.ts'
import type { GroupRow } from './surround-page.ts'
import { waysIn, type Step } from './way-in.ts'

/** A customer as it stands, and whether it bought in the year that is looked at. */
export type Standing = { readonly id: string; readonly group: string | null; readonly buys: boolean }

/** How a customer is reached; `members` are those who know it. */
export type Reached = {
  readonly id: string
  readonly group: string | null
  readonly ring: Ring
  readonly warmth: number | null
  readonly members: number
  readonly steps: readonly Step[]
}

/** From the inside out, and in a ring the warmest first; and the groups, all customers together first as the one without a name. */
export type Surrounding = { readonly ways: readonly Reached[]; readonly groups: readonly GroupRow[]; readonly sight: Sight }

/** `people`: of each customer how many of its contacts are known; null while contacts are not kept. */
export function measureSurrounding(
  known: readonly Known[],
  seated: readonly Seated[],
  customers: readonly Standing[],
  sight: Sight,
  people: ReadonlyMap<string, PeopleCoverage> | null = null,
): Surrounding {
  const found = waysIn(known, seated)
  const members = membersOf(known)
  const reached = customers.map(({ id, group, buys }): Reached => {
    const way = found.get(id as CustomerId)
    return {
      id,
      group,
      ring: ringOf(way, buys, sight),
      warmth: way?.warmth ?? null,
      members: members.get(id) ?? 0,
      steps: way?.steps ?? [],
    }
  })
  return { ways: reached.toSorted(fromTheInside), groups: groupsOf(reached, people), sight }
}

/** How many members know each customer; whoever does not hold any more is not among them. */
function membersOf(known: readonly Known[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { customer } of known) counts.set(customer, (counts.get(customer) ?? 0) + 1)
  return counts
}

const fromTheInside = (a: Reached, b: Reached): number =>
  rings.indexOf(a.ring) - rings.indexOf(b.ring) || (b.warmth ?? 0) - (a.warmth ?? 0) || (a.id < b.id ? -1 : 1)

function groupsOf(reached: readonly Reached[], people: ReadonlyMap<string, PeopleCoverage> | null): readonly GroupRow[] {
  const row = (group: string | null, own: readonly Reached[]): GroupRow => ({
    group,
    coverage: coverageOf(own.map(({ ring }) => ring)),
    people: people === null ? null : own.reduce((sum, { id }) => addPeople(sum, people.get(id) ?? noPeople), noPeople),
  })
  const byGroup = Map.groupBy(
    reached.filter(({ group }) => group !== null),
    ({ group }) => group,
  )
  return [row(null, reached), ...[...byGroup].map(([group, own]) => row(group, own))]
}
