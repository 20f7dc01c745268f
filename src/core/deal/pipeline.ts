/** How many deals a living pipeline would hold, against how many are open: the rest is dead weight. */
import type { Deal } from './deal.ts'

export type Pipeline =
  | { readonly says: 'nothing'; readonly why: 'nothing-won' | 'nothing-arrives'; readonly open: number }
  | {
      /** Nothing while the gap is below two of its noise. */
      readonly says: 'nothing' | 'dead-weight' | 'runs-dry'
      readonly open: number
      readonly expected: number
      /** Open less expected, in deals. */
      readonly gap: number
      readonly noise: number
    }

/**
 * Little's law (1961): open deals = arrivals a day x days until won, over the deals that were won, because over closed
 * ones the dead that never close are missing. It holds in the long run while as many come as go. Noise `sqrt(expected)`.
 * `opened` deals came in during `days` days.
 */
export function pipelineOf(deals: readonly Deal[], arrivals: { readonly opened: number; readonly days: number }): Pipeline {
  const open = deals.filter((deal) => deal.outcome === 'open').length
  const won = deals.filter((deal) => deal.outcome === 'won')
  if (won.length === 0) return { says: 'nothing', why: 'nothing-won', open }
  const wonDays = won.reduce((sum, deal) => sum + deal.ageDays, 0) / won.length
  const expected = arrivals.days > 0 ? (arrivals.opened * wonDays) / arrivals.days : 0
  if (!(expected > 0)) return { says: 'nothing', why: 'nothing-arrives', open }
  const noise = Math.sqrt(expected)
  const gap = open - expected
  const says = Math.abs(gap) < 2 * noise ? 'nothing' : gap > 0 ? 'dead-weight' : 'runs-dry'
  return { says, open, expected, gap, noise }
}
