/** The flow of a block on its page: a finding, the picture and its table; nothing while no hour is recorded. */
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { BlockFlow as Flow } from '../../core/block/flow.ts'
import { locales } from '../../messages/say.ts'
import { useSpeech } from '../language.tsx'
import type { Point } from '../ui/chart.tsx'
import type { Look } from '../ui/look.ts'
import { Marks } from '../ui/marks.tsx'
import { Picture } from '../ui/picture.tsx'
import { PictureFoot } from '../ui/picture-foot.tsx'
import { flowQuery } from './block-queries.ts'
import { roughHours } from './block-words.ts'
import styles from './block-flow.module.css'
import { flowPicture, LEFT } from './flow-picture.ts'

export function BlockFlow({ block }: { readonly block: string }) {
  const { data } = useQuery(flowQuery(block))
  return data && data.points.length > 2 ? <Drawn flow={data} /> : null
}

function Drawn({ flow }: { readonly flow: Flow }) {
  const speech = useSpeech()
  const { say, day, language } = speech
  const { points, emptyOn, hoursPlanned } = flow
  const left = points.at(-1)?.hoursLeft ?? hoursPlanned
  const option = useCallback(
    (look: Look, width: number) =>
      flowPicture(
        flow,
        {
          up: say('screen.flow.up'),
          hours: (value) => roughHours(value, speech),
          day: (at) => new Date(at).toLocaleDateString(locales[language], { day: 'numeric', month: 'short', timeZone: 'UTC' }),
        },
        look,
        width,
      ),
    [flow, speech, say, language],
  )
  const title =
    emptyOn === null
      ? say('screen.flow.left', { left: roughHours(left, speech), planned: roughHours(hoursPlanned, speech) })
      : say('screen.flow.empty-on', { day: day(emptyOn) })
  const picture = {
    option,
    height: 200,
    label: title.replaceAll('*', ''),
    file: 'block-flow',
    title,
    marks: [
      { text: say('screen.flow.measured'), colour: 'ink', form: 'line' },
      { text: say('screen.flow.pace'), colour: 'line', form: 'line' },
    ],
  } as const
  const hint = ({ series, index }: Point) => {
    const point = series === LEFT ? points[index] : undefined
    return point ? [say('screen.flow.hours-left', { left: roughHours(point.hoursLeft, speech) }), day(point.day)] : []
  }
  const walk = points.map((_, index) => ({ series: LEFT, index }))
  return (
    <figure className={styles['flow']}>
      <h2>{title}</h2>
      <Picture {...picture} hint={hint} walk={walk} />
      <figcaption>
        <Marks marks={picture.marks} />
        <p className="quiet small">{say('screen.flow.about')}</p>
        <PictureFoot
          picture={picture}
          table={{
            columns: [
              { key: 'day', name: say('screen.flow.day') },
              { key: 'left', name: say('screen.flow.up'), number: true },
            ],
            rows: points
              .map(({ day: on, hoursLeft }, at) => ({
                key: at,
                cells: [at === 0 ? say('screen.flow.start', { day: day(on) }) : day(on), roughHours(hoursLeft, speech)],
              }))
              .toReversed(),
          }}
        />
      </figcaption>
    </figure>
  )
}
