/** What a table with headers that nobody knows probably holds: a proposal for whoever is asked, never read by itself. */
import type { SaidColumns } from '../core/fact/said-columns.ts'
import { fieldsOf } from '../core/fact/said-columns.ts'
import type { Headed } from './examined.ts'
import { hours } from './formats/hours.ts'
import { invoices } from './formats/invoices.ts'
import { findColumns, type Field } from './headers.ts'
import { readAmount } from './parse/amount.ts'
import { readDate } from './parse/date.ts'
import { readDuration } from './parse/duration.ts'

/** Headers of invoices or hours that are known one by one go first; then what the first rows look like. */
export function probableColumns({ headers, sample }: Pick<Headed, 'headers' | 'sample'>): SaidColumns {
  const timed = [...findColumns(headers, hours.synonyms).keys()].some((field) => TIMES.has(field)) || hasOnly(isTime)
  const what = timed ? 'touches' : 'invoices'
  const known = findColumns(headers, what === 'touches' ? hours.synonyms : invoices.synonyms)
  const fields: Record<string, string> = {}
  for (const field of fieldsOf(what)) if (known.has(field)) fields[field] = headers[known.get(field) ?? -1] ?? ''
  const free = headers.flatMap((header, at) => (Object.values(fields).includes(header) ? [] : [at]))
  const propose = (field: Field, is: (cell: string) => boolean, others: readonly Field[] = []) => {
    const at = [field, ...others].some((one) => one in fields) ? undefined : free.find((column) => looks(column, is))
    if (at === undefined) return
    fields[field] = headers[at] ?? ''
    free.splice(free.indexOf(at), 1)
  }
  propose('date', isDate, ['start'])
  if (what === 'touches') propose('duration', isTime, ['hours', 'minutes', 'end'])
  // An amount mostly has cents; a number that has none may be a code.
  else propose('revenue', hasCents, ['unitPrice'])
  if (what === 'invoices') propose('revenue', isAmount, ['unitPrice'])
  propose('customerName', isName, ['customerKey'])
  return { what, fields }

  function looks(column: number, is: (cell: string) => boolean): boolean {
    const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '')
    return cells.length > 0 && cells.every(is)
  }
  /** No column of amounts, and one of this. */
  function hasOnly(is: (cell: string) => boolean): boolean {
    return headers.some((_, at) => looks(at, is)) && !headers.some((_, at) => looks(at, hasCents))
  }
}

const TIMES: ReadonlySet<Field> = new Set(['hours', 'minutes', 'seconds', 'milliseconds', 'duration'])
const isDate = (cell: string): boolean => readDate(cell, 'dmy') !== null || readDate(cell, 'mdy') !== null
const isAmount = (cell: string): boolean => !isDate(cell) && (readAmount(cell, ',') !== null || readAmount(cell, '.') !== null)
const hasCents = (cell: string): boolean => /[.,]\d{2}(?:\D*)$/.test(cell.trim()) && isAmount(cell)
const isTime = (cell: string): boolean => /[:a-z]/i.test(cell) && !isDate(cell) && readDuration(cell, ',', 'hours') !== null
const isName = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !isDate(cell)
