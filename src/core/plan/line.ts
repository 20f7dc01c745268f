/** The line as a picture: every customer at the best value per hour that it offers, group by group. */
import { marksOf } from './marks.ts'
import type { Dot } from '../customer/sweet-spot.ts'
import { bareLetters } from '../fact/plain-name.ts'

/** Columns of equal length, ordered by group and then name; those without a group come last. */
export type Line = {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** Place of each mark among all customers, from 0. */
  readonly rank: readonly number[]
  /** How many customers the mark stands for, itself included. */
  readonly stands: readonly number[]
  /** In whole cents. */
  readonly entryPriceEuro: readonly number[]
  /** 'w', 'g' or 'b' per mark. */
  readonly verdicts: string
  readonly hoursNow: readonly number[]
  readonly marginEuro: readonly number[]
  /** 'm' measured or 'e' estimated, per mark. */
  readonly known: string
}

/** A customer as far as the line shows it. */
export type LineDot = Dot & { readonly group: string | null; readonly numbers: { readonly entryPriceEuro: number } }

export function lineOf(customers: readonly LineDot[], hourPriceEuro: number): Line {
  const places = customers.map((customer) => ({ customer, group: bareLetters(customer.group ?? ''), name: bareLetters(customer.name) }))
  places.sort((a, b) => Number(a.group === '') - Number(b.group === '') || order(a.group, b.group) || order(a.name, b.name))
  const line = places.map(({ customer }) => customer)
  const bent = bend(hourPriceEuro)
  const marks = marksOf(
    line.length,
    (at) => at,
    (at) => bent(perHourEuro(line[at]!)),
    (at) => line[at]!.verdict,
  )
  const shown = marks.at.map((at) => line[at]!)
  return {
    ids: shown.map((mark) => mark.id),
    names: shown.map((mark) => mark.name),
    rank: marks.at,
    stands: marks.stands,
    entryPriceEuro: shown.map((mark) => Math.round(mark.numbers.entryPriceEuro * 100) / 100),
    verdicts: shown.map((mark) => mark.verdict[0]).join(''),
    hoursNow: shown.map((mark) => mark.hoursNow),
    marginEuro: shown.map((mark) => mark.marginEuro),
    known: shown.map((mark) => mark.hoursKnown[0]).join(''),
  }
}

/** Height of a customer: the best return of an hour; where no hour returns anything, what an hour loses now. */
const perHourEuro = ({ numbers, marginEuro, hoursNow }: LineDot): number => returnPerHour(numbers.entryPriceEuro, marginEuro, hoursNow)

export const returnPerHour = (entryPriceEuro: number, marginEuro: number, hoursNow: number): number =>
  entryPriceEuro <= 0 && marginEuro < 0 && hoursNow > 0 ? marginEuro / hoursNow : entryPriceEuro

/** A loss is a loss: how deep matters less than how high. */
const LOSS_ROOM = 0.4

/** The scale upwards. Near nothing straight, further up like a logarithm: the line sits in the middle and loss has a place too. */
export const bend = (hourPriceEuro: number) => (value: number) =>
  Math.asinh(value / Math.max(1, hourPriceEuro / 4)) * (value < 0 ? LOSS_ROOM : 1)

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
