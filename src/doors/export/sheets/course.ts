/** The charts of the course: every point with its limits, and whether it speaks. */
import type { CourseChart, CoursePage, CoursePoint } from '../../../core/course/course-page.ts'
import { showCourse } from '../../../verbs/course/show-course.ts'
import { day, number, text, yesNo } from '../column.ts'
import { sheet } from '../sheet.ts'

type Row = CoursePoint & { readonly measure: CourseChart['measure']; readonly stretch: CourseChart['stretches'][number] | null }

export const courseSheet = sheet<CoursePage, Row>({
  name: 'course',
  title: 'screen.course.charts',
  verb: showCourse,
  rows: ({ charts }) =>
    charts.flatMap(({ measure, points, stretches }) =>
      points.map((point, at) => ({ ...point, measure, stretch: stretches.find(({ from, to }) => at >= from && at <= to) ?? null })),
    ),
  columns: [
    text('export.column.measure', ({ measure }, { say }) => say(`course.measure.${measure}`)),
    day('export.column.from', ({ from }) => from),
    day('export.column.to', ({ to }) => to),
    number('screen.course.column.value', ({ value }) => value),
    number('screen.course.mean', ({ stretch }) => stretch?.mean ?? null),
    number('export.column.lower', ({ stretch }) => stretch?.limits?.lower ?? null),
    number('export.column.upper', ({ stretch }) => stretch?.limits?.upper ?? null),
    yesNo('screen.course.column.says', ({ value, speaks }) => (value === null ? null : speaks)),
  ],
})
