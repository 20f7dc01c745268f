/** What the course is measured by, each a row of points over the cycles. */

/** In the order in which they are shown: strength first, because it is what a narrower scope frees (E27). */
export const measures = [
  'strength', // share of the hours in the active block and on white customers, 0 to 1
  'margin', // EUR per working day
  'finished', // blocks finished in the cycle
  'flow', // days from start to finish, a point for each finished block
  'hour-price', // change of the price of an hour in the cycle, as a share of what it was before
  'debts', // verification debts open when the cycle ended
  'discount', // share of the list price that was given away, 0 to 1
  'unit-margin', // margin per unit against each product's own mean, 1 as usual
  'lost-on-price', // share of the lost deals of which the reason speaks of price, 0 to 1
] as const
export type MeasureCode = (typeof measures)[number]

/** Which way is better; null where neither is. */
export const better: Readonly<Record<MeasureCode, 'above' | 'below' | null>> = {
  strength: 'above',
  margin: 'above',
  finished: 'above',
  flow: 'below',
  'hour-price': null,
  debts: 'below',
  discount: 'below',
  'unit-margin': 'above',
  'lost-on-price': 'below',
}

/** One measurement: of a cycle, or of a block from its first day to its last. `value` is null where nothing could be measured. */
export type Measured = {
  readonly measure: MeasureCode
  readonly from: string
  readonly to: string
  readonly value: number | null
  /** The numbers that the value was computed from. */
  readonly basis: Readonly<Record<string, number>>
}
