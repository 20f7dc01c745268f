/** Blocks that the data proposes, best value per hour first. */
import type { ProposalRow, Proposals } from '../../../core/block/block-page.ts'
import { listProposals } from '../../../verbs/block/list-proposals.ts'
import { count, euro, hours, perHour, text, words } from '../column.ts'
import { sheet } from '../sheet.ts'

export const proposalsSheet = sheet<Proposals, ProposalRow>({
  name: 'proposals',
  title: 'export.proposals',
  verb: listProposals,
  input: { limit: 100_000 },
  rows: (page) => page.rows,
  columns: [
    text('export.column.name', ({ name }) => name),
    text('screen.gate.column.ties', ({ tie }, { say }) => say(`tie.${tie}`)),
    count('export.column.customers', ({ customers }) => customers.length),
    count('export.column.matters', ({ matters }) => matters.length),
    hours('export.column.hours', (row) => row.hours),
    euro('export.column.value', ({ valueEuro }) => valueEuro),
    euro('export.column.per-hour', (row) => perHour(row.valueEuro, row.hours)),
    hours('export.column.saved-hours', ({ savedHours }) => savedHours),
    text('export.column.customers-named', ({ customers }) => customers.map(({ name }) => name).join('; ')),
    text('export.column.matters-named', ({ matters }, tell) => matters.map(({ name }) => words(name, tell)).join('; ')),
  ],
})
