/** The lots of the experiment near the line that stands, or else of the last: a row for each customer. */
import type { ExperimentPage } from '../../../core/experiment/experiment-page.ts'
import type { Named } from '../../../core/matter/matter-page.ts'
import { showExperiment } from '../../../verbs/experiment/show-experiment.ts'
import { count, member, text } from '../column.ts'
import { sheet } from '../sheet.ts'

type Row = { readonly number: number; readonly member: Named; readonly customer: Named; readonly lot: 'worked' | 'left' }

export const lotsSheet = sheet<ExperimentPage, Row>({
  name: 'lots',
  title: 'screen.experiment.lots',
  verb: showExperiment,
  rows: ({ standing, ended }) =>
    ((standing ?? ended[0])?.lots ?? []).flatMap(({ member: who, worked, left }, at) =>
      [...worked.map((customer) => [customer, 'worked'] as const), ...left.map((customer) => [customer, 'left'] as const)].map(
        ([customer, lot]): Row => ({ number: at + 1, member: who, customer, lot }),
      ),
    ),
  columns: [
    count('export.column.lot-pair', ({ number }) => number),
    text('screen.column.member', (row, tell) => member(row.member, tell)),
    text('screen.column.customer', ({ customer }) => customer.name ?? customer.id),
    text('export.column.lot', ({ lot }, { say }) => say(`export.lot.${lot}`)),
  ],
})
