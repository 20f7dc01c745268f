/** The points of a chart as a table, the newest first. */
import type { CourseChart } from '../../core/course/course-page.ts'
import { tellBeside, tellValue } from '../../messages/tell-course.ts'
import { useSpeech } from '../language.tsx'
import styles from '../ui/as-table.module.css'

export function ChartTable({ chart }: { readonly chart: CourseChart }) {
  const { say, day, language } = useSpeech()
  const { measure, points } = chart
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{say(measure === 'flow' ? 'screen.course.column.block' : 'screen.course.column.cycle')}</th>
          <th scope="col" className="number">
            {say('screen.course.column.value')}
          </th>
          <th scope="col">{say('screen.course.column.says')}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ from, to, value, basis, speaks }) => (
          <tr key={`${from} ${to}`}>
            <th scope="row">{say('screen.course.span', { from: day(from), to: day(to) })}</th>
            <td className="number">
              {value === null ? say('screen.course.missing') : tellValue(language, measure, value)}
              <Beside text={tellBeside(language, measure, basis)} />
            </td>
            <td>{speaks ? say('screen.course.point-outside') : ''}</td>
          </tr>
        ))}
      </tbody>
    </>
  )
}

/** What stands below a value, and may take as many lines as it needs where there is little room. */
const Beside = ({ text }: { readonly text: string | null }) => (text === null ? null : <small className={styles['beside']}>{text}</small>)
