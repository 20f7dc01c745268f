/** Examines a file before it is read: which kind, which table, which format, which styles; and asks what the file cannot say. */
import type { Problem, ProblemCode, Question } from '../core/fact/problem.ts'
import type { Asked, Examined, Headed, Reading, Recognised, Refused } from './examined.ts'
import type { File } from '../core/fact/file.ts'
import { searchAccounts } from './find-accounts.ts'
import { currencyOfRows, rateIn, searchCurrencies, whichRate } from './find-currencies.ts'
import { findHeaders } from './find-headers.ts'
import { searchStyles } from './find-styles.ts'
import { findVat } from './find-vat.ts'
import { searchFooter } from './footer.ts'
import { invoices } from './formats/invoices.ts'
import { notNeeded } from './formats.ts'
import { hasAll, type Format } from './format.ts'
import { plainHeader, speaksOfCompanies } from './headers.ts'
import { leftOut } from './left-out.ts'
import { linesOf } from './lines-of.ts'
import { gatherMentions, type MentionBook } from '../core/fact/mention.ts'
import { openFile } from './open-file.ts'
import { noteNames } from './note-names.ts'
import { orderHint, readDate } from './parse/date.ts'
import { probableColumns } from './probable-columns.ts'
import { WITHOUT_ATTENDEES } from './read/calendar.ts'
import { NEEDS_PARTS } from './read/components.ts'
import { TOO_WIDE, Unreadable, WIDEST } from './read/table.ts'
import type { Given, Line, Opened } from './read/table.ts'
import { OTHER_MARKUP, WITHOUT_CUSTOMERS } from './read/xaf.ts'
import { TOO_LARGE } from './read/xlsx.ts'
import { XML_BOMB } from './read/xml.ts'

/** What the file is and whether it can be read as it stands. Never throws on what a file contains. */
export const examine = (file: File, given: Given): Promise<Examined> =>
  orRefused(file.name, async () => {
    const opened = await openFile(file, given)
    if ('code' in opened) return refuse(file.name, opened.code, { kind: opened.kind })
    return examineTables(file.name, opened, given)
  })

/** What `look` finds, or why the file cannot be taken where a reader stopped. */
export async function orRefused<Found>(file: string, look: () => Promise<Found>): Promise<Found | Refused> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof Unreadable)
      return refuse(file, stoppers[error.reason] ?? 'file-unreadable', { reason: error.reason, row: error.row })
    throw error
  }
}

/** What these tables are and whether they can be read as they stand. */
export async function examineTables(file: string, opened: Opened, given: Given): Promise<Examined> {
  const headed = (await Promise.all(opened.tables.map((table) => findHeaders(table, given.answers.columns)))).filter(
    (found) => found !== null,
  )
  const known = headed.filter((found): found is KnownTable => isKnown(found) && !isHidden(found, given))
  const hidden = headed.filter((found) => isHidden(found, given))
  const shape = opened.shape && { shape: opened.shape }
  if (opened.questions.length > 0)
    return { ...asked(file, known[0] ?? headed[0] ?? null, 0, [...opened.questions, ...marginToo(file, known, given)]), ...shape }
  if (known.length === 0 && hidden.length > 0) return refuse(file, 'file-of-people')
  if (known.length === 0) return headed[0] === undefined ? refuse(file, 'file-empty') : unknown(file, headed[0])
  const book = gatherMentions()
  const scanned: Scanned[] = []
  for (const found of known) scanned.push(await scanTable(file, found, opened.tables.indexOf(found.table) + 1, given, book))
  const filled = scanned.filter(({ rows }) => rows > 0)
  const first = filled[0]
  if (first === undefined) return refuse(file, 'file-empty')
  const rows = filled.reduce((sum, table) => sum + table.rows, 0)
  const questions = filled.flatMap((table) => table.questions).filter(isFirst)
  if (questions.length > 0) return { ...asked(file, first.found, rows, questions), ...shape }
  const missed = await Promise.all(filled.map(({ reading }) => leftOut(file, reading)))
  return {
    status: 'recognised',
    file,
    format: first.reading.format.id,
    what: [...new Set(filled.flatMap(({ reading }) => reading.format.what))],
    headers: first.reading.headers,
    ...shape,
    sample: first.found.sample,
    rows,
    questions: [],
    notes: [
      ...opened.notes,
      ...filled.flatMap((table) => table.notes),
      ...missed.flatMap((code) => (code === null ? [] : [problem(file, code, 'note', {})])),
      ...headed
        .filter((found) => !isKnown(found))
        .map(({ table }) => problem(file, 'file-sheet-left', 'note', { sheet: table.sheet ?? '' })),
      ...hidden.map(({ table }) => problem(file, 'file-people-left', 'note', { sheet: table.sheet ?? '' })),
    ],
    readings: filled.map(({ reading }) => reading),
    mentions: book.mentions,
  } satisfies Recognised
}

