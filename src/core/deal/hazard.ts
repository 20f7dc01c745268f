/** What becomes of deals at each age: how many are won, lost or still open, and what that says about one that is open now. */
import type { Deal } from './deal.ts'

/** One age at which a deal ended. Shares are of all deals, from their first day on. */
export type AgeRow = {
  readonly ageDays: number
  /** Deals that were open and known to us when they reached this age. */
  readonly atRisk: number
  readonly won: number
  readonly lost: number
  /** Share of those at risk that is won, or lost, at this age. */
  readonly hazardWon: number
  readonly hazardLost: number
  readonly stillOpen: number
  readonly wonByThen: number
  readonly lostByThen: number
}

export type Chance = {
  /** Chance that the deal is still won, at the ages that were ever seen. */
  readonly chance: number
  /** Some deals never ended as far as we could follow them: they may yet be won, so the chance is a lower limit. */
  readonly isLowerLimit: boolean
  /** Upper limit with 90 % confidence. 1 when no deal of this age was ever seen to end. */
  readonly upper: number
}

/** Nine times out of ten a normal deviation is below this. */
const NINE_OF_TEN = 1.2815515655446004

/**
 * The table of ages with an end, ascending: product-limit estimate of what is still open (Kaplan and Meier, 1958), and
 * won and lost as competing ends (Aalen and Johansen, 1978). Counting a lost deal as one that we merely stopped
 * following would overstate winning. At equal ages ends come before a deal that is only open up to then; a deal first
 * seen at an age counts from the next on, because others that ended at that very age were never seen.
 */
export function ageTableOf(deals: readonly Deal[]): readonly AgeRow[] {
  const followed = deals.filter((deal) => deal.ageDays > entryOf(deal))
  const entries = Float64Array.from(followed, entryOf).sort()
  const gone = Float64Array.from(followed, (deal) => deal.ageDays).sort()
  const ends = Map.groupBy(
    followed.filter((deal) => deal.outcome !== 'open'),
    (deal) => deal.ageDays,
  )
  let entered = 0
  let left = 0
  let stillOpen = 1
  let wonByThen = 0
  let lostByThen = 0
  return [...ends.keys()]
    .toSorted((a, b) => a - b)
    .map((ageDays) => {
      while (entered < entries.length && entries[entered]! < ageDays) entered++
      while (left < gone.length && gone[left]! < ageDays) left++
      const atRisk = entered - left
      const ended = ends.get(ageDays)!
      const won = ended.filter((deal) => deal.outcome === 'won').length
      const lost = ended.length - won
      wonByThen += (stillOpen * won) / atRisk
      lostByThen += (stillOpen * lost) / atRisk
      stillOpen *= 1 - ended.length / atRisk
      return { ageDays, atRisk, won, lost, hazardWon: won / atRisk, hazardLost: lost / atRisk, stillOpen, wonByThen, lostByThen }
    })
}

const entryOf = (deal: Deal): number => (deal.firstSeenDays !== null && deal.firstSeenDays > 0 ? deal.firstSeenDays : -Infinity)

/**
 * Chance that a deal open at this age in days is still won: `(W(end) - W(age)) / S(age)`, added up from the rows beyond
 * it, which is the same and has an answer where S is 0 because all who were followed that early had ended.
 *
 * The upper limit is that of Wilson (1927), one-sided: it holds for few deals and for none won, where the variance of
 * Greenwood is 0 and its logarithm does not exist. It is taken over what was not lost, so deals that never ended count
 * as if all were won: in a young history losses come early and wins have yet to come. Its number is that of the ends
 * seen, weighted by what each stands for (Kish, 1965). Both are what they seem when every deal has ended. Tried on drawn
 * histories with many deals still open: this one was above the truth in 93 of 100, Wilson on the number at risk in 15,
 * and over won and lost alone in 50.
 */
export function chanceAt(table: readonly AgeRow[], ageDays: number): Chance {
  let open = 1
  let won = 0
  let lost = 0
  let squares = 0
  for (const row of table) {
    if (row.ageDays <= ageDays) continue
    won += open * row.hazardWon
    lost += open * row.hazardLost
    squares += (row.won + row.lost) * (open / row.atRisk) ** 2
    open *= 1 - (row.won + row.lost) / row.atRisk
  }
  const ends = squares > 0 ? (won + lost) ** 2 / squares : 0
  const chance = Math.min(1, won)
  return { chance, isLowerLimit: open > 0, upper: Math.max(chance, wilsonUpper(Math.max(0, 1 - lost), ends)) }
}

/** Upper limit of a share that was found among n: Wilson's score interval, its upper half. */
function wilsonUpper(share: number, n: number): number {
  const z = NINE_OF_TEN
  return Math.min(1, (n * share + (z * z) / 2 + z * Math.sqrt(n * share * (1 - share) + (z * z) / 4)) / (n + z * z))
}
