/** Whether two ids are one customer: what speaks for it and against it, each with its points. */
import { likeness } from './likeness.ts'
import { plainKey } from './own-id.ts'
import { withoutSmallWords } from './plain-name.ts'
import type { Profile } from './profile.ts'

/** What can speak for or against. `messages/fact.ts` has a sentence for each. */
export const evidenceCodes = [
  'same-vat',
  'other-vat',
  'same-kvk',
  'other-kvk',
  'same-domain',
  'same-number',
  'other-number',
  'same-name',
  'cut-name',
  'alike-name',
  'other-name',
] as const
export type EvidenceCode = (typeof evidenceCodes)[number]

/**
 * Points for each, in the manner of Fellegi and Sunter (1969): roughly the logarithm of how much more often it is seen of
 * one customer than of two. Numbers of the state say most, but companies of one group share them; hence a name that is
 * quite different outweighs much of it and leaves a doubt.
 */
export const points: Readonly<Record<EvidenceCode, number>> = {
  'same-vat': 6,
  'other-vat': -6,
  'same-kvk': 6,
  'other-kvk': -6,
  'same-domain': 5,
  'same-number': 5,
  'other-number': -2,
  'same-name': 5,
  'cut-name': 4,
  'alike-name': 2,
  'other-name': -4,
}

/** From here on two are joined without asking; from `DOUBT` on a person is asked. */
export const SURE = 5
export const DOUBT = 1
/** Names at least this alike may be one name misspelled; below `OTHER` they are different names. */
export const ALIKE = 0.92
const OTHER = 0.75

export type Likelihood = { readonly points: number; readonly evidence: readonly EvidenceCode[] }

/** What is said for and against, and the sum; null where it cannot be: one file gives them two codes. */
export function compareCustomers(one: Profile, other: Profile): Likelihood | null {
  if (one.key !== null && other.key !== null && one.keyedIn.some((file) => other.keyedIn.includes(file))) return null
  const evidence = [
    compared(one.vat, other.vat, 'same-vat', 'other-vat'),
    compared(one.kvk, other.kvk, 'same-kvk', 'other-kvk'),
    one.domain !== null && one.domain === other.domain ? 'same-domain' : null,
    compareNumbers(one.key, other.key),
    compareNames(one, other),
  ].filter((code): code is EvidenceCode => code !== null)
  return { evidence, points: evidence.reduce((sum, code) => sum + points[code], 0) }
}

const compared = (one: string | null, other: string | null, same: EvidenceCode, different: EvidenceCode): EvidenceCode | null =>
  one === null || other === null ? null : one === other ? same : different

/** Numbers that differ only in leading zeros, which spreadsheets eat, are one number. Of another shape they come from another system. */
function compareNumbers(one: string | null, other: string | null): EvidenceCode | null {
  if (one === null || other === null) return null
  if (shortKey(one) === shortKey(other)) return 'same-number'
  return shapeOf(one) === shapeOf(other) ? 'other-number' : null
}

export const shortKey = (key: string): string => plainKey(key).replace(/^0+(?=.)/, '')

const shapeOf = (key: string): string =>
  plainKey(key)
    .replace(/\d+/g, (digits) => (digits.length > 9 ? 'D' : '9'))
    .replace(/[a-z]+/g, 'a')

function isShortened(one: string, other: string): boolean {
  const short = withoutSmallWords(one)
  return short !== '' && short === withoutSmallWords(other)
}

function compareNames(one: Profile, other: Profile): EvidenceCode | null {
  if (one.plainNames.length === 0 || other.plainNames.length === 0) return null
  let best = 0
  for (const a of one.plainNames) {
    for (const b of other.plainNames) {
      if (a === b) return 'same-name'
      if ((one.cut && b.startsWith(a)) || (other.cut && a.startsWith(b))) return 'cut-name'
      best = Math.max(best, isShortened(a, b) ? ALIKE : likeness(a, b))
    }
  }
  return best >= ALIKE ? 'alike-name' : best < OTHER ? 'other-name' : null
}
