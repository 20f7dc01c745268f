/** Whether the amounts of a column hold VAT: what its header says, and what a person is asked where it does not. */
import type { Answers, Problem, Question } from '../core/fact/problem.ts'
import { plainHeader, type Columns } from './headers.ts'

/** What a header says of VAT; a bare `Bedrag` says nothing. */
function vatIn(header: string): 'excluded' | 'included' | 'unsaid' {
  const plain = plainHeader(header)
  if (/excl|exbtw|exvat|zonderbtw|net|omzet|verkoop|regel|revenue|sales|turnover|line|sub/.test(plain)) return 'excluded'
  return /incl|bruto|gross|(?:factuur|invoice)(?:bedrag|totaal|amount|total)?$|^(?:totaal|total)(?:bedrag|amount)?$/.test(plain)
    ? 'included'
    : 'unsaid'
}

/** Percent of VAT in the revenue, or that the row says it itself; with what is asked and told of it. */
type Found = { readonly vat: number | 'beside'; readonly question: Question | null; readonly note: Problem | null }

/** `answers.columns`: a person pointed out where the revenue without VAT stands. */
export function findVat(file: string, headers: readonly string[], columns: Columns, answers: Answers): Found {
  const header = headers[columns.get('revenue') ?? -1]
  const none = { vat: answers.vatPercent ?? 0, question: null, note: null }
  if (header === undefined || answers.vatPercent !== undefined) return none
  const told = { file, column: header, facts: { column: header } }
  switch (vatIn(header)) {
    case 'excluded':
      return none
    case 'included':
      return columns.has('vatAmount') ? { ...none, vat: 'beside' } : { ...none, question: { ...told, code: 'which-vat', choices: [] } }
    case 'unsaid':
      return answers.columns ? none : { ...none, note: { ...told, code: 'file-vat-unsaid', weight: 'note', row: null, cells: null } }
  }
}
