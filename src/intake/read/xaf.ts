/** Opens a Dutch audit file (XML Auditfile Financieel, XAF 3.0 to 4.0): asks which accounts are revenue, and says what the file leaves open. */
import type { Problem, ProblemCode } from '../../core/fact/problem.ts'
import type { File } from '../../core/fact/file.ts'
import { Unreadable, type Given, type Opened } from './table.ts'
import { candidatesOf, suggestedOf, whichAccounts } from './xaf-accounts.ts'
import { readBooks, type Account, type Books } from './xaf-books.ts'
import { customerTable, revenueTable } from './xaf-tables.ts'
import { frameOf } from './xaf-walk.ts'
import { openXml } from './xml.ts'

/** The reason when a document is something else than an audit file. */
export const OTHER_MARKUP = 'other-markup'
/** The reason when an audit file has neither a relation nor a line of revenue with a customer. */
export const WITHOUT_CUSTOMERS = 'without-customers'

/** The tables of an audit file. Throws Unreadable when it is none, is broken, or holds nothing for us. */
export async function openXaf(file: File, { answers }: Given): Promise<Opened> {
  const xml = await openXml(file)
  const frame = xml && frameOf(xml)
  if (!frame) throw new Unreadable(OTHER_MARKUP, 1)
  const answered = answers.accounts && new Set(answers.accounts)
  const books = await readBooks(xml, frame, answered ?? new Set())
  if (books.lines === 0 && !(books.relations > 0 && books.listed)) throw new Unreadable(OTHER_MARKUP, 1)

  const candidates = candidatesOf(books)
  const asks = answered === undefined && candidates.some(({ named }) => named > 0)
  const chosen = candidates.filter(({ code }) => (answered ?? new Set(suggestedOf(candidates))).has(code))
  const customers = books.relations > 0 ? [customerTable(xml, frame, books)] : []
  const revenue = chosen.some(({ named, others }) => named + others > 0)
    ? [revenueTable(xml, frame, books, new Set(chosen.map(({ code }) => code)))]
    : []
  const opened = { tables: [...customers, ...revenue], shape: shapeOf(file.name, books) }
  if (asks) return { ...opened, questions: [whichAccounts(file.name, candidates)], notes: [] }
  if (customers.length + revenue.length === 0) throw new Unreadable(WITHOUT_CUSTOMERS, 1)
  return { ...opened, questions: [], notes: notesOf(file.name, books, chosen) }
}

/** All audit files have the same columns: whose books they are tells them apart, and parts that do not say it have names alike. */
const shapeOf = (name: string, { company }: Books): readonly string[] => [
  'audit',
  ...(company.length > 0 ? company : [name.replaceAll(/\d+/g, '')]),
]

function notesOf(file: string, { comments, differences, lines }: Books, chosen: readonly Account[]): readonly Problem[] {
  const notes: Problem[] = []
  const note = (code: ProblemCode, facts: Problem['facts']) =>
    notes.push({ code, weight: 'note', file, row: null, column: null, facts, cells: null })
  const part = comments.map((comment) => /Vervolgbestand\s+(\d{1,6})\s+van\s+(\d{1,6})/i.exec(comment)).find((found) => found !== null)
  if (part) note('file-goes-on', { part: Number(part[1]), parts: Number(part[2]) })
  for (const { what, found, told } of differences) {
    // What a part says of itself may be about all parts together.
    if (!part || what === 'transactions') note('file-does-not-add-up', { what, found, told })
  }
  const sum = (of: (account: Account) => number) => chosen.reduce((all, account) => all + of(account), 0)
  const [open, all] = [sum((account) => account.open), sum((account) => account.amount)]
  // The first of several parts may hold relations only.
  if (lines > 0 && sum((account) => account.named) === 0) note('file-without-customers', {})
  else if (open !== 0) note('file-part-of-customers-unknown', { amount: Math.round(open / 10_000), share: share(open, all) })
  return notes
}

/** In whole percent. Credit notes can make a part larger than the whole, or the whole nothing. */
const share = (part: number, whole: number): number => (whole <= 0 ? 100 : Math.min(100, Math.max(0, Math.round((100 * part) / whole))))
