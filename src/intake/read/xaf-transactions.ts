/** Gathers the lines of an audit file into transactions, with the sides put right and the customer that a transaction shows. */
import { readDate } from '../parse/date.ts'
import type { Leaves } from './xaf-walk.ts'

/** A line on an account that is looked at. */
export type Booked = {
  readonly account: string
  /** Ten-thousandths of a euro, credit above zero; null where amount or side cannot be read. */
  readonly amount: number | null
  /** Amount and side as they stand in the file. */
  readonly written: string
  /** The relation on the line itself. */
  readonly own: string | null
  /** References that may name the same invoice elsewhere, best first. */
  readonly refs: readonly string[]
}

export type Transaction = {
  /** Counted through the file: `nr` need not be unique. */
  readonly running: number
  readonly nr: string
  /** `yyyy-mm-dd`, or empty where the file has no day for it. */
  readonly day: string
  /** The type of its journal. */
  readonly type: string
  /** False for an opening balance, in period 0 or a journal of type O: it is no revenue of this year. */
  readonly counts: boolean
  /** The only customer on its lines; null when there is none or more than one. */
  readonly only: string | null
  /** What its lines leave, in ten-thousandths: 0 when it balances. */
  readonly rest: number
  readonly lines: readonly Booked[]
}

/** What must be known before transactions can be gathered. */
export type Ledger = {
  /** Whether a relation can be a customer: a supplier (S) and another (O) cannot. */
  readonly mayBuy: (relation: string) => boolean
  /** The last day of each period, by its number as written. */
  readonly periods: ReadonlyMap<string, string>
  /** Whether the lines of this account are looked at. */
  readonly wants: (account: string) => boolean
}

export type Gathering = {
  readonly line: (leaves: Leaves) => Booked
  readonly transaction: (leaves: Leaves, type: string) => void
}

/** Hands over each transaction when it is complete. */
export function gather(ledger: Ledger, take: (transaction: Transaction) => void): Gathering {
  let running = 0
  let lines: Booked[] = []
  let customer: string | null = null
  let several = false
  let rest = 0
  let empty = true
  return {
    line: (leaves) => {
      const line = bookedOf(leaves)
      empty = false
      rest += line.amount ?? 0
      if (line.own !== null && ledger.mayBuy(line.own)) {
        several ||= customer !== null && customer !== line.own
        customer = line.own
      }
      if (ledger.wants(line.account)) lines.push(line)
      return line
    },
    transaction: (leaves, type) => {
      running += 1
      const period = leaves['periodNumber'] ?? ''
      const transaction = {
        running,
        nr: leaves['nr'] ?? '',
        day: dayOf(leaves['trDt'] ?? '') ?? dayOf(ledger.periods.get(period) ?? '') ?? '',
        type,
        counts: type !== 'O' && !/^0+$/.test(period),
        only: several ? null : customer,
        rest,
        lines,
      }
      lines = []
      customer = null
      several = false
      rest = 0
      if (!empty) take(transaction)
      empty = true
    },
  }
}

function bookedOf(leaves: Leaves): Booked {
  const amount = leaves['amnt'] ?? ''
  const side = (leaves['amntTp'] ?? '').toUpperCase()
  return {
    account: leaves['accID'] ?? '',
    amount: amountOf(amount, side),
    written: amount === '' ? '' : `${amount} ${side || '?'}`,
    own: leaves['custSupID'] || null,
    refs: referencesOf(leaves),
  }
}

/** `invRef` is the invoice; `docRef` may be any document. */
export const referencesOf = (leaves: Leaves): readonly string[] =>
  [leaves['invRef'] ?? '', leaves['docRef'] ?? ''].filter((ref) => ref !== '')

/** A negative amount stands on the other side: that is the reading in which such files balance. Always a decimal point. */
export function amountOf(text: string, side: string): number | null {
  if ((side !== 'C' && side !== 'D') || !/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return null
  const value = Math.round(Number(text) * 10_000)
  if (!Number.isSafeInteger(value)) return null
  return side === 'C' ? value : 0 - value
}

/** Dates carry a time or a zone in some files; the day is the day of who wrote it. */
function dayOf(text: string): string | null {
  return readDate(text.slice(0, 10), 'dmy') !== null && /^\d{4}-/.test(text) ? text.slice(0, 10) : null
}
