/** The hours that the whole team has left for its objective. */

const YEAR_DAYS = 365
const DAY_MS = 86_400_000

/**
 * Net hours a year of all members, for the part of a year until the objective's day, and for a whole year where no objective
 * stands. One block at a time goes through the whole capacity, so nothing else claims a part of it. 0 once the day has passed.
 */
export function capacityLeft(hoursAYear: number, until: string | null, now: string): number {
  if (until === null) return hoursAYear
  const days = (Date.parse(until) + DAY_MS - Date.parse(now)) / DAY_MS
  return hoursAYear * Math.min(1, Math.max(0, days / YEAR_DAYS))
}
