/** Which ledger accounts of an audit file hold revenue: what can be chosen, what the rules suggest, and the question. */
import type { Question } from '../../core/fact/problem.ts'
import type { Account, Books } from './xaf-books.ts'

/** Accounts that may hold revenue, by code: profit and loss or mixed, or of an unknown type, with lines of this year. Lines on balance accounts were not counted. */
export const candidatesOf = ({ accounts }: Books): readonly Account[] =>
  [...accounts.values()].filter(({ lines }) => lines > 0).toSorted((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }))

/**
 * The codes of the accounts that are revenue by the common scheme (RGS); where none is, the profit and loss accounts that
 * occur in a journal of sales; where there is none either, nothing: a rule that always finds something would guess.
 */
export function suggestedOf(candidates: readonly Account[]): readonly string[] {
  const schemed = candidates.filter(({ revenue }) => revenue)
  const found = schemed.length > 0 ? schemed : candidates.filter(({ type, sales }) => type === 'P' && sales)
  return found.map(({ code }) => code)
}

export const whichAccounts = (file: string, candidates: readonly Account[]): Question => ({
  code: 'which-accounts',
  file,
  column: null,
  facts: {},
  choices: candidates.map(({ code }) => code),
  labels: candidates.map(({ code, description, amount }) => [code, description, `(€\u00a0${grouped(amount)})`].filter(Boolean).join(' ')),
  suggested: suggestedOf(candidates),
})

/** Whole euro in groups that no language reads as decimals. */
const grouped = (amount: number): string => String(Math.round(amount / 10_000)).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')
