/** Measures how every customer can be reached and how each group is covered, from the facts as they are now. */
import { z } from 'zod'
import { coverageOf, ringOf, rings, type Ring } from '../../core/surround/coverage.ts'
import type { Known } from '../../core/surround/bond.ts'
import type { GroupRow } from '../../core/surround/surround-page.ts'
import { waysIn } from '../../core/surround/way-in.ts'
import { dayOf, yearUpTo, type CustomerId, type Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { customersStanding, knownOf, lastRecorded, seatedTogether, sightOf } from '../../store/rows/bonds.ts'
import { keepWays, surroundAnswers, type Measured } from '../../store/rows/ways-in.ts'
import { work } from '../kinds.ts'

export const measureSurround = work({
  word: 'surround',
  name: 'measure-surround',
  input: z.object({}),
  run: async (_input, asked, house) => {
    // Read beside everybody else; only what was found is written.
    const found = await house.store.look(asked.workspace, (tx) => measure(tx, dayOf(asked.now)))
    const changed = await house.store.run(asked.workspace, async (tx) => {
      const before = await surroundAnswers(tx)
      await keepWays(tx, found)
      return before !== (await surroundAnswers(tx))
    })
    // Where there is no way in is evidence for what waits at the gate.
    if (changed) await house.queue('matter/retest-matters', asked, {})
  },
})

async function measure(tx: Transaction, now: Day) {
  const today = await lastRecorded(tx, now)
  if (today === null) return null
  const year = yearUpTo(today)
  const known = await knownOf(tx, today)
  const ways = waysIn(known, await seatedTogether(tx, today))
  const sight = await sightOf(tx, year)
  const members = membersOf(known)
  const measured = (await customersStanding(tx, year)).map(({ id, group, buys }): Measured => {
    const way = ways.get(id as CustomerId)
    return {
      id,
      group,
      ring: ringOf(way, buys, sight),
      warmth: way?.warmth ?? null,
      members: members.get(id) ?? 0,
      steps: way?.steps ?? [],
    }
  })
  return { ways: measured.toSorted(fromTheInside), groups: groupsOf(measured), sight }
}

/** How many members know each customer; whoever does not hold any more is not among them. */
function membersOf(known: readonly Known[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { customer } of known) counts.set(customer, (counts.get(customer) ?? 0) + 1)
  return counts
}

const fromTheInside = (a: Measured, b: Measured): number =>
  rings.indexOf(a.ring) - rings.indexOf(b.ring) || (b.warmth ?? 0) - (a.warmth ?? 0) || (a.id < b.id ? -1 : 1)

/** All of them first, as the group without a name. */
function groupsOf(measured: readonly Measured[]): readonly GroupRow[] {
  const byGroup = new Map<string, Ring[]>()
  for (const { group, ring } of measured) {
    if (group === null) continue
    const known = byGroup.get(group)
    if (known) known.push(ring)
    else byGroup.set(group, [ring])
  }
  const all = { group: null, coverage: coverageOf(measured.map(({ ring }) => ring)) }
  return [all, ...[...byGroup].map(([group, found]) => ({ group, coverage: coverageOf(found) }))]
}
