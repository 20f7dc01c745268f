/** The charts of the course, or of the prices of a group: every point with its limits, and whether it speaks. */
import type { CourseChart, CoursePage, CoursePoint, PricesPage } from '../../../core/course/course-page.ts'
import { showCourse } from '../../../verbs/course/show-course.ts'
import { showPrices } from '../../../verbs/course/show-prices.ts'
import { day, number, text, yesNo } from '../column.ts'
import { sheet, type Column } from '../sheet.ts'

type Row = CoursePoint & { readonly measure: CourseChart['measure']; readonly stretch: CourseChart['stretches'][number] | null }

const pointsOf = ({ charts }: Pick<CoursePage, 'charts'>): readonly Row[] =>
  charts.flatMap(({ measure, points, stretches }) =>
    points.map((point, at) => ({ ...point, measure, stretch: stretches.find(({ from, to }) => at >= from && at <= to) ?? null })),
  )

const columns: readonly Column<Row>[] = [
  text('export.column.measure', ({ measure }, { say }) => say(`course.measure.${measure}`)),
  day('export.column.from', ({ from }) => from),
  day('export.column.to', ({ to }) => to),
  number('screen.course.column.value', ({ value }) => value),
  number('screen.course.mean', ({ stretch }) => stretch?.mean ?? null),
  number('export.column.lower', ({ stretch }) => stretch?.limits?.lower ?? null),
  number('export.column.upper', ({ stretch }) => stretch?.limits?.upper ?? null),
  yesNo('screen.course.column.says', ({ value, speaks }) => (value === null ? null : speaks)),
]

export const courseSheet = sheet<CoursePage, Row>({
  name: 'course',
  title: 'screen.course.charts',
  verb: showCourse,
  rows: pointsOf,
  columns,
})
export const pricesSheet = sheet<PricesPage, Row>({
  name: 'prices',
  title: 'screen.prices.sheet',
  verb: showPrices,
  rows: pointsOf,
  columns,
})
