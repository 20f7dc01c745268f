/** One row as a format reads it: values by field, in the style of their column. It remembers the first thing that it could not read. */
import type { InvoiceLine, Reference } from '../core/fact/fact.ts'
import type { PassCode } from '../core/fact/pass.ts'
import type { ProblemCode } from '../core/fact/problem.ts'
import { cents } from '../core/units.ts'
import type { Cents, Day, Minutes } from '../core/units.ts'
import type { Ground } from './ground.ts'
import type { Field } from './headers.ts'
import { readAmount, readNumber, readShare } from './parse/amount.ts'
import { readCertain } from './parse/certain.ts'
import type { Decimal } from './parse/amount.ts'
import { readClock, readDate } from './parse/date.ts'
import type { Moment } from './parse/date.ts'
import { discountOf } from './parse/discount.ts'
import { between, readDuration } from './parse/duration.ts'
import { readKvk, readVat } from './parse/company-number.ts'
import { readDomain } from './parse/domain.ts'
import { readCode } from './parse/code.ts'
import { joinName, readText } from './parse/name.ts'
import { readYesNo } from './parse/yes-no.ts'
import { shareOf, withoutVat } from './parse/share.ts'
import type { Cell, Line } from './read/table.ts'

export type Fault = { readonly code: ProblemCode; readonly field: Field | null; readonly text: string }

export type Row = {
  readonly row: number
  /** The first thing that could not be read: the row is then a problem, whatever facts it gave. */
  readonly fault: () => Fault | null
  readonly has: (field: Field) => boolean
  readonly text: (field: Field) => string | null
  /** Whatever names the customer: its code, its name, the numbers that the state gives it, the domain of its addresses. */
  readonly customer: () => Reference
  readonly member: () => Reference | null
  /** The member, where a row without one has no use. */
  readonly someone: () => Reference
  readonly owner: () => Reference | null
  readonly day: (field: Field) => Day
  /** The day, or null in a row that may do without. */
  readonly when: (field: Field) => Day | null
  readonly today: Day
  /** Whether people at customers may be read by name. */
  readonly people: boolean
  /** Yes or no in any spelling; null when the row says neither. */
  readonly flag: (field: Field) => boolean | null
  /** Whether another row has this value in the field that the format gathers. */
  readonly elsewhere: (value: string) => boolean
  /** An amount as it stands; null when the row has none. */
  readonly amount: (field: Field) => Cents | null
  /** Whether the row is booked on an account of revenue. */
  readonly isRevenue: () => boolean
  /** Whether an amount above nothing is a debit in this file. */
  readonly debitAbove: () => boolean
  /** The amount without VAT, or the price of a piece times how many, less the discount. */
  readonly revenue: () => Cents
  /** Cost price, of the row or of a piece, or revenue less margin, or what the answered margin leaves; null when the row has none. */
  readonly cost: (revenue: Cents) => Pick<InvoiceLine, 'cost' | 'marginFrom'>
  /** Units, below nothing where the revenue is; null where the row has none, or none that can be read for certain. */
  readonly quantity: (revenue: Cents) => number | null
  /** What was given off the list price, with the sign of the revenue, which is what is left; null where that is not certain. */
  readonly discount: (revenue: Cents) => Cents | null
  /** An amount that the row may do without; null where it cannot be read for certain, or nobody knows its rate. */
  readonly worth: (field: Field) => Cents | null
  /** Minutes from whichever column has them; null when the row has none. */
  readonly minutes: () => Minutes | null
  /** The same, where a row without a time has no use. */
  readonly measured: () => Minutes | null
  readonly number: (field: Field) => number | null
  /** The row rightly gives nothing: `return row.pass('cancelled')`. A fault that was met before is forgotten. */
  readonly pass: (why: PassCode) => readonly []
  /** The row cannot be read, for a reason of its format: `return row.reject('row-bad-event', 'line')`. */
  readonly reject: (code: ProblemCode, field: Field) => readonly []
  /** Why the row gives nothing, or null. */
  readonly passed: () => PassCode | null
}

const NO_DAY = '0000-00-00' as Day
const SOME_MINUTES = 60 as Minutes
const SOME_MOMENT: Moment = { day: NO_DAY, second: null }
const NOBODY: Reference = { key: null, name: null }

