/** What was agreed: what, by whom, by which day, and what became of it. */
import type { AgreementRow, CoursePage } from '../../../core/course/course-page.ts'
import { showCourse } from '../../../verbs/course/show-course.ts'
import { day, member, text, words } from '../column.ts'
import { sheet } from '../sheet.ts'

export const agreementsSheet = sheet<CoursePage, AgreementRow>({
  name: 'agreements',
  title: 'screen.course.agreements',
  verb: showCourse,
  rows: ({ agreements }) => agreements,
  columns: [
    text('export.column.agreement', (row, tell) => words(row.text, tell)),
    text('screen.column.owner', ({ owner }, tell) => member(owner, tell)),
    day('export.column.by', ({ until }) => until),
    text('export.column.status', ({ status }, { say }) => say(`export.agreement.${status}`)),
    text('export.column.alarm', ({ alarm }, { say }) => (alarm === null ? null : say(`course.measure.${alarm.measure}`))),
    day('export.column.agreed-on', ({ madeAt }) => madeAt),
    day('export.column.ended-on', ({ endedAt }) => endedAt),
    text('export.column.id', ({ id }) => id),
  ],
})
