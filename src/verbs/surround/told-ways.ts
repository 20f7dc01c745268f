/** Ways in with the names of who is on them, and what was looked at with the names of whose calendar is missing. */
import { domainOfId } from '../../core/fact/own-id.ts'
import { rings, type Sight } from '../../core/surround/coverage.ts'
import type { Stop, ToldSight, ToldStep, WayRow } from '../../core/surround/surround-page.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { peopleOnSteps, type OnStep } from '../../store/rows/contacts.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { namesOfCustomers } from '../../store/rows/names-of-tied.ts'
import type { WayColumns } from '../../store/rows/ways-in.ts'

export async function toldWays(tx: Transaction, ways: readonly WayColumns[]): Promise<readonly WayRow[]> {
  const members = await namesOf(
    tx,
    ways.flatMap(({ steps }) => steps[0]?.from ?? []),
  )
  const customers = await namesOfCustomers(
    tx,
    ways.flatMap(({ steps }) => steps.flatMap(({ from, to }, at) => (at === 0 ? [to] : [from, to]))),
  )
  // A page may show the same step on many ways.
  const all = ways.flatMap(({ steps }) => steps.map(({ from, to }, at) => ({ from, to, first: at === 0 })))
  const people = await peopleOnSteps(tx, all)
  let place = 0
  return ways.map(({ owner_id: _owner, place: _place, ring, steps, ...row }) => ({
    ...row,
    ring: rings[ring - 1] ?? 'not-known',
    steps: steps.map((step, at) => ({
      ...step,
      ...peopleOf(people.get(place++)),
      from:
        at === 0
          ? { id: step.from, name: members.get(step.from) ?? step.from, what: 'member' as const }
          : stopOf(step.from, customers.get(step.from)),
      to: stopOf(step.to, customers.get(step.to)),
    })),
  }))
}

const peopleOf = (found: OnStep | undefined): Pick<ToldStep, 'people'> => (found ? { people: { from: found.from, to: found.to } } : {})

/** A company that is no customer goes by the domain of its addresses. */
export const stopOf = (id: string, name: string | null | undefined): Stop =>
  name != null ? { id, name, what: 'customer' } : { id, name: domainOfId(id) ?? id, what: 'company' }

export async function toldSight(tx: Transaction, sight: Sight | null): Promise<ToldSight | null> {
  if (sight === null) return null
  const names = await namesOf(tx, sight.missing)
  return { ...sight, missing: sight.missing.map((id) => names.get(id) ?? id) }
}
