/** Tells the experiment near the line in a language: in advance, what it measured and what it teaches; the same on every door. */
import type { ExperimentPage, ShownDesign, ShownExperiment } from '../core/experiment/experiment-page.ts'
import { LEAST_PAIRS } from '../core/experiment/estimate.ts'
import type { SoFar } from '../core/experiment/progress.ts'
import { say, type Language, type Values } from './say.ts'

/** What is said before lots are drawn, sentence by sentence; one alone where there are too few. */
export function tellDesign(language: Language, design: ShownDesign): readonly string[] {
  const { pairs, available, customers, hours, costEuro, expected, pairsToConclude } = design
  const tell = (code: Parameters<typeof say>[1], values: Values = {}) => say(language, code, values)
  if (pairs < LEAST_PAIRS) return [tell('refusal.experiment-too-few', { pairs, least: LEAST_PAIRS })]
  const needed = expected.pairsNeeded
  return [
    tell('screen.experiment.pairs', { pairs, customers, hours, cost: costEuro }),
    ...(available > pairs ? [tell('screen.experiment.more', { available })] : []),
    tell('screen.experiment.expected', { effect: expected.effectEuro, price: expected.perHourEuro }),
    needed === null
      ? tell('screen.experiment.needed-unknown')
      : tell('screen.experiment.needed', { needed, pairs, enough: pairs >= needed ? 'yes' : 'no' }),
    pairsToConclude === null
      ? tell('screen.experiment.teaches-nothing')
      : tell('screen.experiment.to-conclude', { pairs: pairsToConclude }),
  ]
}

/** Who takes part and when. `day` writes a day as the door does. */
export function tellRun(
  language: Language,
  { lots, from, to, cut }: ShownExperiment,
  standing: boolean,
  day: (at: string) => string,
): string {
  const count = (side: 'worked' | 'left') => lots.reduce((sum, lot) => sum + lot[side].length, 0)
  const values = { from: day(from), pairs: lots.length, worked: count('worked'), left: count('left') }
  return standing
    ? say(language, 'screen.experiment.running', { ...values, to: day(to) })
    : say(language, 'screen.experiment.ended', { ...values, to: day(cut ?? to), cut: cut === null ? 'no' : 'yes' })
}

/** What an hour brought so far, between stars, and the hours of both sides. */
export function tellMeasured(language: Language, soFar: SoFar | null): readonly string[] {
  if (soFar === null) return [say(language, 'screen.experiment.nothing-yet')]
  const { perHourEuro, hours, expectedPerHourEuro } = soFar
  const spent = say(language, 'screen.experiment.hours', hours)
  if (perHourEuro === null) return [say(language, 'screen.experiment.no-hours'), spent]
  const { value, band } = perHourEuro
  const values = { value, expected: expectedPerHourEuro }
  return [
    band.bounded
      ? say(language, 'screen.experiment.per-hour', { ...values, low: band.low, high: band.high })
      : say(language, 'screen.experiment.per-hour-unbounded', values),
    hours.left > AGAINST * hours.worked ? `${spent} ${say(language, 'screen.experiment.against')}` : spent,
  ]
}

/** From this share on it is told that those left got hours. */
const AGAINST = 0.1

/** What all of them teach together; nothing while nothing was measured. */
export function tellTaught(language: Language, { posterior }: Pick<ExperimentPage, 'posterior'>): readonly string[] {
  if (posterior === null) return []
  const { median, low, high, before, narrower, mayConclude } = posterior
  return [
    say(language, 'screen.experiment.teaches', {
      median,
      low,
      high,
      before: before.median,
      beforeLow: before.low,
      beforeHigh: before.high,
    }),
    say(language, mayConclude ? 'screen.experiment.verdict' : 'screen.experiment.no-verdict', { narrower: Math.max(0, narrower) }),
  ]
}
