/** Which pairs of ids are worth comparing: those that share a number, a domain, a name, or something of a name. */
import type { Profile, Profiles } from './profile.ts'
import { shortKey } from './same-customer.ts'

/** Beyond this many with one trait the trait tells nobody apart, and comparing all of them would take for ever. */
const MOST = 40
const MOST_ALIKE = 12
/** Words that many names share say nothing; so do very short ones. */
const SHORTEST_WORD = 4
/** Letters of a cut name that must agree before the whole is compared. */
const BEGINNING = 24

/** Each pair once. */
export function* candidates(profiles: Profiles): Generator<readonly [Profile, Profile]> {
  const seen = new Set<string>()
  for (const { trait, most } of traits) {
    const buckets = new Map<string, Profile[]>()
    for (const profile of profiles.all()) for (const value of trait(profile)) put(buckets, value, profile)
    for (const bucket of buckets.values()) {
      if (bucket.length < 2 || bucket.length > most) continue
      for (const [at, one] of bucket.entries()) {
        for (const other of bucket.slice(at + 1)) {
          const pair = one.id < other.id ? `${one.id}\n${other.id}` : `${other.id}\n${one.id}`
          if (one.id === other.id || seen.has(pair)) continue
          seen.add(pair)
          yield [one, other]
        }
      }
    }
  }
}

const traits: readonly { readonly most: number; readonly trait: (profile: Profile) => readonly string[] }[] = [
  { most: MOST, trait: ({ vat }) => given(vat) },
  { most: MOST, trait: ({ kvk }) => given(kvk) },
  { most: MOST, trait: ({ domain }) => given(domain) },
  { most: MOST, trait: ({ key }) => (key === null ? [] : [shortKey(key)]) },
  { most: MOST, trait: ({ plainNames }) => plainNames },
  { most: MOST, trait: ({ plainNames }) => plainNames.filter((name) => name.length >= BEGINNING).map((name) => name.slice(0, BEGINNING)) },
  {
    most: MOST_ALIKE,
    trait: ({ plainNames }) => plainNames.flatMap((name) => name.split(' ').filter((word) => word.length >= SHORTEST_WORD)),
  },
  { most: MOST_ALIKE, trait: ({ plainNames }) => plainNames.map(skeletonOf).filter((bones) => bones.length >= SHORTEST_WORD) },
]

const given = (value: string | null): readonly string[] => (value === null ? [] : [value])

/** A name without vowels, spaces and doubled letters: `jansen` and `janssen` have one skeleton. */
const skeletonOf = (name: string): string => name.replace(/[aeiouy\s]/g, '').replace(/(.)\1+/g, '$1')

function put(buckets: Map<string, Profile[]>, value: string, profile: Profile): void {
  const bucket = buckets.get(value)
  if (bucket) bucket.push(profile)
  else buckets.set(value, [profile])
}
