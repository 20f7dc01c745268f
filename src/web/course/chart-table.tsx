/** The points of a chart as a table, the newest first. */
import type { CourseChart, CoursePoint } from '../../core/course/course-page.ts'
import { tellBeside, tellValue } from '../../messages/tell-course.ts'
import { AsTable } from './as-table.tsx'
import { useSpeech } from '../language.tsx'

export function ChartTable({ chart, name }: { readonly chart: CourseChart; readonly name: string }) {
  const { say, day, language } = useSpeech()
  const { measure, points } = chart
  const told = (value: number, basis: CoursePoint['basis']) => {
    const beside = tellBeside(language, measure, basis)
    return tellValue(language, measure, value) + (beside === null ? '' : `, ${beside}`)
  }
  return (
    <AsTable name={name}>
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
            <td className="number">{value === null ? say('screen.course.missing') : told(value, basis)}</td>
            <td>{speaks ? say('screen.course.point-outside') : ''}</td>
          </tr>
        ))}
      </tbody>
    </AsTable>
  )
}
