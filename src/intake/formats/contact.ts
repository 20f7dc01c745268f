/** Tells what kind of contact a row speaks of, by the words that programs and people use for it. */
import type { TouchKind } from '../../core/fact/fact.ts'

const WORDS: readonly (readonly [RegExp, TouchKind])[] = [
  [/offerte|quot|proposal|tender/i, 'quote'],
  [/bezoek|visit|on.?site/i, 'visit'],
  [/mail/i, 'mail'],
  [/tele|phone|\bbel|\bcall/i, 'call'],
  [/order|bestel/i, 'order'],
  [/meeting|vergader|overleg|afspraak|appointment|demo|presentat|gesprek/i, 'meeting'],
]

/** The kind that the words name, or null. */
export const kindOf = (said: string | null): TouchKind | null =>
  said === null ? null : (WORDS.find(([word]) => word.test(said))?.[1] ?? null)