/** A reader that asks something first knows already whether the margin will be asked as well: then it is, in one go. */
const marginToo = (file: string, known: readonly KnownTable[], { answers }: Given): readonly Question[] =>
  sensible(answers.marginPercent) === null && known.some(isCostless) ? [whichMargin(file)] : []

const isCostless = ({ format, columns }: KnownTable): boolean =>
  format.what.includes('invoice-line') && !(['cost', 'unitCost', 'margin', 'marginShare'] as const).some((field) => columns.has(field))

type KnownTable = Headed & { readonly format: Format }
const isKnown = (found: Headed): found is KnownTable => found.format !== null

/** A table of nothing but people at customers, while nobody said that they may be kept. */
const isHidden = ({ format }: Headed, { people = false }: Given): boolean =>
  !people && format !== null && format.what.every((kind) => kind === 'contact')

/** One answer holds for the file, so one question is enough. */
const isFirst = (question: Question, at: number, all: readonly Question[]): boolean =>
  all.findIndex((other) => other.code === question.code) === at

/** A table that nobody knows: which column is what can be asked, if any answer could make sense of it. */
async function unknown(file: string, found: Headed): Promise<Examined> {
  if (found.headers.length > WIDEST) throw new Unreadable(TOO_WIDE, found.headerRow)
  if (hopeless(found)) return refuse(file, 'file-unknown-headers')
  let rows = 0
  for await (const lines of found.table.lines()) rows += lines.filter((line) => line.row > found.headerRow).length
  return asked(file, found, rows, [whichColumns(file, found)])
}

type Scanned = {
  readonly found: Headed
  readonly rows: number
  readonly questions: readonly Question[]
  readonly notes: readonly Problem[]
  readonly reading: Reading
}

/** One walk over all rows: counts them, notes whom they are about and finds how their columns are written, where the footer begins and what the format gathers. */
async function scanTable(
  file: string,
  found: KnownTable,
  part: number,
  { answers, today, people = false }: Given,
  book: MentionBook,
): Promise<Scanned> {
  if (found.headers.length > WIDEST) throw new Unreadable(TOO_WIDE, found.headerRow)
  const search = searchStyles(found.columns)
  const footer = searchFooter()
  const currencyOf = currencyOfRows(found.columns, found.headers)
  const currencies = searchCurrencies(currencyOf)
  const gathered = new Set<string>()
  const accounts = found.columns.has('account') ? searchAccounts(found.columns) : null
  const note = noteNames(found, { today, people }, { gathered, ledger: accounts?.ground(answers.accounts) ?? null }, book)
  const tellsMoney = found.format.what.includes('invoice-line')
  const tellsWorth = tellsMoney || found.format.what.includes('deal')
  let rows = 0
  for await (const lines of linesOf(found)) {
    for (const line of lines) {
      if (line.cells.length > WIDEST) throw new Unreadable(TOO_WIDE, line.row)
      rows += 1
      search.see(line)
      note(line)
      footer.see(line)
      accounts?.see(line)
      if (tellsWorth) currencies.see(line)
      const value = gatheredFrom(line, found)
      if (value !== null) gathered.add(value)
    }
  }
  const { styles, questions } = search.end(file, found.headers, answers)
  const marginPercent = sensible(answers.marginPercent)
  const others = currencies.others()
  const rates = answers.rates ?? {}
  // What a deal was worth is told where it can be; nobody is asked for it.
  const rate = tellsMoney ? whichRate(file, others, rates) : null
  const costless = isCostless(found)
  const { vat, ...aboutVat } = findVat(file, found.headers, found.format === invoices ? found.columns : new Map(), answers)
  const whichAccounts = accounts?.question(file, answers.accounts) ?? null
  return {
    found,
    rows,
    questions: [
      ...questions,
      ...(whichAccounts === null ? [] : [whichAccounts]),
      ...(aboutVat.question === null ? [] : [aboutVat.question]),
      ...(rate === null ? [] : [rate]),
      ...(costless && marginPercent === null ? [whichMargin(file)] : []),
    ],
    notes: [
      ...(aboutVat.note === null ? [] : [aboutVat.note]),
      ...(costless && marginPercent !== null ? [problem(file, 'file-without-cost', 'note', { percent: marginPercent })] : []),
      ...others.flatMap((currency) => {
        const worth = rateIn(currency, rates)
        return worth === null ? [] : [problem(file, 'file-other-currency', 'note', { currency, rate: worth })]
      }),
    ],
    reading: {
      ...found,
      part,
      styles: { ...styles, marginPercent: costless ? marginPercent : null, vat },
      today,
      people,
      gathered,
      footerRows: footer.end(),
      ledger: accounts?.ground(answers.accounts) ?? null,
      ...(others.length > 0 && { rateOf: (cells) => rateIn(currencyOf(cells), rates) }),
    },
  }
}

