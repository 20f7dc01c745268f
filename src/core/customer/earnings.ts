/** What a customer brought: margin in euro, over the period and per quarter; as the files say, or as a person who contests it gives it. */
import { euro } from '../units.ts'
import type { Account } from './account.ts'

/** Without `contested` the files speak. */
type Earned = Pick<Account, 'marginByQuarter'> & Partial<Pick<Account, 'contested'>>

/** Margin of the period in euro: given with a contest, or else from the invoice lines whose cost is known. */
export const marginEuroOf = (account: Earned): number => account.contested?.marginEuro ?? filedEuro(account)

/** Margin of each quarter in euro. A given margin differs by as much in each: what the quarters say about chance stays as it is. */
export function quarterEurosOf(account: Earned): readonly number[] {
  const more = (marginEuroOf(account) - filedEuro(account)) / 4
  return account.marginByQuarter.map((margin) => euro(margin) + more)
}

/**
 * Whether the margin can be read at all. Lines that cancel to the cent in every quarter do not occur, lines without
 * a cost do: such a customer brought something, and we do not know what.
 */
export const marginKnown = (account: Earned & Pick<Account, 'lines'>): boolean =>
  marginGiven(account) || (account.lines > 0 && account.marginByQuarter.some((margin) => margin !== 0))

/** Whether something says what it brought: an invoice line, or a person. */
export const isInvoiced = (account: Pick<Account, 'lines'> & Partial<Pick<Account, 'contested'>>): boolean =>
  account.lines > 0 || marginGiven(account)

const marginGiven = ({ contested }: Partial<Pick<Account, 'contested'>>): boolean => contested != null && contested.marginEuro !== null

function filedEuro({ marginByQuarter }: Pick<Account, 'marginByQuarter'>): number {
  const [a, b, c, d] = marginByQuarter
  return (a + b + c + d) / 100
}
