/** The experiment near the line as it stands: who could take part now, and what each that was drawn measured so far. */
import { cyclesBefore, isCovered } from '../../core/course/cycle.ts'
import type { Standards } from '../../core/customer/standards.ts'
import { designOf, pairsOf, type Design } from '../../core/experiment/design.ts'
import { cyclesOf, progressOf, type Progress } from '../../core/experiment/progress.ts'
import { experimentLog, type Drawn, type ExperimentEvent, type ExperimentState } from '../../core/experiment/experiment.ts'
import { posteriorOf, type Posterior } from '../../core/experiment/posterior.ts'
import { dayOf } from '../../core/units.ts'
import { fold } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { recordedDays } from '../../store/rows/course-figures.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { broughtBy, candidatesNear, quartersOf } from '../../store/rows/experiment.ts'
import { standingStandards } from '../../store/rows/standing.ts'

/** A year has no more, and an experiment takes a year at most; twice that, for late records. */
const MOST_CYCLES = 2 * 53
/** More that ended and taught nothing new nobody looks at. */
const SHOWN_ENDED = 3

export const experimentState = async (tx: Transaction): Promise<ExperimentState> =>
  (await fold<ExperimentState, ExperimentEvent>(tx, experimentLog)).state

/** Null before a plan. */
export async function designNow(
  tx: Transaction,
  wanted: { readonly quarters: number; readonly byGroup: boolean },
): Promise<(Design & { readonly plan: string }) | null> {
  const plan = await currentPlan(tx)
  if (plan === null) return null
  const candidates = await candidatesNear(tx)
  const paired = pairsOf(candidates, { byGroup: wanted.byGroup, plannedHours: plan.plannedHours })
  const customers = paired.pairs.flatMap(({ one, other }) => [...one, ...other])
  const quarters = await quartersOf(tx, plan.period, customers)
  return { ...designOf(candidates, paired, quarters, { quarters: wanted.quarters, standards: await standingStandards(tx) }), plan: plan.id }
}

export type Followed = Drawn & { readonly progress: Progress }

/** Every experiment that is still looked at, with what it measured in the cycles that are recorded. */
export async function followed(
  tx: Transaction,
  { standing, ended }: ExperimentState,
  standards: Standards,
  now: string,
): Promise<{ readonly standing: Followed | null; readonly ended: readonly Followed[] }> {
  const cycles = cyclesBefore(await standingRhythm(tx), dayOf(now), MOST_CYCLES)
  const recorded = await recordedDays(tx, 'invoices')
  const measured = cycles.filter((cycle) => isCovered(cycle, recorded))
  const follow = async (drawn: Drawn): Promise<Followed> => {
    const own = cyclesOf(drawn, measured)
    const customers = drawn.lots.flatMap(({ worked, left }) => [...worked, ...left])
    const brought = await broughtBy(tx, drawn.from, own, standards, customers)
    return { ...drawn, progress: progressOf(drawn, own, brought) }
  }
  const followedEnded: Followed[] = []
  for (const drawn of ended.filter((one, at) => !one.learned || at >= ended.length - SHOWN_ENDED).toReversed())
    followedEnded.push(await follow(drawn))
  return { standing: standing && (await follow(standing)), ended: followedEnded }
}

/** What those that were not taken over yet teach together of the elasticity; null while nothing per hour was measured. */
export function taughtBy(experiments: readonly Followed[], standards: Standards): Posterior | null {
  const measured = experiments.flatMap(({ learned, progress }) => (learned || progress.measured === null ? [] : [progress.measured]))
  return measured.length === 0 ? null : posteriorOf(standards, measured)
}
