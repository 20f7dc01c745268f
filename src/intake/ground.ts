/** What all rows of a table share: where its fields are, how they are written, and what was answered about them. */
import type { Day } from '../core/units.ts'
import type { LedgerGround } from './find-accounts.ts'
import type { Columns, Field } from './headers.ts'
import type { Decimal } from './parse/amount.ts'
import type { DateOrder } from './parse/date.ts'
import type { Cell } from './read/table.ts'

/** How the columns of one file are written, as found over all its rows or as answered. */
export type Styles = {
  readonly decimals: ReadonlyMap<Field, Decimal>
  readonly orders: ReadonlyMap<Field, DateOrder>
  readonly marginPercent: number | null
  /** Percent of VAT that is in the revenue, 0 where there is none; or the row says beside it how much. */
  readonly vat: number | 'beside'
}

export type Ground = {
  readonly columns: Columns
  readonly styles: Styles
  /** The day on which the file is read: what lies behind it is planned, not done. */
  readonly today: Day
  /** What other rows have in the field that the format gathers. */
  readonly gathered: ReadonlySet<string>
  /** What an amount of this row is worth in euros: 1 where it is in euros, null where nobody said. */
  readonly rateOf?: (cells: readonly Cell[]) => number | null
  /** What is known of the accounts of a ledger; null of what is none. */
  readonly ledger?: LedgerGround | null
  /** Whether people at customers may be read by name. */
  readonly people?: boolean
  /** Only who is named matters: days, amounts and times are not read, and stand for some. */
  readonly namesOnly?: boolean
}
