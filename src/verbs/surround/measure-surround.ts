/** Measures how every customer can be reached and how each group is covered, from the facts as they are now. */
import { z } from 'zod'
import { measureSurrounding, type Surrounding } from '../../core/surround/measure.ts'
import { contactsOf } from '../../core/surround/contacts.ts'
import { peopleOf, type PeopleCoverage } from '../../core/surround/people.ts'
import { dayOf, yearUpTo, type Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { customersStanding, knownOf, lastRecorded, seatedTogether, sightOf } from '../../store/rows/bonds.ts'
import { contactsSaid } from '../../store/rows/contacts.ts'
import { standingPrivacy } from '../../store/rows/retention.ts'
import { keepWays, surroundAnswers } from '../../store/rows/ways-in.ts'
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

async function measure(tx: Transaction, now: Day): Promise<Surrounding | null> {
  const today = await lastRecorded(tx, now)
  if (today === null) return null
  const year = yearUpTo(today)
  return measureSurrounding(
    await knownOf(tx, today),
    await seatedTogether(tx, today),
    await customersStanding(tx, year),
    await sightOf(tx, year),
    (await standingPrivacy(tx)).contactsSince === null ? null : await peopleByCustomer(tx, today),
  )
}

async function peopleByCustomer(tx: Transaction, today: Day): Promise<ReadonlyMap<string, PeopleCoverage>> {
  const said = Map.groupBy(await contactsSaid(tx, null), ({ customer }) => customer)
  return new Map([...said].map(([customer, own]) => [customer, peopleOf(contactsOf(own, today).all)]))
}
