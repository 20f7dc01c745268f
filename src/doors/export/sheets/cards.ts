/** The GO / NO GO questions that are open, as on the cards: without a single figure. */
import type { Card, Cards } from '../../../core/gate/card.ts'
import { showCards } from '../../../verbs/gate/show-cards.ts'
import { text, words } from '../column.ts'
import { sheet } from '../sheet.ts'

export const cardsSheet = sheet<Cards, Card>({
  name: 'cards',
  title: 'export.cards',
  verb: showCards,
  input: { limit: 100_000 },
  rows: (page) => page.rows,
  columns: [
    text('export.column.kind', ({ what }, { say }) => say(`export.what.${what}`)),
    text('export.column.name', ({ name }, tell) => words(name, tell)),
    text('export.column.about-customer', ({ about }) => about),
    text('export.column.signals', ({ signals }, { sayCode }) => signals.map((code) => sayCode(`signal.${code}`)).join('; ')),
    text('export.column.id', ({ id }) => id),
  ],
})
