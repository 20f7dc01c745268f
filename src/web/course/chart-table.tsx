/** The points of a chart as a table, the newest first. */
import type { CourseChart } from '../../core/course/course-page.ts'
import { tellBeside, tellValue } from '../../messages/tell-course.ts'
import type { Speech } from '../language.tsx'
import type { TableOf } from '../ui/as-table.tsx'
import styles from '../ui/as-table.module.css'

export function chartTable({ measure, points }: CourseChart, { say, day, language }: Speech): TableOf {
  return {
    columns: [
      { key: 'of', name: say(measure === 'flow' ? 'screen.course.column.block' : 'screen.course.column.cycle') },
      { key: 'value', name: say('screen.course.column.value'), number: true },
      { key: 'says', name: say('screen.course.column.says') },
    ],
    rows: points.toReversed().map(({ from, to, value, basis, speaks }) => ({
      key: `${from} ${to}`,
      cells: [
        say('screen.course.span', { from: day(from), to: day(to) }),
        <>
          {value === null ? say('screen.course.missing') : tellValue(language, measure, value)}
          <Beside text={tellBeside(language, measure, basis)} />
        </>,
        speaks ? say('screen.course.point-outside') : '',
      ],
    })),
  }
}

/** What stands below a value, and may take as many lines as it needs where there is little room. */
const Beside = ({ text }: { readonly text: string | null }) => (text === null ? null : <small className={styles['beside']}>{text}</small>)
