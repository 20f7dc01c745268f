/** Time, priority and quality: the three corners as they are in the plan. */
import type { Focus } from '../../../core/plan/focus.ts'
import type { Code } from '../../../messages/messages.ts'
import { showFocus } from '../../../verbs/plan/show-focus.ts'
import { number, text } from '../column.ts'
import { sheet, type Tell } from '../sheet.ts'

type Corner = { readonly corner: Code; readonly planned: number; readonly about: string }

export const triangleSheet = sheet<Focus, Corner>({
  name: 'triangle',
  title: 'export.triangle',
  verb: showFocus,
  rows: corners,
  columns: [
    text('export.column.corner', ({ corner }, { say }) => say(corner)),
    number('export.column.in-plan', ({ planned }) => planned),
    text('export.column.about', ({ about }) => about),
  ],
})

/** None without a plan. What stands beside a corner is what the screen says there. */
function corners({ plan }: Focus, { say }: Tell): readonly Corner[] {
  if (plan === null) return []
  const { capacityHours, plannedHours, customersPlanned, minimumHours, count } = plan
  const average = say('screen.as.hours', { value: plannedHours / Math.max(1, customersPlanned) })
  return [
    { corner: 'screen.triangle.hours', planned: capacityHours, about: say('screen.triangle.used', { used: plannedHours }) },
    {
      corner: 'screen.triangle.customers',
      planned: customersPlanned,
      about: say('screen.triangle.of-all', { all: count.white + count.grey + count.black }),
    },
    { corner: 'screen.triangle.hoursEach', planned: minimumHours, about: say('screen.triangle.on-average', { hours: average }) },
  ]
}
