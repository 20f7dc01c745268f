/** The estimate after each cycle, as a picture and as a table. */
import { useCallback } from 'react'
import type { ShownExperiment } from '../../core/experiment/experiment-page.ts'
import type { Step } from '../../core/experiment/progress.ts'
import { locales } from '../../messages/say.ts'
import figure from '../course/heading-figure.module.css'
import { useSpeech, type Speech } from '../language.tsx'
import type { Point } from '../ui/chart.tsx'
import type { Look } from '../ui/look.ts'
import { useNarrow } from '../ui/narrow.ts'
import { Marks } from '../ui/marks.tsx'
import { Picture } from '../ui/picture.tsx'
import { PictureFoot } from '../ui/picture-foot.tsx'
import { ESTIMATE, estimatePicture } from './estimate-picture.ts'

export function EstimateFigure({ experiment: { expected, progress } }: { readonly experiment: ShownExperiment }) {
  const speech = useSpeech()
  const { say, euro, day, language } = speech
  const narrow = useNarrow()
  const { steps } = progress
  const option = useCallback(
    (look: Look) =>
      estimatePicture(
        steps,
        expected.perHourEuro,
        { euro, day: (at) => new Date(at).toLocaleDateString(locales[language], { day: 'numeric', month: 'short', timeZone: 'UTC' }) },
        look,
      ),
    [steps, expected, euro, language],
  )
  const seen = steps.filter(({ estimate }) => estimate?.perHourEuro)
  const hint = ({ series, index }: Point) => {
    const step = seen[index]
    return series === ESTIMATE && step ? [perHour(step, speech), band(step, speech), day(step.to)] : []
  }
  const picture = {
    option,
    height: narrow ? 200 : 240,
    label: say('screen.experiment.after'),
    file: 'experiment',
    title: say('screen.experiment.after'),
    marks: [
      { text: say('screen.experiment.legend.value'), colour: 'ink', form: 'line' },
      { text: say('screen.experiment.legend.expected'), colour: 'line', form: 'line' },
      { text: say('screen.experiment.legend.band'), colour: 'grey', form: 'area' },
    ],
  } as const
  const walk = seen.map((_, index) => ({ series: ESTIMATE, index }))
  return (
    <figure className={figure['figure']}>
      <Picture {...picture} hint={hint} walk={walk} />
      <figcaption>
        <Marks marks={picture.marks} />
        <PictureFoot
          picture={picture}
          table={{
            columns: [
              { key: 'to', name: say('screen.experiment.column.to') },
              { key: 'effect', name: say('screen.experiment.column.effect'), number: true },
              { key: 'per-hour', name: say('screen.experiment.column.per-hour'), number: true },
              { key: 'band', name: say('screen.experiment.column.band') },
            ],
            rows: steps.toReversed().map((step) => ({
              key: step.to,
              cells: [
                day(step.to),
                step.estimate === null ? '–' : euro(step.estimate.effectEuro.value),
                perHour(step, speech),
                band(step, speech),
              ],
            })),
          }}
        />
      </figcaption>
    </figure>
  )
}

const perHour = ({ estimate }: Step, { euro }: Speech): string => (estimate?.perHourEuro ? euro(estimate.perHourEuro.value) : '–')

function band({ estimate }: Step, { say }: Speech): string {
  const own = estimate?.perHourEuro?.band
  return own?.bounded === true ? say('screen.experiment.between', { low: own.low, high: own.high }) : '–'
}
