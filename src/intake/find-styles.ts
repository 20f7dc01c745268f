/** Decides over all rows how the dates and numbers of each column are written; what all rows leave open is asked, never guessed. */
import type { Answers, Question } from '../core/fact/problem.ts'
import { isExtra, written } from './headers.ts'
import type { Columns, Field } from './headers.ts'
import { decimalHint } from './parse/amount.ts'
import type { Decimal } from './parse/amount.ts'
import { orderHint } from './parse/date.ts'
import type { DateOrder } from './parse/date.ts'
import type { Cell, Line } from './read/table.ts'
import type { Styles } from './ground.ts'

/** When some rows say one thing and some the other, the few are broken rows if the many are this many times more. */
const CLEAR = 20

type Evidence<Style extends string> = { readonly counts: Map<Style | 'both', number>; example: string | null; slash: boolean }

export type StyleSearch = {
  readonly see: (line: Line) => void
  /** The styles found, and the questions left. */
  readonly end: (
    file: string,
    headers: readonly string[],
    answers: Answers,
  ) => { readonly styles: Styles; readonly questions: readonly Question[] }
}

export function searchStyles(columns: Columns): StyleSearch {
  const dates = evidenceFor<DateOrder>(columns, 'date')
  const numbers = evidenceFor<Decimal>(columns, 'number')
  return {
    see: (line) => {
      for (const [at, , seen] of dates) {
        const hint = orderHint(line.cells[at] ?? '')
        note(seen, hint.order, line.cells[at])
        if (hint.slash) seen.slash = true
      }
      for (const [at, , seen] of numbers) note(seen, decimalHint(withoutPercent(line.cells[at] ?? '')), line.cells[at])
    },
    end: (file, headers, answers) => {
      const orders = new Map<Field, DateOrder>()
      const decimals = new Map<Field, Decimal>()
      const questions: Question[] = []
      for (const [at, field, seen] of dates) {
        // Day, month, year with a hyphen or a point is how the Dutch write; with a slash half the world disagrees.
        const order = clear(seen, 'dmy', 'mdy') ?? answers.dateOrder ?? (seen.slash ? null : isOpen(seen, 'dmy', 'mdy') ? 'dmy' : null)
        if (order !== null) orders.set(field, order)
        else if (seen.example !== null) questions.push(ask('which-date-order', file, headers[at], seen.example, ['dmy', 'mdy']))
      }
      for (const [at, field, seen] of numbers) {
        const decimal = clear(seen, ',', '.') ?? answers.decimal ?? null
        if (decimal !== null) decimals.set(field, decimal)
        else if (seen.example !== null && !isExtra(field, columns))
          questions.push(ask('which-decimal', file, headers[at], seen.example, [',', '.']))
      }
      const told = [...new Set(decimals.values())]
      // One hand wrote all of it.
      for (const [, field] of numbers)
        if (told.length === 1 && told[0] && isExtra(field, columns) && !decimals.has(field)) decimals.set(field, told[0])
      return { styles: { orders, decimals, marginPercent: null, vat: 0 }, questions: onePerCode(questions) }
    },
  }
}

const withoutPercent = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace('%', '') : cell)

function evidenceFor<Style extends string>(
  columns: Columns,
  kind: 'date' | 'number',
): readonly (readonly [number, Field, Evidence<Style>])[] {
  return [...columns]
    .filter(([field]) => written(field) === kind)
    .map(([field, at]) => [at, field, { counts: new Map(), example: null, slash: false }])
}

function note<Style extends string>(seen: Evidence<Style>, hint: Style | 'both' | null, cell: Cell | undefined): void {
  if (hint === null) return
  const count = seen.counts.get(hint) ?? 0
  seen.counts.set(hint, count + 1)
  // The example is one that can be read in two ways; without any, the first that takes a side.
  if (seen.example === null || (hint === 'both' && count === 0)) seen.example = String(cell).trim()
}

/** The style that the rows agree on, or null. */
function clear<Style extends string>(seen: Evidence<Style>, one: Style, other: Style): Style | null {
  const a = seen.counts.get(one) ?? 0
  const b = seen.counts.get(other) ?? 0
  if (a > 0 && a >= b * CLEAR) return one
  return b > 0 && b >= a * CLEAR ? other : null
}

const isOpen = <Style extends string>(seen: Evidence<Style>, one: Style, other: Style): boolean =>
  !seen.counts.has(one) && !seen.counts.has(other)

function ask(code: Question['code'], file: string, header: string | undefined, example: string, choices: readonly string[]): Question {
  return { code, file, column: header ?? null, facts: { example }, choices }
}

/** One answer holds for the file, so one question is enough. */
const onePerCode = (questions: readonly Question[]): readonly Question[] =>
  questions.filter((question, at) => questions.findIndex((other) => other.code === question.code) === at)
