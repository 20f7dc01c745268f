/** Rows that were read and rightly give nothing: neither facts nor faults. They are counted, so that every row is accounted for. */

/** Why a row gives nothing. `messages/fact.ts` has a sentence for each. */
export const passCodes = [
  /** The meeting, the call or the line was called off. */
  'cancelled',
  /** It lies ahead: planned, not done. */
  'planned',
  /** It takes a day or more, as holidays and birthdays do. */
  'all-day',
  /** It does not keep anyone busy. */
  'free',
  /** Marked as private. */
  'private',
  /** The owner of the calendar did not go. */
  'declined',
  /** Nobody from outside was there. */
  'inside',
  /** A total, a copyright or another line below the rows. */
  'footer',
  /** A supplier or another relation that is no customer. */
  'not-a-customer',
  /** Booked on an account that holds no revenue. */
  'other-account',
  /** An earlier version of a row or event that stands further on. */
  'replaced',
  /** A draft, a note or a kind of row that takes no time and brings no money. */
  'no-work',
  /** From before the time that facts are kept. */
  'too-old',
] as const
export type PassCode = (typeof passCodes)[number]

/** Whether this text is the code of a reason. */
export const isPass = (text: string | null): text is PassCode => (passCodes as readonly (string | null)[]).includes(text)

/** How many rows of a file gave nothing, by why. */
export type Passed = Readonly<Partial<Record<PassCode, number>>>

/** The counts of both. */
export function addPassed(one: Passed, other: Passed): Passed {
  const sum: Partial<Record<PassCode, number>> = { ...one }
  for (const why of passCodes) if (other[why]) sum[why] = (sum[why] ?? 0) + other[why]
  return sum
}
