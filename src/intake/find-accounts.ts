/** Finds over all rows of a ledger which accounts it has; which of them hold revenue a person says. */
import type { Question } from '../core/fact/problem.ts'
import type { Columns } from './headers.ts'
import type { Line } from './read/table.ts'

/** What is known of a ledger before its rows are read: the accounts of revenue, and whether an amount above nothing is a debit. */
export type LedgerGround = { readonly accounts: ReadonlySet<string>; readonly debitAbove: boolean }

type Account = { readonly code: string; readonly name: string; lines: number; below: number; above: number }

/** More accounts than a book ever has; then the column is something else. */
const MOST = 2000

/** Sees every row; at the end says what a person can choose from, and how a choice is read. */
export function searchAccounts(columns: Columns) {
  const at = (field: 'account' | 'accountName' | 'revenue', cells: Line['cells']): string =>
    String(cells[columns.get(field) ?? -1] ?? '').trim()
  const found = new Map<string, Account>()
  return {
    see({ cells }: Line): void {
      const code = at('account', cells)
      const known = found.get(code)
      if (code === '' || (known === undefined && found.size >= MOST)) return
      const account = known ?? { code, name: at('accountName', cells), lines: 0, below: 0, above: 0 }
      found.set(code, account)
      account.lines += 1
      const amount = at('revenue', cells)
      if (/^[(\-\u2212]|-$/.test(amount)) account.below += 1
      else if (/[1-9]/.test(amount)) account.above += 1
    },
    /** Null where the accounts of revenue were answered; those that this file does not have are no answer. */
    question(file: string, answered: readonly string[] = []): Question | null {
      if (answered.some((code) => found.has(code))) return null
      const accounts = [...found.values()].toSorted((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }))
      return {
        code: 'which-accounts',
        file,
        column: null,
        facts: {},
        choices: accounts.map(({ code }) => code),
        labels: accounts.map(({ code, name, lines }) => `${[code, name].filter(Boolean).join(' ')} (${lines}\u00a0×)`),
        suggested: accounts.filter(isRevenue).map(({ code }) => code),
      }
    },
    /** Programs that write one amount write either side as the one above nothing; most entries of revenue are credits. */
    ground(answered: readonly string[] = []): LedgerGround {
      const chosen = answered.flatMap((code) => found.get(code) ?? [])
      const sum = (of: 'below' | 'above') => chosen.reduce((total, account) => total + account[of], 0)
      return { accounts: new Set(answered), debitAbove: sum('below') > sum('above') }
    },
  }
}

/** Revenue in the common Dutch schemes: accounts from 8000 on, or its code in the reference scheme (RGS). */
const isRevenue = ({ code }: Account): boolean => /^8\d{2,}|^WOmz/.test(code)
