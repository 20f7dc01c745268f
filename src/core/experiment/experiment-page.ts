/** The experiment near the line as it is shown: what is said in advance, the lots, and what was measured after each cycle. */
import type { Named } from '../matter/matter-page.ts'
import type { Day } from '../units.ts'
import type { Design } from './design.ts'
import type { Drawn } from './experiment.ts'
import type { Posterior } from './posterior.ts'
import type { Progress } from './progress.ts'

export type ShownLot = { readonly member: Named; readonly worked: readonly Named[]; readonly left: readonly Named[] }

export type ShownExperiment = Pick<Drawn, 'from' | 'to' | 'cut' | 'drawnAt' | 'learned' | 'costEuro' | 'expected' | 'seed'> & {
  readonly lots: readonly ShownLot[]
  readonly progress: Progress
}

export type ShownDesign = Omit<Design, 'pairs'> & {
  readonly pairs: number
  readonly from: Day
  readonly to: Day
  readonly quarters: number
  readonly byGroup: boolean
}

export type ExperimentPage = {
  readonly today: Day
  /** Null while lots stand, and before a plan. */
  readonly design: ShownDesign | null
  readonly standing: ShownExperiment | null
  /** The last to end first. */
  readonly ended: readonly ShownExperiment[]
  /** What those teach together whose elasticity was not taken over yet; null while nothing per hour was measured. */
  readonly posterior: Posterior | null
  /** Whether all of them ended, so that what is shown may be taken over. */
  readonly mayLearn: boolean
  readonly planning: boolean
}