export function openRow(
  line: Line,
  { columns, styles, today, gathered, rateOf, ledger = null, people = false, namesOnly = false }: Ground,
): Row {
  let first: Fault | null = null
  let passed: PassCode | null = null
  const fault = (code: ProblemCode, field: Field | null): null => {
    first ??= { code, field, text: field === null ? '' : String(cell(field) ?? '') }
    return null
  }
  const cell = (field: Field): Cell | undefined => {
    const at = columns.get(field)
    return at === undefined ? undefined : line.cells[at]
  }
  const text = (field: Field) => readText(cell(field))
  const filled = (field: Field) => (text(field) === null ? null : (cell(field) ?? null))
  const decimal = (field: Field): Decimal => styles.decimals.get(field) ?? '.'
  const amount = (field: Field): Cents | null => {
    if (namesOnly) return cents(0)
    const value = filled(field)
    if (value === null) return null
    const read = readAmount(value, decimal(field))
    if (read === null) return fault('row-bad-amount', field)
    return cents(Math.round(read * rate()))
  }
  /** What counts as an amount is not read before its rate is known. */
  const rate = (): number => rateOf?.(line.cells) ?? 1
  const certain = <Read>(field: Field, read: (cell: Cell, decimal: Decimal) => Read | null): Read | null =>
    namesOnly ? null : readCertain(filled(field), styles.decimals.get(field), read)
  const worth = (field: Field): Cents | null => {
    const read = certain(field, readAmount)
    const one = field === 'ownValue' ? 1 : rateOf?.(line.cells) === null ? null : rate()
    const euros = read === null || one === null ? null : Math.round(read * one)
    return euros !== null && Number.isSafeInteger(euros) ? cents(euros) : null
  }
  const reference = (key: Field, name: Field): Reference | null => {
    const found = { key: readCode(text(key)), name: text(name) }
    return found.key === null && found.name === null ? null : found
  }
  const moment = (field: Field): Moment | null => {
    if (namesOnly) return SOME_MOMENT
    const value = filled(field)
    return value === null ? null : (readDate(value, styles.orders.get(field) ?? 'dmy') ?? fault('row-bad-date', field))
  }

  /** A start or end: a date with a time, a time column beside a date column, or a bare time on the day of the row. */
  const clock = (field: 'start' | 'end', time: 'startTime' | 'endTime'): Moment | null => {
    const beside = text(time)
    const value = filled(field)
    const bare = typeof value === 'string' ? readClock(value) : null
    const date = bare === null && value !== null ? moment(field) : columns.has('date') ? moment('date') : moment('start')
    const second = beside === null ? (bare ?? date?.second ?? null) : (readClock(beside) ?? fault('row-bad-minutes', time))
    return date === null ? null : { day: date.day, second }
  }

  const row: Row = {
    row: line.row,
    fault: () => (passed === null ? first : null),
    passed: () => passed,
    pass: (why) => {
      passed = why
      return []
    },
    reject: (code, field) => {
      fault(code, field)
      return []
    },
    has: (field) => columns.has(field),
    text,
    customer: () => customer() ?? fault('row-no-customer', columns.has('customerName') ? 'customerName' : 'customerKey') ?? NOBODY,
    member,
    someone: () => member() ?? fault('row-no-member', 'memberName') ?? NOBODY,
    owner: () => reference('ownerKey', 'ownerName'),
    day: (field) => {
      if (filled(field) === null) fault('row-no-date', field)
      return moment(field)?.day ?? NO_DAY
    },
    when: (field) => moment(field)?.day ?? null,
    today,
    people,
    flag: (field) => readYesNo(text(field)),
    amount,
    isRevenue: () => ledger?.accounts.has(text('account') ?? '') ?? false,
    debitAbove: () => ledger?.debitAbove ?? false,
    elsewhere: (value) => gathered.has(value),
    revenue: () => {
      const field = columns.has('revenue') ? 'revenue' : 'unitPrice'
      const found =
        field === 'revenue'
          ? bare(amount(field))
          : times(field, 1 - (columns.has('discountShare') ? (percent('discountShare') ?? 0) / 10_000 : 0))
      return found ?? (first === null ? fault('row-no-amount', field) : null) ?? cents(0)
    },
    cost: (revenue) => {
      const told = amount('cost') ?? times('unitCost', 1)
      if (told !== null) return { cost: told, marginFrom: 'cost' }
      const margin = amount('margin') ?? shareOf(revenue, percent('marginShare'))
      if (margin !== null) return { cost: cents(revenue - margin), marginFrom: 'margin' }
      const given = shareOf(revenue, styles.marginPercent === null ? null : Math.round(styles.marginPercent * 100))
      return given === null ? { cost: null, marginFrom: null } : { cost: cents(revenue - given), marginFrom: 'percent' }
    },
    quantity: (revenue) => {
      const units = certain('quantity', readNumber)
      return units !== null && units > 0 && revenue < 0 ? -units : units
    },
    discount,
    worth,
    minutes,
    measured: () =>
      minutes() ?? fault('row-bad-minutes', (['hours', 'duration', 'end'] as const).find((field) => columns.has(field)) ?? 'duration'),
    number: (field) => {
      const value = filled(field)
      return value === null ? null : (readNumber(value, decimal(field)) ?? fault('row-bad-minutes', field))
    },
  }
  return row

  function customer(): Reference | null {
    const vat = readVat(text('vat'))
    const kvk = readKvk(text('kvk'))
    const found = { vat, kvk, domain: domain() }
    const named = reference('customerKey', 'customerName')
    if (vat === null && kvk === null && found.domain === null) return named
    return { ...(named ?? NOBODY), ...found }
  }

  /** The page says more than the mail, which may be somebody's at a provider. */
  function domain(): string | null {
    for (const field of ['domain', 'website', 'email'] as const) {
      const found = readDomain(text(field))
      if (found !== null) return found
    }
    return null
  }

  function member(): Reference | null {
    const found = { key: readCode(text('memberKey')), name: text('memberName') ?? joinName(text('memberFirst'), text('memberLast')) }
    return found.key === null && found.name === null ? null : found
  }

  function minutes(): Minutes | null {
    if (namesOnly) return SOME_MINUTES
    for (const [field, unit] of [
      ['hours', 'hours'],
      ['minutes', 'minutes'],
      ['seconds', 'seconds'],
      ['milliseconds', 'milliseconds'],
      ['duration', 'hours'],
    ] as const) {
      const value = filled(field)
      if (value === null) continue
      const read = readDuration(value, decimal(field), unit)
      if (read === null || isDoubtful(field, value, read)) return fault('row-bad-minutes', field)
      return read
    }
    if (text('end') === null && text('endTime') === null) return null
    const start = clock('start', 'startTime')
    const end = clock('end', 'endTime')
    // Two days without a time say when, not how long.
    if (!start || !end || (start.second === null && end.second === null)) return null
    return between(start, end) ?? fault('row-bad-minutes', 'end')
  }

  /** A bare number that is probably in another unit, which is not for us to guess: more than a day of hours, a call of less than a second. */
  function isDoubtful(field: Field, value: Cell, read: Minutes): boolean {
    if (/[:a-z]/i.test(String(value))) return false
    const count = readNumber(value, decimal(field)) ?? 0
    return field === 'duration' ? read > 1440 : field === 'milliseconds' && count > 0 && count < 1000
  }

  /** What a piece is worth times how many; a price may have more than two decimals. */
  function times(each: 'unitPrice' | 'unitCost', share: number): Cents | null {
    if (namesOnly) return cents(0)
    const [quantity, price] = (['quantity', each] as const).map((field) => {
      const value = filled(field)
      return value === null ? null : (readNumber(value, decimal(field)) ?? fault('row-bad-amount', field))
    })
    if (quantity == null || price == null) return null
    // Thirteen digits: 3 x 1.15 is 3.4499999999999997 otherwise.
    return cents(Math.round(Number((quantity * price * share * 100 * rate()).toPrecision(13))))
  }

  function bare(whole: Cents | null): Cents | null {
    if (whole === null) return null
    if (styles.vat !== 'beside') return withoutVat(whole, styles.vat)
    return filled('vatAmount') === null ? whole : cents(whole - (worth('vatAmount') ?? fault('row-bad-amount', 'vatAmount') ?? 0))
  }

  /** In hundredths. */
  function percent(field: 'marginShare' | 'discountShare'): number | null {
    const value = filled(field)
    if (value === null) return null
    return readShare(value, decimal(field)) ?? fault('row-bad-amount', field)
  }

  /** An empty cell of a column for it says that nothing was given. */
  function discount(revenue: Cents): Cents | null {
    if (namesOnly || !(columns.has('discount') || columns.has('discountShare'))) return null
    if (filled('discount') === null && filled('discountShare') === null) return cents(0)
    return discountOf(revenue, worth('discount'), certain('discountShare', readShare))
  }
}
