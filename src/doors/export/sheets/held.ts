/** What one member has in hand: matters, checks, offers and blocks. */
import type { Code } from '../../../messages/messages.ts'
import type { HeldPage } from '../../../core/team/team-page.ts'
import { showHeld } from '../../../verbs/team/show-held.ts'
import { block, text, words } from '../column.ts'
import { sheet, type Tell } from '../sheet.ts'

type Row = { readonly id: string; readonly part: Code; readonly name: string; readonly status: string }

export const heldSheet = sheet<HeldPage, Row>({
  name: 'held',
  title: 'export.held',
  verb: showHeld,
  input: { limit: 100_000 },
  rows: rowsOf,
  columns: [
    text('export.column.part', ({ part }, { say }) => say(part)),
    text('export.column.name', ({ name }) => name),
    text('export.column.status', ({ status }) => status),
    text('export.column.id', ({ id }) => id),
  ],
})

function rowsOf({ matters, debts, offers, blocks }: HeldPage, tell: Tell): readonly Row[] {
  const told = (part: Code, rows: HeldPage['matters']) =>
    rows.map(({ id, title, status }) => ({ id, part, name: words(title, tell), status: tell.say(`matter.status.${status}`) }))
  return [
    ...told('export.held.matter', matters),
    ...told('export.held.debt', debts),
    ...told('export.held.offer', offers),
    ...blocks.map(({ id, name, status }) => ({
      id,
      part: 'export.held.block' as const,
      name: block(name, tell),
      status: tell.say(`export.block.${status}`),
    })),
  ]
}
