/** Worlds in which the simulated organisation lives: in the first an hour works as the product assumes, in the others it does not. */
import { defaultStandards } from '../../src/core/customer/standards.ts'

export type World = {
  readonly code: string
  readonly about: string
  /** Elasticity of a customer's margin to the hours spent on it: lognormal, half of its log variance common to all customers. A median of 0 means that hours do nothing. */
  readonly elasticity: { readonly median: number; readonly sigma: number }
  /** How margin follows hours: ever less per hour, or an S that needs some hours before it works (ADBUDG with shape 2). */
  readonly shape: 'exponential' | 's'
  /** Deviation of the logarithm of a customer's margin in one cycle, by luck alone. */
  readonly luck: number
}

const assumed: World = {
  code: 'as-assumed',
  about: 'hours work as the product assumes',
  elasticity: defaultStandards.elasticity,
  shape: 'exponential',
  luck: 0.5,
}
const { sigma } = assumed.elasticity

export const worlds: readonly World[] = [
  assumed,
  { ...assumed, code: 'hours-do-less', about: 'an hour does less than half of what is assumed', elasticity: { median: 0.1, sigma } },
  { ...assumed, code: 'hours-do-more', about: 'an hour does nearly twice what is assumed', elasticity: { median: 0.5, sigma } },
  { ...assumed, code: 's-curves', about: 'the first hours at a customer do little', shape: 's' },
  { ...assumed, code: 'much-luck', about: 'luck hides what a customer brings', luck: 1.5 },
  { ...assumed, code: 'hours-do-nothing', about: 'no hour causes any margin', elasticity: { median: 0, sigma } },
]

export function worldOf(code: string): World {
  const found = worlds.find((world) => world.code === code)
  if (!found) throw new Error(`there is no world ${code}; there are: ${worlds.map((world) => world.code).join(', ')}`)
  return found
}
