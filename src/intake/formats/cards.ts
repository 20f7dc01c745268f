/** Companies out of business cards, as the reader of cards lays them out; and the people on them, where people may be read. */
import type { Contact, CustomerRow, Relation } from '../../core/fact/fact.ts'
import { isPass } from '../../core/fact/pass.ts'
import type { Format } from '../format.ts'
import { hasAll } from '../format.ts'
import { cardHeaders, COMPANY } from '../read/cards.ts'
import type { Row } from '../row.ts'

export const cards: Format = {
  id: 'cards',
  what: ['customer-row', 'contact'],
  synonyms: {
    customerName: ['Card company'], domain: ['Card domain'], contact: ['Kind'], line: ['Line'],
    parent: ['Person company'], related: ['Person domain'], personName: ['Person name'], post: ['Person post'], mail: ['Person mail'], people: ['Person relations'],
  }, // prettier-ignore
  knows: (_, headers) => hasAll(headers, ...cardHeaders),
  facts: (row) => {
    const kind = row.text('contact')
    const person = personOf(row)
    // Of a company that stands on several cards the last counts; whoever is on the others works there as well.
    if (isPass(kind)) return person.length > 0 ? person : row.pass(kind)
    if (kind !== COMPANY) return row.reject('row-bad-event', 'line')
    const company: CustomerRow = { kind: 'customer-row', row: row.row, customer: row.customer(), group: null, owner: null }
    return [company, ...person]
  },
}

function personOf(row: Row): readonly Contact[] {
  const [company, domain, name, mail] = [row.text('parent'), row.text('related'), row.text('personName'), row.text('mail')]
  if ((company === null && domain === null) || (name === null && mail === null)) return []
  const related = JSON.parse(row.text('people') ?? '[]') as readonly Relation[]
  const customer = { key: null, name: company, domain, vat: null, kvk: null }
  return [{ kind: 'contact', row: row.row, customer, member: null, met: null, name, post: row.text('post'), mail, related }]
}
