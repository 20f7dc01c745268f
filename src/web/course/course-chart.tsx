/** One chart of the course: what it finds as its title, the picture, and the same figures as a table. */
import { useCallback } from 'react'
import type { CourseChart as Chart } from '../../core/course/course-page.ts'
import { tellBeside, tellFinding, tellValue } from '../../messages/tell-course.ts'
import { locales } from '../../messages/say.ts'
import { useSpeech } from '../language.tsx'
import type { Point } from '../ui/chart.tsx'
import type { Look } from '../ui/look.ts'
import { Picture } from '../ui/picture.tsx'
import { PictureFoot } from '../ui/picture-foot.tsx'
import { chartPicture, POINTS } from './chart-picture.ts'
import { chartTable } from './chart-table.tsx'
import { Term } from '../word/term.tsx'
import type { TermWord } from '../word/terms.ts'
import styles from './course-chart.module.css'

type Props = {
  readonly chart: Chart
  /** What a working day must bring; null where there is no path. */
  readonly path: number | null
  /** Null where nobody begins a baseline anew. */
  readonly onRestore: ((from: string) => void) | null
}

/** Where the name of a measure is a word of the method. */
const words: Readonly<Partial<Record<Chart['measure'], TermWord>>> = {
  strength: 'strength',
  'hour-price': 'hour-price',
  debts: 'verification-debt',
  'lost-on-price': 'red-ocean',
}

export function CourseChart({ chart, path, onRestore }: Props) {
  const speech = useSpeech()
  const { say, day, language } = speech
  const { measure, points, stretches, restarts } = chart
  const name = say(`course.measure.${measure}`)
  const word = words[measure]
  const { text, speaks } = tellFinding(language, chart)
  const last = points.findLast(({ value }) => value !== null)
  const limits = stretches.at(-1)
  const option = useCallback(
    (look: Look, width: number) =>
      chartPicture(
        chart,
        path,
        {
          value: (value) => tellValue(language, measure, value),
          day: (iso) =>
            new Date(`${iso}T00:00:00Z`).toLocaleDateString(locales[language], { day: 'numeric', month: 'short', timeZone: 'UTC' }),
        },
        look,
        width,
      ),
    [chart, path, measure, language],
  )
  const hint = ({ series, index }: Point) => {
    const point = points[index]
    if (series !== POINTS || !point || point.value === null) return []
    const beside = tellBeside(language, measure, point.basis)
    return [
      tellValue(language, measure, point.value),
      ...(beside === null ? [] : [beside]),
      say('screen.course.span', { from: day(point.from), to: day(point.to) }),
      ...(point.speaks ? [say('screen.course.point-outside')] : []),
    ]
  }
  const picture = { option, height: 168, label: `${name}. ${text}`, file: measure, title: `${name}. ${text}`, marks: [] }
  const walk = points.map((_, index) => ({ series: POINTS, index })).filter((point) => hint(point).length > 0)
  return (
    <figure className={styles['chart']} data-speaks={speaks} data-measure={measure}>
      <h3>
        {word === undefined ? name : <Term word={word}>{name}</Term>}
        {last && last.value !== null && <strong>{tellValue(language, measure, last.value)}</strong>}
      </h3>
      <p className={styles['finding']}>
        {text} {limits?.limits && limits.provisional && <span>{say('screen.course.provisional', { points: limits.points })}</span>}
      </p>
      <Picture {...picture} hint={hint} walk={walk} />
      <figcaption>
        <p>{say(`course.about.${measure}`)}</p>
        {restarts.map(({ from, text: reason }) => (
          <p key={from}>
            {say('screen.course.restarted', { day: day(from), text: reason ?? say('screen.erased') })}{' '}
            {onRestore && (
              <button type="button" className="text-link" onClick={() => onRestore(from)}>
                {say('screen.course.restore')}
              </button>
            )}
          </p>
        ))}
        <PictureFoot picture={picture} table={chartTable(chart, speech)} />
      </figcaption>
    </figure>
  )
}
