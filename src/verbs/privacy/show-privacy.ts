/** How long data is kept, how much there is, and what another retention would delete. */
import { z } from 'zod'
import { keptFrom, LEAST_YEARS, MOST_YEARS } from '../../core/privacy/privacy.ts'
import type { PrivacyPage } from '../../core/privacy/person.ts'
import { dayOf } from '../../core/units.ts'
import { contactsKept } from '../../store/rows/contacts-said.ts'
import { countPast, keptCopies, standingPrivacy } from '../../store/rows/retention.ts'
import { show } from '../kinds.ts'

export const showPrivacy = show({
  word: 'privacy',
  name: 'show-privacy',
  input: z.object({
    /** To hear what keeping data so many years would delete today. */
    years: z.coerce.number().int().min(LEAST_YEARS).max(MOST_YEARS).optional(),
  }),
  run: async ({ years }, tx, { now }) => {
    const from = years === undefined ? null : keptFrom({ years }, dayOf(now))
    return {
      ...(await standingPrivacy(tx)),
      ...(await keptCopies(tx)),
      ...(await contactsKept(tx)),
      leastYears: LEAST_YEARS,
      mostYears: MOST_YEARS,
      would: from === null ? null : await countPast(tx, from),
    } satisfies PrivacyPage
  },
})
