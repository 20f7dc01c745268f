/** Notes whom the rows of a table are about, before anything else of them can be read. */
import type { MentionBook } from '../core/fact/mention.ts'
import type { Format } from './format.ts'
import { fields, type Columns, type Field } from './headers.ts'
import type { Given, Line } from './read/table.ts'
import type { Ground, Styles } from './ground.ts'
import { openRow } from './row.ts'

/** How dates and amounts are written only all rows can tell; whom a row is about does not depend on it. */
const unknownStyles: Styles = { decimals: new Map(), orders: new Map(), marginPercent: null, vat: 0 }

/** The fields in which anyone is named. */
const NAMING: ReadonlySet<Field> = new Set([
  'customerKey', 'customerName', 'vat', 'kvk', 'email', 'website', 'domain', 'id', 'parent', 'related', 'attendees',
  'memberKey', 'memberName', 'memberFirst', 'memberLast', 'ownerKey', 'ownerName', 'mail', 'people',
]) // prettier-ignore
/** Ways of naming that are remembered: a file names the same customers over and over. */
const MOST = 200_000

export function noteNames(
  { columns, format }: { readonly columns: Columns; readonly format: Format },
  { today, people = false }: Pick<Given, 'today' | 'people'>,
  { gathered, ledger }: Required<Pick<Ground, 'gathered' | 'ledger'>>,
  book: MentionBook,
): (line: Line) => void {
  const naming = fields.flatMap((field) => (NAMING.has(field) ? (columns.get(field) ?? []) : []))
  const ground = { columns, styles: unknownStyles, today, people, gathered, ledger, namesOnly: true }
  const noted = new Set<string>()
  return (line) => {
    const names = naming.map((at) => line.cells[at] ?? '').join('\n')
    if (noted.has(names)) return
    const facts = format.facts(openRow(line, ground))
    for (const fact of facts) book.add(fact)
    // A row that gives nothing says nothing of another with the same names.
    if (facts.length > 0 && noted.size < MOST) noted.add(names)
  }
}
