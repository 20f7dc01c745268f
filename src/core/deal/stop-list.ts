/** The stop-list: open deals that no longer deserve hours, each with the reason, and why the others stay. */
import type { Deal } from './deal.ts'
import { ageTableOf, chanceAt, type Chance } from './hazard.ts'

/** Reasons to stop, then reasons to go on. */
export type StopReason =
  /** Even at the upper limit of its chance the remaining hours earn less than the hour price. */
  | 'below-hour-price'
  /** Older than anything that was ever won. */
  | 'older-than-any-won'
  /** At its chance as estimated, the remaining hours earn the hour price. */
  | 'above-hour-price'
  /** As estimated they earn less, but the history does not prove it. */
  | 'not-proven'
  /** Deals as old were won; its value, its hours or the hour price is not known. */
  | 'as-old-was-won'
  /** Older than anything won, but too few were won to say so. */
  | 'too-few-wins'
  /** Older than the records: they cannot have seen a win at this age. */
  | 'history-too-short'

export type StopAnswer = Chance & {
  readonly id: string
  readonly ageDays: number
  readonly stop: boolean
  readonly reason: StopReason
  /** What a remaining hour earns at the upper limit of the chance; null when unknown or when no hours remain. */
  readonly euroPerHourAtMost: number | null
}

export type StopList = {
  readonly wins: number
  readonly oldestWonDays: number | null
  /** Whether enough was won to call a deal older than anything won. */
  readonly ageSpeaks: boolean
  /** One for each open deal, in the order given. */
  readonly answers: readonly StopAnswer[]
}

/** A fresh winner is older than all of n wins with chance 1/(n+1): 5 % from here on. */
const WINS_NEEDED = 19

/**
 * Judges every open deal. Days, EUR, hours. `historyDays` is how long the records go back; `hourPriceEuro` is null while
 * there is no plan. Value x chance against hours x price speaks first where all are known; age speaks about the rest.
 */
export function stopListOf(
  deals: readonly Deal[],
  known: { readonly historyDays: number; readonly hourPriceEuro: number | null },
): StopList {
  const table = ageTableOf(deals)
  let wins = 0
  let oldest = -Infinity
  for (const deal of deals) {
    if (deal.outcome !== 'won') continue
    wins++
    oldest = Math.max(oldest, deal.ageDays)
  }
  const ageSpeaks = wins >= WINS_NEEDED
  const answers = deals
    .filter((deal) => deal.outcome === 'open')
    .map((deal): StopAnswer => {
      const chance = chanceAt(table, deal.ageDays)
      const worth = worthOf(deal, chance, known.hourPriceEuro)
      const { id, ageDays, valueEuro, remainingHours } = deal
      const euroPerHourAtMost =
        valueEuro !== null && remainingHours !== null && remainingHours > 0 ? (chance.upper * valueEuro) / remainingHours : null
      const because = (reason: StopReason): StopAnswer => ({
        id,
        ageDays,
        stop: reason === 'below-hour-price' || reason === 'older-than-any-won',
        reason,
        ...chance,
        euroPerHourAtMost,
      })
      if (worth === 'below-hour-price' || worth === 'above-hour-price') return because(worth)
      if (ageDays <= oldest) return because(worth ?? 'as-old-was-won')
      if (ageDays > known.historyDays) return because('history-too-short')
      return because(ageSpeaks ? 'older-than-any-won' : 'too-few-wins')
    })
  return { wins, oldestWonDays: wins > 0 ? oldest : null, ageSpeaks, answers }
}

/** Compared as products, so that a deal that takes no more hours needs no rule of its own. */
function worthOf(deal: Deal, { chance, upper }: Chance, hourPriceEuro: number | null): StopReason | null {
  const { valueEuro, remainingHours } = deal
  if (valueEuro === null || remainingHours === null || hourPriceEuro === null) return null
  const cost = remainingHours * hourPriceEuro
  if (upper * valueEuro < cost) return 'below-hour-price'
  return chance * valueEuro >= cost ? 'above-hour-price' : 'not-proven'
}
