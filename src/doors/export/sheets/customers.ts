/** The customers with their verdicts: every figure of the row, in the order of the list. */
import type { VerdictList, VerdictRow } from '../../../core/plan/focus.ts'
import { marginKnown } from '../../../core/plan/verdict.ts'
import { why } from '../../../messages/why.ts'
import { listVerdicts } from '../../../verbs/plan/list-verdicts.ts'
import { count, euro, hours, known, share, text, yesNo } from '../column.ts'
import { sheet } from '../sheet.ts'

export const customersSheet = sheet<VerdictList, VerdictRow>({
  name: 'customers',
  title: 'export.customers',
  verb: listVerdicts,
  input: { limit: 1000 },
  rows: (page) => page.rows,
  next: (page) => page.next,
  columns: [
    text('screen.column.customer', ({ name }) => name),
    text('export.column.group', ({ group }) => group),
    text('screen.column.verdict', ({ verdict }, { say }) => say(`verdict.${verdict}`)),
    text('screen.column.owner', ({ owner }) => owner),
    euro('export.column.margin', ({ marginEuro }) => marginEuro),
    hours('screen.column.hours-now', ({ hoursNow }) => hoursNow),
    known(({ hoursKnown }) => hoursKnown),
    // Nobody decided yet what a grey customer gets.
    hours('export.column.hours-planned', ({ verdict, hoursPlanned }) => (verdict === 'grey' ? null : hoursPlanned)),
    euro('export.column.entry-price', ({ numbers }) => numbers.entryPriceEuro),
    euro('export.column.hour-price', ({ numbers }) => numbers.hourPriceEuro),
    text('screen.column.why', (row, { language }) => why(language, row)),
    euro('export.column.expected-margin', ({ numbers }) => numbers.expectedMarginEuro),
    count('export.column.invoice-lines', ({ numbers }) => numbers.invoiceLines),
    euro('export.column.first-hour', ({ numbers }) => numbers.firstHourEuro),
    share('export.column.chance', ({ numbers }) => numbers.probabilityWhite),
    euro('export.column.regret', ({ numbers }) => numbers.regretEuro),
    hours('export.column.hours-low', ({ numbers }) => numbers.hoursBand?.[0] ?? null),
    hours('export.column.hours-high', ({ numbers }) => numbers.hoursBand?.[1] ?? null),
    euro('export.column.planned-worth', ({ numbers }) => numbers.basis?.plannedWorthEuro ?? null),
    yesNo('export.column.prospect', ({ numbers }) => numbers.prospect),
    yesNo('export.column.judged', ({ numbers }) => numbers.judged !== null),
    text('export.column.gut', ({ numbers }, { say }) =>
      numbers.gut === null ? null : say(numbers.gut === 'go' ? 'screen.go.go' : 'screen.go.no-go'),
    ),
    hours('export.column.hours-in-files', ({ numbers }) => numbers.computed?.hoursNow ?? null),
    euro('export.column.margin-in-files', ({ numbers }) => numbers.computed?.marginEuro ?? null),
    text('export.column.margin-known', ({ numbers }, { say }) => say(`known.${marginKnown(numbers)}`)),
    text('export.column.id', ({ id }) => id),
  ],
})
