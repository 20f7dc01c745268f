/** The experiment near the line: lots are drawn once, stand for a number of quarters, and end by the clock or when a member lets them go. */
import { clock, isMember, type About } from '../about.ts'
import { firstSeed, seedFor, type Seed } from '../chance.ts'
import { cycleAt, type Rhythm } from '../course/cycle.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { dayFromNumber, dayNumber, dayOf, DAYS_A_QUARTER, type Day } from '../units.ts'
import { LEAST_PAIRS } from './estimate.ts'
import { drawLots, type Lot } from './lot.ts'
import type { Pair } from './pairs-near.ts'

/** What chance decided for a customer; it stands in the plan until the experiment ends, below what a person's gut says. */
export type LotOf = 'worked' | 'left'

/** How many quarters an experiment may take. */
export const spans = [1, 2, 4] as const

/** What the plan expected when lots were drawn, so that it can be held against what happened. */
export type Expected = {
  /** Hours of the worked, and what being worked brings, of a mean pair in the whole span. */
  readonly hours: number
  readonly effectEuro: number
  /** What one hour brings, EUR. */
  readonly perHourEuro: number
  /** Pairs that find such an effect four times out of five; null where margins tell nothing of how they vary. */
  readonly pairsNeeded: number | null
}

export type Experiment = {
  /** The plan that said who is near the line. */
  readonly plan: string
  readonly seed: Seed
  /** First and last day on which it is measured. */
  readonly from: Day
  readonly to: Day
  readonly lots: readonly (Lot & { readonly member: string })[]
  /** The most that the lots can cost against the plan in a year; EUR. */
  readonly costEuro: number
  readonly expected: Expected
}

/** `cut` is the day on which it was let go before its end; `learned` whether its elasticity was taken over. */
export type Drawn = Experiment & { readonly drawnAt: string; readonly cut: Day | null; readonly learned: boolean }

type Elasticity = { readonly median: number; readonly sigma: number }

/** The elasticity that customers have in the middle and the deviation of its logarithm, before and after, and the experiments that taught it, by when they were drawn. */
export type Lesson = { readonly before: Elasticity; readonly after: Elasticity; readonly experiments: readonly string[] }

export type ExperimentEvent =
  | { readonly type: 'lots-drawn'; readonly data: Experiment & { readonly at: string } }
  | { readonly type: 'lots-let-go'; readonly data: { readonly day: Day; readonly at: string } }
  | { readonly type: 'lots-ended'; readonly data: { readonly at: string } }
  | { readonly type: 'elasticity-learned'; readonly data: Lesson & { readonly at: string } }

export type ExperimentState = {
  /** The one whose lots stand; null while none do. */
  readonly standing: Drawn | null
  /** Those that ended, the oldest first. */
  readonly ended: readonly Drawn[]
}

export const initialExperiment: ExperimentState = { standing: null, ended: [] }

/** First and last day: of whole cycles from the next one on, so that each estimate is of a cycle that was measured anyway. */
export function spanOf(rhythm: Rhythm, today: Day, quarters: number): { readonly from: Day; readonly to: Day } {
  const from = dayFromNumber(dayNumber(cycleAt(rhythm, today).to) + 1)
  return { from, to: cycleAt(rhythm, dayFromNumber(dayNumber(from) + quarters * DAYS_A_QUARTER - 1)).to }
}

/** Who could take part as the plan that stands has it, and what it expects of them. */
export type Drawable = {
  readonly plan: string
  readonly rhythm: Rhythm
  readonly pairs: readonly Pair[]
  readonly expected: Expected
}

/**
 * Draws the lots. The seed hangs on the first day alone: who lets go and draws again in the same cycle draws the same lots, so
 * that nobody draws until they please.
 */
export function decideDrawLots(
  { quarters }: { readonly quarters: number },
  { standing }: ExperimentState,
  { by, now, known }: About<Drawable | null>,
): readonly ExperimentEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (standing !== null) return refuse('lots-stand')
  if (!spans.some((known) => known === quarters)) return refuse('experiment-span')
  if (known === null) return refuse('experiment-no-plan')
  if (known.pairs.length < LEAST_PAIRS) return refuse('experiment-too-few', { pairs: known.pairs.length, least: LEAST_PAIRS })
  const { plan, pairs, expected } = known
  const { from, to } = spanOf(known.rhythm, dayOf(now), quarters)
  const { seed, lots } = drawLots(pairs, seedFor(seedFor(firstSeed, 'experiment'), from))
  const memberOf = new Map(pairs.flatMap(({ member, one, other }) => [...one, ...other].map((id) => [id, member] as const)))
  const costEuro = pairs.reduce((sum, pair) => sum + pair.costEuro, 0)
  const drawn = lots.map((lot) => ({ ...lot, member: memberOf.get(lot.worked[0]!)! }))
  return [{ type: 'lots-drawn', data: { plan, seed, from, to, lots: drawn, costEuro, expected, at: now } }]
}

/** Lets the lots go before their end. What was measured until then stays. */
export function decideLetLotsGo(_input: object, { standing }: ExperimentState, { by, now }: About): readonly ExperimentEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  return standing === null ? [] : [{ type: 'lots-let-go', data: { day: dayOf(now), at: now } }]
}

/** The clock ends it after its last day. */
export function decideEndLots(_input: object, { standing }: ExperimentState, { by, now }: About): readonly ExperimentEvent[] | Refusal {
  if (by !== clock) return refuse('say-who-you-are')
  return standing === null || dayOf(now) <= standing.to ? [] : [{ type: 'lots-ended', data: { at: now } }]
}

/** Takes over the elasticity that experiments taught which ended; of each once. */
export function decideLearn(
  _input: object,
  _state: ExperimentState,
  { by, now, known }: About<Lesson | null>,
): readonly ExperimentEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (known === null) return refuse('experiment-teaches-nothing')
  return [{ type: 'elasticity-learned', data: { ...known, at: now } }]
}

export function evolveExperiment({ standing, ended }: ExperimentState, event: ExperimentEvent): ExperimentState {
  switch (event.type) {
    case 'lots-drawn': {
      const { at, ...experiment } = event.data
      return { standing: { ...experiment, drawnAt: at, cut: null, learned: false }, ended }
    }
    case 'lots-let-go':
      return { standing: null, ended: standing === null ? ended : [...ended, { ...standing, cut: event.data.day }] }
    case 'lots-ended':
      return { standing: null, ended: standing === null ? ended : [...ended, standing] }
    case 'elasticity-learned':
      return { standing, ended: ended.map((one) => (event.data.experiments.includes(one.drawnAt) ? { ...one, learned: true } : one)) }
  }
}

export const experimentLog = { subject: 'experiment', initial: initialExperiment, evolve: evolveExperiment } as const
