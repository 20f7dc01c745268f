/** Companies out of business cards, as the reader of cards lays them out. */
import { isPass } from '../../core/fact/pass.ts'
import type { Format } from '../format.ts'
import { hasAll } from '../format.ts'
import { cardHeaders, COMPANY } from '../read/cards.ts'

export const cards: Format = {
  id: 'cards',
  what: ['customer-row'],
  synonyms: { customerName: ['Card company'], domain: ['Card domain'], contact: ['Kind'], line: ['Line'] },
  knows: (_, headers) => hasAll(headers, ...cardHeaders),
  facts: (row) => {
    const kind = row.text('contact')
    if (isPass(kind)) return row.pass(kind)
    if (kind !== COMPANY) return row.reject('row-bad-event', 'line')
    return [{ kind: 'customer-row', row: row.row, customer: row.customer(), group: null, owner: null }]
  },
}
