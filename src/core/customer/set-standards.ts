/** Changing the assumptions behind every estimate: a decision, checked against what each can mean. */
import { refuse, type Refusal } from '../refusal.ts'
import { defaultStandards, type Standards } from './standards.ts'

export type StandardsEvent = { readonly type: 'standards-set'; readonly data: { readonly standards: Standards } }

/** Minutes from 0 to a working day; a base share below 1; an elasticity that selling can have; a reach of at least 1; a conversion from none to all. */
export function decideStandards(command: { standards: Standards }, state: Standards): readonly StandardsEvent[] | Refusal {
  const { standards } = command
  for (const [how, minutes] of Object.entries(standards.minutes)) {
    if (!within(minutes, 0, 480)) return refuse('standard-minutes-out-of-range', { how, minutes, most: 480 })
  }
  if (!within(standards.baseShare, 0, 0.9)) return refuse('base-share-out-of-range', { share: standards.baseShare })
  if (!within(standards.elasticity.median, 0.01, 0.9) || !within(standards.elasticity.sigma, 0, 2)) {
    return refuse('elasticity-out-of-range', { median: standards.elasticity.median })
  }
  if (!within(standards.minimumHours, 0, 500)) return refuse('minimum-hours-out-of-range', { hours: standards.minimumHours })
  if (!within(standards.reach, 1, 20)) return refuse('reach-out-of-range', { reach: standards.reach })
  if (!within(standards.conversion, 0, 1)) return refuse('conversion-out-of-range', { share: standards.conversion })
  return JSON.stringify(standards) === JSON.stringify(state) ? [] : [{ type: 'standards-set', data: { standards } }]
}

export const standardsLog = {
  subject: 'standards',
  initial: defaultStandards,
  evolve: (_state: Standards, event: StandardsEvent): Standards => event.data.standards,
} as const

const within = (value: number, low: number, high: number) => value >= low && value <= high
