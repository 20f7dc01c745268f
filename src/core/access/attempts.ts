/** How often a password may fail: guessing is stopped, and who guesses cannot keep the owner out. */

export type Failures = { readonly count: number; /** ISO moment of the first of them. */ readonly since: string }

/** Characters of a password; a sentence is easy to remember. */
export const PASSWORD_LEAST = 12
export const PASSWORD_MOST = 128

/** So many in so many minutes, from there on none is looked at until they are over. */
export const MOST_FAILURES = 10
export const WINDOW_MINUTES = 15

/**
 * Minutes until a password is looked at again; 0 now. Counted for one address and one kind of device: a device that signed in to
 * that address before has a count of its own, so strangers who guess lock only strangers out (OWASP, device cookies).
 */
export function minutesLocked(failures: Failures | null, now: string): number {
  if (failures === null || failures.count < MOST_FAILURES) return 0
  return Math.max(0, Math.ceil(WINDOW_MINUTES - minutesBetween(failures.since, now)))
}

/** After one more that failed; a window that is over begins again. */
export const failedOnceMore = (failures: Failures | null, now: string): Failures =>
  failures === null || minutesBetween(failures.since, now) >= WINDOW_MINUTES
    ? { count: 1, since: now }
    : { count: failures.count + 1, since: failures.since }

const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000
