/** Who is who out of mentions, for tests: as files that are read together give them. */
import { matchMembers } from './match-members.ts'
import type { Mentions } from './mention.ts'
import { gatherProfiles } from './profile.ts'
import { whoOf, type Who } from './who.ts'
import { whoIsWho, type SaidPair } from './who-is-who.ts'

export function whoFrom(files: readonly Mentions[], said: readonly SaidPair[] = []): Who {
  const members = matchMembers()
  const profiles = gatherProfiles()
  for (const [at, mentions] of files.entries()) {
    for (const { reference, listed } of mentions.members.values()) members.learn(reference, listed)
    for (const { reference, listed } of mentions.customers.values()) profiles.add({ reference, listed, file: String(at) })
  }
  return whoOf(whoIsWho(profiles, said, new Set()).joins, members)
}
