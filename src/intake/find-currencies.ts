/** Finds over all rows which currencies the amounts of a table are in; what one of them is worth in euros only a person knows. */
import type { Question } from '../core/fact/problem.ts'
import type { Columns, Field } from './headers.ts'
import { currencyOfAmount, currencyOfHeader, readCurrency, type Currency } from './parse/currency.ts'
import type { Cell, Line } from './read/table.ts'

/** The currency in which the plan counts. */
const OWN: Currency = 'EUR'

/** The currency of the amounts of one row. What the row says goes before the header, and without either it is ours. */
type CurrencyOf = (cells: readonly Cell[]) => Currency

const AMOUNTS: readonly Field[] = ['revenue', 'debit', 'credit', 'unitPrice', 'cost', 'unitCost', 'margin', 'value', 'wonValue']

export function currencyOfRows(columns: Columns, headers: readonly string[]): CurrencyOf {
  const beside = columns.get('currency')
  const amounts = AMOUNTS.flatMap((field) => columns.get(field) ?? [])
  const above = amounts.map((at) => currencyOfHeader(headers[at] ?? '')).find((found) => found !== null) ?? null
  return (cells) => {
    const told = beside === undefined ? null : readCurrency(String(cells[beside] ?? ''))
    if (told !== null) return told
    for (const at of amounts) {
      const found = currencyOfAmount(cells[at] ?? '')
      if (found !== null) return found
    }
    return above ?? OWN
  }
}

/** Sees every row; at the end asks what the other currencies are worth, as far as that was not answered. */
export function searchCurrencies(currencyOf: CurrencyOf) {
  const found = new Set<Currency>()
  return {
    see: (line: Line): void => void found.add(currencyOf(line.cells)),
    others: (): readonly Currency[] => [...found].filter((currency) => currency !== OWN).toSorted(),
  }
}

/** Null when a rate is known for all of them. */
export function whichRate(file: string, others: readonly Currency[], rates: Readonly<Record<Currency, number>>): Question | null {
  if (others.every((currency) => (rates[currency] ?? 0) > 0)) return null
  return { code: 'which-rate', file, column: null, facts: { currencies: others.join(', ') }, choices: others }
}

/** What an amount of a currency is worth in euros; null where nobody said. */
export function rateIn(currency: Currency, rates: Readonly<Record<Currency, number>>): number | null {
  const rate = currency === OWN ? 1 : (rates[currency] ?? 0)
  return rate > 0 ? rate : null
}
