/** What a customer brought: margin in euro, over the period and per quarter. */
import { euro } from '../units.ts'
import type { Account } from './account.ts'

/** Margin of the period in euro, from the invoice lines whose cost is known. */
export function marginEuroOf(account: Pick<Account, 'marginByQuarter'>): number {
  const [a, b, c, d] = account.marginByQuarter
  return (a + b + c + d) / 100
}

/** Margin of each quarter in euro. */
export const quarterEurosOf = (account: Pick<Account, 'marginByQuarter'>): readonly number[] => account.marginByQuarter.map(euro)

/**
 * Whether the margin can be read at all. Lines that cancel to the cent in every quarter do not occur, lines without
 * a cost do: such a customer brought something, and we do not know what.
 */
export const marginKnown = (account: Pick<Account, 'marginByQuarter' | 'lines'>): boolean =>
  account.lines > 0 && account.marginByQuarter.some((margin) => margin !== 0)
