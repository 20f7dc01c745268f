/** Small re-plans that are easily reckoned by hand, for the tests. */
import { problemFormat, type Customer } from '../plan/problem.ts'
import { valueAt } from '../plan/response-curve.ts'
import type { Bundle } from './bundle.ts'
import { replanWithLeastChange } from './least-change.ts'
import type { Replan } from './least-change-table.ts'

/** Curvature of those that take ten hours, per hour. */
export const BEND = 0.1

/** Ten hours, no more and no less, which bring so many EUR at a fit of 1. */
export const tenHours = (id: string, euro: number, more: Partial<Customer> = {}): Customer => ({
  id,
  response: { family: 'modexp', kEuro: euro / valueAt(1, BEND, 0, 10), bPerHour: BEND },
  minHours: 10,
  maxHours: 10,
  owner: null,
  handoverLossEuro: 0,
  ...more,
})

/** Members m1, m2 and so on with these hours; a customer that moves disrupts 100 EUR, and nothing is in doubt. */
export const asking = (
  hours: readonly number[],
  customers: readonly Customer[],
  agreed: Readonly<Record<string, string>>,
  more: Partial<Replan> = {},
): Replan => ({
  problem: { format: problemFormat, members: hours.map((capacityHours, j) => ({ id: `m${j + 1}`, capacityHours })), customers },
  agreed: new Map(Object.entries(agreed)),
  disruptionEuro: 100,
  errors: 0,
  ...more,
})

/** Per bundle who goes from whom to whom, why it is forced, and what it earns beyond its disruption in whole EUR. */
export const proposed = (replan: Replan): readonly (readonly [change: string, forced: Bundle['forced'], netEuro: number])[] =>
  replanWithLeastChange(replan).bundles.map(({ changes, forced, netEuro }) => [
    changes.map(({ customer, from, to }) => `${customer}: ${from ?? '-'} > ${to ?? '-'}`).join(', '),
    forced,
    Math.round(netEuro),
  ])
