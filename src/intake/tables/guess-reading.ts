/** Guesses which column of a table, or of one that its keys lead to, is what; a person confirms it. */
import { fieldsOf, isEnough, type ColumnsWhat, type SaidField } from '../../core/fact/said-columns.ts'
import { columnOf, keysFrom, type TableKey, type TableReading } from '../../core/fact/together.ts'
import { formatOf } from '../find-headers.ts'
import { plainHeader, type Field, type Synonyms } from '../headers.ts'
import type { NamedTable } from './named-table.ts'
import { isNumbered, nounsOf, thingOf, type Thing } from './table-name.ts'

/** The reading, with the tables of which it takes something. */
export type Guess = { readonly reading: TableReading; readonly takes: ReadonlySet<string> }

/** What this table is read as, or null where it cannot be read so. */
export function guessReading(what: ColumnsWhat, base: NamedTable, tables: readonly NamedTable[], keys: readonly TableKey[]): Guess | null {
  const reached = keysFrom(base.name, keys).flatMap(({ to }) => tables.filter(({ name }) => name === to))
  const columns = [base, ...reached].flatMap((table) => columnsOf(table, table === base, keys))
  const fields = new Map<Field, Wide>(isKnownAs(base, what) ? knownFields(base, columns) : [])
  const named = namesFor(what)
  // The amount before the cost, which is of a piece where there is a price of a piece only.
  for (const field of fieldsOf(what)) {
    if (fields.has(field)) continue
    const free = (column: Wide) => mayBe(field, column, what) && ![...fields.values()].includes(column)
    const found =
      firstNamed(named[field] ?? [], columns, free) ??
      (field === 'unitCost'
        ? firstNamed(named.cost ?? [], columns, (column) => free(column) && !(column.own && fields.has('revenue')))
        : null)
    if (found) fields.set(field, found)
  }
  if (!isEnough(what, (field) => fields.has(field))) return null
  return {
    reading: {
      what,
      base: base.name,
      fields: Object.fromEntries([...fields].map(([field, { table, header }]) => [field, columnOf(table, header)])),
    },
    takes: new Set([...fields.values()].map(({ table }) => table)),
  }
}

const tells = { invoices: 'invoice-line', touches: 'touch', customers: 'customer-row', team: 'member-row' } as const

/** Whether its headers alone say that it is this. */
export const isKnownAs = ({ headed }: NamedTable, what: ColumnsWhat): boolean => headed.format?.what.includes(tells[what]) ?? false

/** What its format knows of it, which is more than a person can point out: a mark for suppliers, a time beside a date. */
const knownFields = ({ headed }: NamedTable, columns: readonly Wide[]): readonly (readonly [Field, Wide])[] =>
  [...headed.columns].flatMap(([field, at]) => {
    const column = columns[at]
    return column === undefined ? [] : [[field, column] as const]
  })

/** A column of any of the tables, with the plain names that it goes by. */
type Wide = {
  readonly table: string
  readonly header: string
  readonly names: readonly string[]
  readonly own: boolean
  readonly of: Thing | null
}

/** `name` in a table of customers is also `customer name`, and what leads to that table is a `customer id`. */
function columnsOf(table: NamedTable, own: boolean, keys: readonly TableKey[]): readonly Wide[] {
  const { name, headed } = table
  const of = thingOf(name)
  const nouns = nounsOf(name)
  return headed.headers.map((header) => {
    const plain = plainHeader(header)
    const noun = nouns.find((word) => plain.startsWith(word)) ?? ''
    const leads = keys.find(({ from, column }) => from === name && column === header)
    const to = leads ? thingOf(leads.to) : null
    const bare = NOTHING_ALONE.test(plain) || (!own && OF_ITS_OWN.test(plain)) ? [] : [plain]
    const names =
      leads === undefined || to === null
        ? [...bare, ...(of === null ? [] : asThing[of].map((word) => word + plain.slice(noun.length)))]
        : // It names a row there, by a number or by a name.
          isNumbered(leads.key)
          ? [`${to}id`, ...(isNumbered(header) ? bare : [])]
          : [...bare, `${to}name`]
    return { table: name, header, own, of, names }
  })
}

/** How headers call a thing, in English and in Dutch. */
const asThing: Readonly<Record<Thing, readonly string[]>> = {
  customer: ['customer', 'klant'],
  employee: ['employee', 'medewerker'],
  product: ['product', 'artikel'],
  order: ['order'],
  invoice: ['invoice', 'factuur'],
}

/** Headers that say nothing without their table; a kind is one of its own rows at most. */
const NOTHING_ALONE = /^(?:id|key|code|nr|no|number|nummer|name|naam|title|titel)$/
const OF_ITS_OWN = /^(?:type|soort|status|description|omschrijving)$/

/** The synonyms of the format that reads it, and what people are called in tables of their own. */
function namesFor(what: ColumnsWhat): Synonyms {
  const { synonyms } = formatOf[what]
  const memberName = [...(synonyms.memberName ?? []).filter((name) => !/^(?:naam|name)$/i.test(name)), 'Medewerkernaam']
  return { ...synonyms, memberFirst: ['First name', 'Voornaam'], memberLast: ['Last name', 'Surname', 'Achternaam'], memberName }
}

/** The column that goes by the best of these names; the table's own columns before any other. */
function firstNamed(names: readonly string[], columns: readonly Wide[], may: (column: Wide) => boolean): Wide | null {
  for (const own of [true, false]) {
    for (const name of names) {
      const found = columns.find((column) => column.own === own && column.names.includes(plainHeader(name)) && may(column))
      if (found) return found
    }
  }
  return null
}

/** What belongs to a row is never taken from a table in which one row stands for several: an amount would count again and again. */
const OF_THE_ROW: readonly SaidField[] = ['revenue', 'quantity', 'cost', 'margin', 'discountShare', 'hours', 'minutes', 'duration', 'start', 'end'] // prettier-ignore
const OF_A_PIECE: readonly SaidField[] = ['unitPrice', 'unitCost', 'product']
const OF_A_MEMBER: readonly SaidField[] = ['memberFirst', 'memberLast', 'netHours']

function mayBe(field: SaidField, { own, of }: Wide, what: ColumnsWhat): boolean {
  if (OF_THE_ROW.includes(field)) return own
  if (OF_A_PIECE.includes(field)) return own || of === 'product'
  if (OF_A_MEMBER.includes(field)) return of === 'employee'
  // The owner of a customer is not whoever sold it.
  if (field.startsWith('member')) return own || of === 'employee' || of === 'order' || of === 'invoice'
  if (field === 'customerName' || field === 'group' || field === 'ownerKey' || field === 'ownerName') return what !== 'customers' || own
  if (['vat', 'kvk', 'domain', 'website', 'email'].includes(field)) return of === 'customer'
  if (field === 'date' || field === 'invoice' || field === 'currency') return own || of === 'order' || of === 'invoice'
  return true
}
