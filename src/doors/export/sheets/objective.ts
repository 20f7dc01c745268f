/** The one objective, and what it may count on. */
import type { ObjectivePage } from '../../../core/objective/objective-page.ts'
import type { Objective } from '../../../core/objective/objective.ts'
import { showObjective } from '../../../verbs/objective/show-objective.ts'
import { day, euro, number, share, text, words } from '../column.ts'
import { sheet } from '../sheet.ts'

type Row = Omit<ObjectivePage, 'objective'> & { readonly objective: Objective }

export const objectiveSheet = sheet<ObjectivePage, Row>({
  name: 'objective',
  title: 'export.objective',
  verb: showObjective,
  rows: ({ objective, ...rest }) => (objective === null ? [] : [{ objective, ...rest }]),
  columns: [
    text('export.column.sentence', ({ objective }, tell) => words(objective.sentence, tell)),
    text('export.column.measure', ({ objective }, { say }) => say(`screen.objective.measure.${objective.measure}`)),
    number('export.column.amount', ({ objective }) => objective.amount),
    day('export.column.by', ({ objective }) => objective.by),
    euro('export.column.wide', ({ forecast }) => forecast?.wideEuro ?? null),
    euro('export.column.narrow', ({ forecast }) => forecast?.narrowEuro ?? null),
    share('export.column.narrow-share', ({ forecast }) => forecast?.narrowShare ?? null),
    text('export.column.set-by', ({ setBy }) => setBy),
    day('export.column.set-on', ({ objective }) => objective.setAt),
  ],
})
