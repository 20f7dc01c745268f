/** The experiment near the line: what is said before lots are drawn, or the lots and what they measured after each cycle. */
import { spanOf } from '../../core/experiment/experiment.ts'
import type { ExperimentPage, ShownExperiment } from '../../core/experiment/experiment-page.ts'
import type { Named } from '../../core/matter/matter-page.ts'
import { dayOf } from '../../core/units.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { namesOfCustomers } from '../../store/rows/names-of-tied.ts'
import { progressOf } from '../../store/rows/progress.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { show } from '../kinds.ts'
import { designNow, experimentState, followed, taughtBy, type Followed } from './experiment-now.ts'
import { wanted } from './wanted.ts'

export const showExperiment = show({
  word: 'experiment',
  name: 'show-experiment',
  input: wanted,
  run: async ({ quarters, byGroup }, tx, { now }) => {
    const today = dayOf(now)
    const state = await experimentState(tx)
    const standards = await standingStandards(tx)
    const { standing, ended } = await followed(tx, state, standards, now)
    const design = state.standing === null ? await designNow(tx, { quarters, byGroup }) : null
    const all = standing === null ? ended : [standing, ...ended]
    const customers = await namesOfCustomers(
      tx,
      all.flatMap(({ lots }) => lots.flatMap(({ worked, left }) => [...worked, ...left])),
    )
    const members = await namesOf(tx)
    const customer = (id: string): Named => ({ id, name: customers.get(id) ?? null })
    const shown = ({ from, to, cut, drawnAt, learned, costEuro, expected, seed, lots, progress }: Followed): ShownExperiment => ({
      from,
      to,
      cut,
      drawnAt,
      learned,
      costEuro,
      expected,
      seed,
      progress,
      lots: lots.map(({ member, worked, left }) => ({
        member: { id: member, name: members.get(member) ?? null },
        worked: worked.map(customer),
        left: left.map(customer),
      })),
    })
    return {
      today,
      design: design && {
        ...spanOf(await standingRhythm(tx), today, quarters),
        quarters,
        byGroup,
        pairs: design.pairs.length,
        available: design.available,
        customers: design.customers,
        hours: design.hours,
        costEuro: design.costEuro,
        expected: design.expected,
        pairsToConclude: design.pairsToConclude,
      },
      standing: standing && shown(standing),
      ended: ended.map(shown),
      posterior: taughtBy(all, standards),
      mayLearn: standing === null && taughtBy(ended, standards) !== null,
      planning: (await progressOf(tx)).busy,
    } satisfies ExperimentPage
  },
})
