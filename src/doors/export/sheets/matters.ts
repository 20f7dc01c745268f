/** The matters by where they stand, what changed last first. */
import { tieCodes, type TieCode } from '../../../core/gate/ties.ts'
import type { MatterList, MatterRow } from '../../../core/matter/matter-page.ts'
import { listMatters } from '../../../verbs/matter/list-matters.ts'
import { block, day, euro, hours, member, text, words } from '../column.ts'
import { sheet } from '../sheet.ts'

const nameOfTie = ({ ties }: MatterRow, code: TieCode): string | null => ties.find(({ tie }) => tie === code)?.name ?? null

export const mattersSheet = sheet<MatterList, MatterRow>({
  name: 'matters',
  title: 'export.matters',
  verb: listMatters,
  input: { limit: 1000 },
  rows: (page) => page.rows,
  next: (page) => page.next,
  columns: [
    text('screen.gate.column.matter', ({ title }, tell) => words(title, tell)),
    text('export.column.status', ({ status }, { say }) => say(`matter.status.${status}`)),
    text('export.column.question', ({ test }, { say }) => (test === null ? null : say(`gate.name.${test}`))),
    text('screen.column.owner', ({ owner }, tell) => member(owner, tell)),
    ...tieCodes.map((code) => text<MatterRow>(`tie.${code}`, (row) => nameOfTie(row, code))),
    euro('export.column.value-left', ({ remains }) => remains?.valueEuro ?? null),
    hours('export.column.hours-left', ({ remains }) => remains?.hours ?? null),
    text('export.column.block', (row, tell) => (row.block === null ? null : block(row.block.name, tell))),
    text('export.column.offered-to', ({ offer }, tell) => member(offer?.to ?? null, tell)),
    day('export.column.offered-until', ({ offer }) => offer?.until ?? null),
    text('export.column.checked-by', ({ debt }, tell) => member(debt, tell)),
    text('export.column.caught-by', ({ caughtBy }, tell) => member(caughtBy, tell)),
    day('export.column.caught-on', ({ caughtAt }) => caughtAt),
    day('screen.gate.column.since', ({ changedAt }) => changedAt),
    text('export.column.id', ({ id }) => id),
  ],
})
