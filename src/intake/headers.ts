/** Finds which column is what: headers compared without case, accents, punctuation and currency. */

/** Everything that a column can be to us. */
export const fields = [
  'customerKey', 'customerName', 'vat', 'kvk', 'email', 'website', 'domain', 'memberKey', 'memberName', 'memberFirst', 'memberLast',
  'date', 'start', 'startTime', 'end', 'endTime', 'hours', 'minutes', 'seconds', 'milliseconds', 'duration', 'contact', 'status',
  'invoice', 'product', 'revenue', 'quantity', 'unitPrice', 'unitCost', 'discountShare', 'discount', 'cost', 'margin', 'marginShare',
  'account', 'accountName', 'debit', 'credit', 'side', 'vatAmount',
  'currency', 'group', 'ownerKey', 'ownerName', 'manager', 'netHours', 'contractHours',
  // a deal
  'created', 'closed', 'won', 'lost', 'stage', 'outcome', 'isClosed', 'isWon', 'isLost', 'active', 'probability', 'dealKey', 'value', 'ownValue', 'wonValue', 'lostReason',
  // an activity
  'subject', 'done', 'due', 'completed', 'allDay', 'busy', 'related', 'attendees', 'id', 'recurs', 'series',
  // a record of a CRM or a bookkeeping
  'deleted', 'relation', 'isCustomer', 'isSupplier', 'isCompany', 'parent', 'project', 'direction', 'balance', 'lineKind',
  // an event or a card
  'line',
  // a person at a customer
  'personName', 'personFirst', 'personLast', 'post', 'mail', 'people',
] as const // prettier-ignore
export type Field = (typeof fields)[number]

/** Which column, counted from 0, holds which field. */
export type Columns = ReadonlyMap<Field, number>

/** The headers by which a format knows its fields, best first, in any spelling of case and punctuation. */
export type Synonyms = Readonly<Partial<Record<Field, readonly string[]>>>

/** `Bedrag excl. btw (EUR)` -> `bedragexclbtw`. Percent and question mark stay: `Marge %` is not `Marge`, `Employee?` names nobody. */
export const plainHeader = (header: string): string =>
  header
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[([](?:€|\$|£|eur|usd|gbp|euro|)[)\]]/g, '')
    .replace(/[^\p{L}\p{N}%?]/gu, '')

/** Whether a header speaks of companies, in any of the languages in which the CRMs of our neighbours write theirs. */
export const speaksOfCompanies = (header: string): boolean => COMPANIES.test(header.normalize('NFD').replace(/\p{M}/gu, ''))

const COMPANIES =
  /(?<!\p{L})(?:klant|debiteur|bedrijf|organisatie|customer|client|compan|organi[sz]ation|kunde|firm|unternehmen|empresa|societe|entreprise|azienda)/iu

/** The columns that a format finds among headers. Each column serves one field; the first synonym that occurs wins. */
export function findColumns(headers: readonly string[], synonyms: Synonyms): Columns {
  const plain = headers.map(plainHeader)
  const taken = new Set<number>()
  const columns = new Map<Field, number>()
  for (const [field, names] of Object.entries(synonyms)) {
    for (const name of names) {
      const at = plain.indexOf(plainHeader(name))
      if (at < 0 || taken.has(at) || isHouseNumber(plain, at)) continue
      columns.set(field as Field, at)
      taken.add(at)
      break
    }
  }
  return columns
}

/** `Nummer` right behind a street is the number of a house, under which many live. */
const isHouseNumber = (plain: readonly string[], at: number): boolean =>
  /^(?:nummer|number|nr|no)$/.test(plain[at] ?? '') && /^(?:straat|straatnaam|street|streetname|adres|address)/.test(plain[at - 1] ?? '')

/** How the values of a field are written, for those whose style differs from file to file. */
export const written = (field: Field): 'date' | 'number' | 'text' => {
  switch (field) {
    case 'date':
    case 'start':
    case 'end':
    case 'created':
    case 'closed':
    case 'won':
    case 'lost':
    case 'due':
    case 'completed': // prettier-ignore
      return 'date'
    case 'hours':
    case 'duration':
    case 'minutes':
    case 'seconds':
    case 'milliseconds':
    case 'revenue':
    case 'debit':
    case 'credit':
    case 'vatAmount':
    case 'quantity':
    case 'unitPrice':
    case 'unitCost':
    case 'discountShare':
    case 'discount':
    case 'value':
    case 'ownValue':
    case 'wonValue':
    case 'cost':
    case 'margin':
    case 'marginShare':
    case 'netHours':
    case 'contractHours': // prettier-ignore
      return 'number'
    default:
      return 'text'
  }
}

/**
 * Whether a row is worth as much without this column: then nothing is asked about how it is written, and no row comes back for
 * it. What cannot be read in it for certain is unknown.
 */
export function isExtra(field: Field, columns: Columns): boolean {
  switch (field) {
    case 'discount':
    case 'value':
    case 'ownValue':
    case 'wonValue':
    case 'vatAmount': // prettier-ignore
      return true
    case 'quantity':
      return !columns.has('unitPrice') && !columns.has('unitCost')
    case 'discountShare':
      return !columns.has('unitPrice')
    default:
      return false
  }
}
