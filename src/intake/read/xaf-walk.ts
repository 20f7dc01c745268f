/** Walks through an audit file (XAF): its relations, accounts, periods, transactions and lines, by the names that all versions share. */
import { walkXml, type Frame, type Xml } from './xml.ts'

/** The texts of an element by the names of its children, trimmed; without those that are not there. */
export type Leaves = Readonly<Partial<Record<string, string>>>

export type Visitor = {
  readonly relation?: (leaves: Leaves) => void
  readonly account?: (leaves: Leaves) => void
  readonly period?: (leaves: Leaves) => void
  /** What the file says of itself: whose it is, its currency, and of all its lines together `linesCount`, `totalDebit`, `totalCredit`. */
  readonly told?: (name: string, text: string) => void
  readonly line?: (leaves: Leaves) => void
  /** A transaction, after its lines; `type` is that of its journal, empty where nothing says so. */
  readonly transaction?: (leaves: Leaves, type: string) => void
  /** A line of a subledger: it moves no money, but knows which relation an invoice is of. */
  readonly reference?: (leaves: Leaves) => void
  readonly comment?: (text: string) => void
}

/** The children that are kept, by parent. A name that is not here is not read. */
const KEPT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    header: ['curCode'],
    company: ['companyIdent', 'companyName', 'taxRegIdent'],
    customerSupplier: ['custSupID', 'custSupName', 'eMail', 'website', 'commerceNr', 'taxRegistrationCountry', 'taxRegIdent', 'custSupTp', 'custSupGrpID'],
    ledgerAccount: ['accID', 'accDesc', 'accTp', 'RGScode', 'leadReference', 'leadCode', 'conceptRef'],
    period: ['periodNumber', 'endDatePeriod'],
    transactions: ['linesCount', 'totalDebit', 'totalCredit'],
    journal: ['jrnTp'],
    transaction: ['nr', 'periodNumber', 'trDt'],
    trLine: ['accID', 'amnt', 'amntTp', 'custSupID', 'invRef', 'docRef'],
    sbLine: ['custSupID', 'invRef', 'docRef'],
    obSbLine: ['custSupID', 'invRef', 'docRef'],
  }).map(([name, children]) => [name, new Set(children)]),
) // prettier-ignore

/** The elements that say something of the file as a whole. */
const SAYS: ReadonlySet<string> = new Set(['header', 'company', 'transactions'])

/** The elements above a tag with which a later part of a file may begin: parts are cut between transactions. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  company: ['auditfile'],
  transactions: ['auditfile', 'company'],
  journal: ['auditfile', 'company', 'transactions'],
  transaction: ['auditfile', 'company', 'transactions', 'journal'],
}
const CUT: ReadonlySet<string> = new Set(['auditfile', 'company', 'transactions', 'journal'])

/** What stands around a document that is an audit file or a later part of one; null when it is neither. */
export function frameOf({ first }: Xml): Frame | null {
  if (first.name === 'auditfile' && !first.closing) return { before: '', mayEndIn: CUT }
  const above = ABOVE[first.name]
  if (above === undefined) return null
  const prefix = first.tag.slice(0, first.tag.length - first.name.length)
  const open = first.closing ? [...above, first.name] : above
  return { before: open.map((name) => `<${prefix}${name}>`).join(''), mayEndIn: CUT }
}

type Element = {
  readonly name: string
  readonly depth: number
  readonly kept: ReadonlySet<string>
  readonly leaves: Record<string, string>
}

/** Walks once; resumes after every piece. */
export function walkAuditFile(xml: Xml, frame: Frame, visitor: Visitor): AsyncGenerator<void> {
  const open: Element[] = []
  let journal = ''
  return walkXml(
    xml,
    {
      open: (name, depth) => {
        const kept = KEPT.get(name)
        if (kept) open.push({ name, depth, kept, leaves: {} })
        if (name === 'journal') journal = ''
      },
      close: (name, depth, text) => {
        const element = open.at(-1)
        if (element === undefined) return
        if (element.depth === depth) {
          open.pop()
          closed(element)
        } else if (element.kept.has(name) && (element.depth === depth - 1 || name === 'conceptRef')) {
          const value = text.trim()
          element.leaves[name] ??= value
          if (element.name === 'journal') journal = value.toUpperCase()
          if (SAYS.has(element.name)) visitor.told?.(name, value)
        }
      },
      ...(visitor.comment ? { comment: visitor.comment } : {}),
    },
    frame,
  )

  function closed({ name, leaves }: Element): void {
    if (name === 'trLine') visitor.line?.(leaves)
    else if (name === 'transaction') visitor.transaction?.(leaves, journal)
    else if (name === 'customerSupplier') visitor.relation?.(leaves)
    else if (name === 'ledgerAccount') visitor.account?.(leaves)
    else if (name === 'period') visitor.period?.(leaves)
    else if (name === 'sbLine' || name === 'obSbLine') visitor.reference?.(leaves)
  }
}

/** The text for whoever keeps it: one cut out of a piece keeps the whole piece in memory. */
export const kept = (text: string): string => (text.length < 13 ? text : Buffer.from(text).toString())
