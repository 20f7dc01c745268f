/** A calendar that is read again and again by itself: where it lives, when it was looked at, and what is wrong with it. */
import type { Refusal } from '../refusal.ts'

export type Trouble = Pick<Refusal, 'code' | 'facts'>

export type Feed = {
  readonly id: string
  readonly name: string
  /** The machine that it lives on. The whole address is a secret. */
  readonly host: string
  /** The import that holds what was read last; null before anything was. */
  readonly importId: string | null
  /** ISO moments: when it was connected, last looked at, last read well, and when it is looked at next. */
  readonly connectedAt: string
  readonly checkedAt: string | null
  readonly readAt: string | null
  /** Null when it is not looked at by itself any more. */
  readonly nextAt: string | null
  /** Why the last look failed; null when it went well. What was read before it stays. */
  readonly trouble: Trouble | null
}

export type FeedList = { readonly feeds: readonly Feed[]; readonly everyHours: number }

/** Somebody has to choose: the calendars that a server offers. */
export type CalendarChoice = { readonly choose: readonly { readonly url: string; readonly name: string }[] }

export type ConnectedFeed = Pick<Feed, 'id' | 'name'>

export const EVERY_HOURS = 4

const HOUR_MS = 3_600_000

/** Looking again helps nobody as long as a person does nothing: a password that is refused too often locks an account. */
const needsPerson: readonly string[] = ['feed-password', 'feed-needs-secret', 'feed-taken-back', 'feed-address-private']

/** When a feed is looked at next, after a look at `now` that ended so. */
export const nextLook = (now: string, trouble: Trouble | null): string | null =>
  trouble !== null && needsPerson.includes(trouble.code) ? null : new Date(Date.parse(now) + EVERY_HOURS * HOUR_MS).toISOString()

/** Whether what is unchanged must be read again: what was planned when it was read last may have been by now. */
export const isOfEarlierDay = (readAt: string | null, now: string): boolean => readAt === null || readAt.slice(0, 10) < now.slice(0, 10)