function gatheredFrom(line: Line, { format, columns }: KnownTable): string | null {
  if (format.gathers === undefined) return null
  const [value, own] = ([format.gathers, 'id'] as const).map((field) => String(line.cells[columns.get(field) ?? -1] ?? '').trim())
  return value === undefined || value === '' || value === own ? null : value
}

/** A table that no answer could make into anything: too narrow, neither dated nor of companies, or known to be something else. */
function hopeless(found: Headed): boolean {
  const plain = new Set(found.headers.map(plainHeader))
  const dated = found.headers.some((_, at) => found.sample.some((cells) => isDate(cells[at] ?? '')))
  const listed = found.headers.some(speaksOfCompanies)
  return found.headers.length < 2 || !(dated || listed) || notNeeded.some((headers) => hasAll(plain, ...headers))
}

const isDate = (cell: string): boolean => readDate(cell, orderHint(cell).order === 'mdy' ? 'mdy' : 'dmy') !== null

/** A margin above the revenue or below its loss is a slip of the keyboard. */
const sensible = (percent: number | undefined): number | null => (percent !== undefined && Math.abs(percent) <= 100 ? percent : null)

const whichColumns = (file: string, found: Headed): Question => ({
  code: 'which-columns',
  file,
  column: null,
  facts: {},
  choices: found.headers,
  columns: probableColumns(found),
})
const whichMargin = (file: string): Question => ({ code: 'which-margin', file, column: null, facts: {}, choices: [] })

const asked = (file: string, found: Headed | null, rows: number, questions: readonly Question[]): Asked => ({
  status: 'asked',
  file,
  format: found?.format?.id ?? null,
  headers: found?.headers ?? [],
  sample: found?.sample ?? [],
  rows,
  questions,
})

/** What stopped the reader, as the problem that it is; anything else is a file that cannot be read. */
const stoppers: Readonly<Record<string, ProblemCode>> = {
  [TOO_WIDE]: 'file-too-wide',
  [TOO_LARGE]: 'file-too-large',
  [XML_BOMB]: 'file-bomb',
  [OTHER_MARKUP]: 'file-not-a-table',
  [WITHOUT_CUSTOMERS]: 'file-without-customers',
  [NEEDS_PARTS]: 'file-needs-parts',
  [WITHOUT_ATTENDEES]: 'file-without-attendees',
  CSV_QUOTE_NOT_CLOSED: 'file-open-quote',
  CSV_INVALID_CLOSING_QUOTE: 'file-open-quote',
}

const refuse = (file: string, code: ProblemCode, facts: Problem['facts'] = {}): Refused => ({
  status: 'refused',
  file,
  problem: problem(file, code, 'file', facts),
})

const problem = (file: string, code: ProblemCode, weight: Problem['weight'], facts: Problem['facts']): Problem => ({
  code,
  weight,
  file,
  row: null,
  column: null,
  facts,
  cells: null,
})
