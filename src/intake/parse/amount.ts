/** Reads an amount as people write it, in the decimal style of its column, into whole cents. */
import { cents } from '../../core/units.ts'
import type { Cents } from '../../core/units.ts'

export type Decimal = ',' | '.'

/** What one cell says about the decimal sign of its column: sure of one, open to both, or nothing at all. */
export type DecimalHint = Decimal | 'both' | null

/**
 * The amount in whole cents, rounded half away from zero; null when the text is not an amount in this style.
 * A number comes from a spreadsheet and has no style. Negative: `-12,50`, `12,50-`, `12,50 -/-`,
 * `-/- 12,50`, `(12,50)`, `€ -12,50`. Whole: `12,-`, `12,=`.
 */
export function readAmount(cell: string | number, decimal: Decimal): Cents | null {
  const plain = typeof cell === 'number' ? { negative: cell < 0, digits: String(Math.abs(cell)) } : bare(cell)
  if (plain === null) return null
  const whole = hundredths(plain.digits, typeof cell === 'number' ? '.' : decimal)
  if (whole === null) return null
  return cents(plain.negative && whole !== 0 ? -whole : whole)
}

/** Hundredths of a percent, by the same styles. A spreadsheet keeps 35,5 % as 0.355. */
export const readShare = (cell: string | number, decimal: Decimal): number | null =>
  readAmount(typeof cell === 'string' ? cell.replace('%', '') : Math.abs(cell) < 1 ? cell * 100 : cell, decimal)

/** A plain number, such as hours, by the same styles; null when it is not one. */
export function readNumber(cell: string | number, decimal: Decimal): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  const plain = bare(cell)
  const text = plain === null ? null : ungrouped(plain.digits, decimal)
  const value = text === null ? Number.NaN : Number(text)
  return plain === null || !Number.isFinite(value) ? null : plain.negative ? -value : value
}

/** Which decimal sign a cell shows. `1.234` shows nothing: it is a thousand or a unit; the column must decide. */
export function decimalHint(cell: string | number): DecimalHint {
  if (typeof cell === 'number') return null
  const digits = bare(cell)?.digits
  if (digits === undefined) return null
  const comma = ungrouped(digits, ',')
  const point = ungrouped(digits, '.')
  if (comma === null) return point === null ? null : '.'
  if (point === null) return ','
  return comma === point ? null : 'both'
}

/** Letters of an amount with all that may stand around it. What follows takes quadratic time. */
const LONGEST = 100
const MARKS = /[€$£]|\b(?:EUR|euro|USD|GBP)\b/gi
const MINUS = /[-\u2012-\u2015\u2212]/g

/** The digits with their separators, without currency, spaces around, and sign. */
function bare(text: string): { negative: boolean; digits: string } | null {
  if (text.trim().length > LONGEST) return null
  let rest = text.replace(MARKS, '').replace(MINUS, '-').trim()
  if (rest === '') return null
  // In Dutch `12,-`, `12,--` and `12,=` are whole euros, not less than nothing.
  rest = rest.replace(/(\d),(?:--?|=)$/, '$1,00')
  let negative = false
  const wrapped =
    /^\((.*)\)$/.exec(rest) ??
    /^-\/-\s*(.*)$/.exec(rest) ??
    /^(.*?)\s*-\/-$/.exec(rest) ??
    /^(.*?)\s*-$/.exec(rest) ??
    /^-\s*(.*)$/.exec(rest)
  if (wrapped) {
    negative = true
    rest = wrapped[1]?.trim() ?? ''
  } else if (rest.startsWith('+')) rest = rest.slice(1).trim()
  return /^[\d.,]/.test(rest) ? { negative, digits: rest } : null
}

const STYLES = {
  ',': { grouped: /^\d{1,3}(?:([.\u00a0\u202f '’])\d{3})(?:\1\d{3})*(?:,\d+)?$/, plain: /^\d*(?:,\d+)?$/ },
  '.': { grouped: /^\d{1,3}(?:([,\u00a0\u202f '’])\d{3})(?:\1\d{3})*(?:\.\d+)?$/, plain: /^\d*(?:\.\d+)?$/ },
} as const

/** The number with a point and without groups, or null when its groups are not of three. */
function ungrouped(digits: string, decimal: Decimal): string | null {
  const style = STYLES[decimal]
  if (style.plain.test(digits)) return digits.replace(',', '.')
  // A group cannot start with a bare zero: `0.123` is a fraction.
  if (!style.grouped.test(digits) || (/^0\D/.test(digits) && !digits.includes(decimal))) return null
  return digits.replaceAll(decimal === ',' ? /[^\d,]/g : /[^\d.]/g, '').replace(',', '.')
}

function hundredths(digits: string, decimal: Decimal): number | null {
  const scientific = /^\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i.test(digits)
  const text = scientific ? expanded(digits.replace(',', '.')) : ungrouped(digits, decimal)
  if (text === null) return null
  const [whole = '', fraction = ''] = text.split('.')
  const up = (fraction[2] ?? '0') >= '5' ? 1 : 0
  const value = Number(whole + fraction.padEnd(2, '0').slice(0, 2)) + up
  return Number.isSafeInteger(value) ? value : null
}

/** A programmer's `1.5e-7` in full; floats that were exported by programs have them. */
function expanded(text: string): string | null {
  const value = Number(text)
  return value < 1e15 ? value.toFixed(12) : null
}
