/** The bundles of changes that the plan proposes for the agreed division: a row for each customer, with the figures of its bundle. */
import type { BundlesPage, ShownBundle, ShownChange } from '../../../core/course/bundles-page.ts'
import { showBundles } from '../../../verbs/course/show-bundles.ts'
import { count, euro, hours, member, text } from '../column.ts'
import { sheet } from '../sheet.ts'

type Row = ShownChange & { readonly bundle: ShownBundle; readonly number: number }

export const bundlesSheet = sheet<BundlesPage, Row>({
  name: 'bundles',
  title: 'screen.bundles',
  verb: showBundles,
  rows: ({ bundles }) => bundles.flatMap((bundle, at) => bundle.changes.map((change) => ({ ...change, bundle, number: at + 1 }))),
  columns: [
    count('export.column.bundle', ({ number }) => number),
    text('screen.column.customer', ({ customer }) => customer.name ?? customer.id),
    text('export.column.from-whom', ({ from }, tell) => member(from, tell)),
    text('export.column.to-whom', ({ to }, tell) => member(to, tell)),
    hours('export.column.hours-before', ({ hoursBefore }) => hoursBefore),
    hours('export.column.hours-after', ({ hoursAfter }) => hoursAfter),
    euro('export.column.gain', ({ bundle }) => bundle.gainEuro),
    euro('export.column.gain-error', ({ bundle }) => bundle.gainError),
    euro('export.column.disruption', ({ bundle }) => bundle.disruptionEuro),
    text('export.column.forced', ({ forced }, { say }) => (forced === null ? null : say(`screen.bundle.forced.${forced}`))),
  ],
})
