/** Customers with their way in: of a group or of all, from the inside out. */
import type { SurroundPage, WayRow } from '../../../core/surround/surround-page.ts'
import { tellWay } from '../../../messages/tell-surround.ts'
import { showSurround } from '../../../verbs/surround/show-surround.ts'
import { count, number, text } from '../column.ts'
import { sheet } from '../sheet.ts'

export const surroundSheet = sheet<SurroundPage, WayRow>({
  name: 'surround',
  title: 'screen.surround.list',
  verb: showSurround,
  input: { limit: 1000 },
  rows: (page) => page.rows,
  next: ({ next }) => next,
  columns: [
    text('screen.column.customer', ({ name }) => name),
    text('screen.surround.group', ({ group }) => group),
    text('screen.column.owner', ({ owner }) => owner),
    text('screen.column.verdict', ({ verdict }, { say }) => (verdict === null ? null : say(`screen.verdict.${verdict}`))),
    text('screen.surround.column.ring', ({ ring }, { say }) => say(`screen.surround.ring.${ring}`)),
    text('screen.surround.column.way', (row, { language }) => tellWay(language, row)),
    count('screen.surround.column.steps', ({ steps }) => (steps.length === 0 ? null : steps.length)),
    number('screen.surround.column.warmth', ({ warmth }) => warmth),
    count('screen.surround.column.members', ({ members }) => members),
    text('export.column.id', ({ id }) => id),
  ],
})
