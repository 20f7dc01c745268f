/** Amounts: every way to write one is read back; what is no amount is never a number. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decimalHint, readAmount, readNumber } from './amount.ts'
import type { Decimal } from './amount.ts'

const wholeCents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 })
const decimals = fc.constantFrom<Decimal>(',', '.')
const signs = [
  (t: string) => `-${t}`,
  (t: string) => `${t}-`,
  (t: string) => `${t} -/-`,
  (t: string) => `(${t})`,
  (t: string) => `€ -${t}`,
  (t: string) => `-€ ${t}`,
  (t: string) => `\u2212${t}`,
]
const coins = [(t: string) => t, (t: string) => `€ ${t}`, (t: string) => `€${t}`, (t: string) => `${t} EUR`, (t: string) => `\u00a0${t} `]

test('an amount is read back in every style, group, currency and sign', () => {
  fc.assert(
    fc.property(
      wholeCents,
      decimals,
      fc.constantFrom('', 'other', ' ', '\u00a0', "'"),
      fc.constantFrom(...signs),
      fc.constantFrom(...coins),
      (money, decimal, group, sign, coin) => {
        const text = String(Math.abs(money)).padStart(3, '0')
        const separator = group === 'other' ? (decimal === ',' ? '.' : ',') : group
        const whole = text.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, separator)
        const plain = whole + decimal + text.slice(-2)
        assert.equal(readAmount(money < 0 ? sign(plain) : coin(plain), decimal), money)
      },
    ),
  )
})

test('text that is no amount gives nothing, and never zero', () => {
  for (const text of [
    '',
    ' ',
    '-',
    'n.t.b.',
    'gratis',
    '12,5O',
    '1.23.4',
    '1,23,4',
    '12,',
    '--5',
    '1 2',
    '0x10',
    'NaN',
    'Infinity',
    '12-13',
    '€',
  ]) {
    for (const decimal of [',', '.'] as const) assert.equal(readAmount(text, decimal), null, text)
  }
})

test('an amount in the other style is not read by accident', () => {
  assert.equal(readAmount('1.234,56', '.'), null)
  assert.equal(readAmount('1,234.56', ','), null)
  assert.equal(readAmount('12.50', ','), null)
  assert.equal(readAmount('1.234', ','), 123_400)
  assert.equal(readAmount('1.234', '.'), 123)
})

test('fractions of a cent round half away from zero, without the noise of binary numbers', () => {
  assert.equal(readAmount('1.005', '.'), 101)
  assert.equal(readAmount('-1.005', '.'), -101)
  assert.equal(readAmount('2024.994', '.'), 202_499)
  assert.equal(readAmount(1.005, ','), 101)
  assert.equal(readAmount('1.5e-7', '.'), 0)
  assert.equal(readAmount('12,-', ','), 1200)
  assert.equal(readAmount('-0', '.'), 0)
})

test('an amount beyond what cents can count is no amount', () => assert.equal(readAmount('99999999999999999', ','), null))

test('only a group of three leaves the style open', () => {
  assert.equal(decimalHint('1.234'), 'both')
  assert.equal(decimalHint('-12,345'), 'both')
  assert.equal(decimalHint('1.234,5'), ',')
  assert.equal(decimalHint('1.234.567'), ',')
  assert.equal(decimalHint('0.123'), '.')
  assert.equal(decimalHint('1234.567'), '.')
  assert.equal(decimalHint('12,5'), ',')
  assert.equal(decimalHint('1234'), null)
  assert.equal(decimalHint('n.v.t.'), null)
  assert.equal(decimalHint(1.234), null)
})

test('a plain number keeps its fraction', () => {
  assert.equal(readNumber('1.100,5', ','), 1100.5)
  assert.equal(readNumber('-7.25', '.'), -7.25)
  assert.equal(readNumber('veel', ','), null)
})
