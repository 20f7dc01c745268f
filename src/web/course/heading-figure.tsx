/** Where the margin is heading: so far, the path and the band, as a picture and as a table. */
import { useCallback } from 'react'
import type { Aim, CoursePage } from '../../core/course/course-page.ts'
import { workingDays } from '../../core/course/cycle.ts'
import { locales } from '../../messages/say.ts'
import { useSpeech } from '../language.tsx'
import type { Point } from '../ui/chart.tsx'
import type { Look } from '../ui/look.ts'
import { useNarrow } from '../ui/narrow.ts'
import { Marks } from '../ui/marks.tsx'
import { Picture } from '../ui/picture.tsx'
import { PictureFoot } from '../ui/picture-foot.tsx'
import styles from './heading-figure.module.css'
import { pathPicture, SO_FAR } from './path-picture.ts'

type Told = Extract<CoursePage['heading'], { readonly code: unknown }>

type Props = { readonly aim: Aim; readonly heading: Told; readonly title: string }

export function HeadingFigure({ aim, heading: { band, soFar }, title }: Props) {
  const { say, euro, day, language } = useSpeech()
  const narrow = useNarrow()
  const option = useCallback(
    (look: Look, width: number) =>
      pathPicture(
        aim,
        band,
        soFar,
        {
          euro,
          day: (at) => new Date(at).toLocaleDateString(locales[language], { day: 'numeric', month: 'short', timeZone: 'UTC' }),
        },
        look,
        width,
      ),
    [aim, band, soFar, euro, language],
  )
  const hint = ({ series, index }: Point) => {
    const point = soFar[index - 1]
    return series === SO_FAR && point ? [euro(point.euro), say('screen.course.recorded', { day: day(point.day) })] : []
  }
  const whole = workingDays({ from: aim.setOn, to: aim.by })
  const pathAt = (to: CoursePage['cycle']['to']) => (aim.amount * workingDays({ from: aim.setOn, to })) / Math.max(1, whole)
  const picture = {
    option,
    height: narrow ? 240 : 300,
    label: say('screen.course.path'),
    file: 'heading',
    title,
    marks: [
      { text: say('screen.course.path.so-far'), colour: 'ink', form: 'line' },
      { text: say('screen.course.path.needed'), colour: 'line', form: 'line' },
      { text: say('screen.course.path.band'), colour: 'grey', form: 'area' },
    ],
  } as const
  const walk = soFar.map((_, at) => ({ series: SO_FAR, index: at + 1 }))
  return (
    <figure className={styles['figure']}>
      <Picture {...picture} hint={hint} walk={walk} />
      <figcaption>
        <Marks marks={picture.marks} />
        <PictureFoot
          picture={picture}
          table={{
            columns: [
              { key: 'day', name: say('screen.course.path.column.day') },
              { key: 'euro', name: say('screen.course.path.column.euro'), number: true },
              { key: 'path', name: say('screen.course.path.column.path'), number: true },
            ],
            rows: soFar
              .toReversed()
              .map((point) => ({ key: point.day, cells: [day(point.day), euro(point.euro), euro(pathAt(point.day))] })),
          }}
        />
      </figcaption>
    </figure>
  )
}
