/** The two tables in an audit file: its relations, and the lines on its revenue accounts that a customer is known for. */
import type { Books } from './xaf-books.ts'
import { customerOf } from './xaf-books.ts'
import { gather, type Booked, type Transaction } from './xaf-transactions.ts'
import { kept, walkAuditFile, type Leaves } from './xaf-walk.ts'
import type { Cell, Line, Table } from './table.ts'
import type { Frame, Xml } from './xml.ts'

/** `customer` says `yes` or `no`: whether the relation is a customer, and so whether the row counts. */
export const CUSTOMER_HEADERS = ['custSupID', 'custSupName', 'eMail', 'website', 'commerceNr', 'taxRegistrationCountry', 'taxRegIdent', 'custSupTp', 'custSupGrpID', 'customer'] as const // prettier-ignore
/** `transaction` counts through the file; `nr` is what the file calls it. `amount`: euro, revenue above zero. */
export const REVENUE_HEADERS = ['transaction', 'nr', 'trDt', 'custSupID', 'customer', 'invoice', 'account', 'amount', 'curCode'] as const

/** Rows live until their batch is handed on: more at once only makes the memory grow. */
const BATCH = 1_000

/** Every relation, as a row. */
export function customerTable(xml: Xml, frame: Frame, books: Books): Table {
  const rows = (add: (cells: readonly Cell[]) => void) => walkAuditFile(xml, frame, { relation: (leaves) => add(cellsOf(leaves)) })
  // They stand at the beginning of the file; the rest need not be read for them.
  return tableOf(CUSTOMER_HEADERS, books.relations, rows)

  function cellsOf(leaves: Leaves): readonly Cell[] {
    const { custSupID = '', custSupTp = '', taxRegistrationCountry: country = '', taxRegIdent = '', commerceNr = '' } = leaves
    const type = custSupTp.toUpperCase()
    // Where the lines are in other parts of the file, who is both is taken at its word.
    const customer = type === 'C' || (type === 'B' && books.lines === 0) || books.bought.has(custSupID)
    const known = { ...leaves, taxRegIdent: withCountry(taxRegIdent, country), customer: customer ? 'yes' : 'no' }
    // The number of another country's register may look like one of the Chamber of Commerce.
    const cells: Leaves = { ...known, commerceNr: /^(?:NL)?$/i.test(country) ? commerceNr : '' }
    return CUSTOMER_HEADERS.map((header) => cells[header] ?? '')
  }
}

/** Every line on these accounts that a customer is known for, as a row; and those that cannot be read, to be handed back. */
export function revenueTable(xml: Xml, frame: Frame, books: Books, chosen: ReadonlySet<string>): Table {
  const named = new Map([...chosen].map((code) => [code, [code, books.accounts.get(code)?.description].filter(Boolean).join(' ')]))
  return tableOf(REVENUE_HEADERS, Number.POSITIVE_INFINITY, (add) => {
    const gathering = gather({ ...books.ledger, wants: (code) => chosen.has(code) }, (transaction) => {
      if (!transaction.counts) return
      for (const line of transaction.lines) {
        const customer = line.own ?? transaction.only ?? customerOf(line.refs, books.invoices)
        if (customer !== null || line.amount === null) add(cellsOf(transaction, line, customer ?? ''))
      }
    })
    return walkAuditFile(xml, frame, { line: gathering.line, transaction: gathering.transaction })
  })

  function cellsOf({ running, nr, day }: Transaction, line: Booked, customer: string): readonly Cell[] {
    const mayBuy = books.ledger.mayBuy(customer) ? 'yes' : 'no'
    // What cannot be read goes on as it is written, with its side, so that it is no evidence for how numbers are written here.
    const amount = line.amount === null ? line.written : (Math.round(line.amount / 100) / 100).toFixed(2)
    return [running, nr, day, customer, mayBuy, line.refs[0] ?? '', named.get(line.account) ?? line.account, amount, books.currency]
  }
}

/** `NL` and `001234567B01` are one number; a number that begins with a country already has one. Greek numbers begin with EL. */
function withCountry(number: string, country: string): string {
  const bare = number.replace(/[^a-z0-9]/gi, '').toUpperCase()
  const prefix = country.toUpperCase() === 'GR' ? 'EL' : country.toUpperCase()
  return number === '' || !/^[A-Z]{2}$/.test(prefix) || /^[A-Z]{2}/.test(bare) ? number : `${prefix}${bare}`
}

/** Rows of a walk, with headers above them, up to the last. */
function tableOf(headers: readonly string[], last: number, walk: (add: (cells: readonly Cell[]) => void) => AsyncGenerator<void>): Table {
  return { sheet: null, separator: null, lines }

  async function* lines(): AsyncGenerator<readonly Line[]> {
    let row = 1
    let batch: Line[] = [{ row, cells: headers }]
    const walking = walk((cells) => {
      row += 1
      batch.push({ row, cells: cells.map((cell) => (typeof cell === 'string' ? kept(cell) : cell)) })
    })
    for await (const _ of walking) {
      while (batch.length >= BATCH) yield batch.splice(0, BATCH)
      if (row > last) break
    }
    if (batch.length > 0) yield batch
    batch = []
  }
}
