/** Which customers may be one, and which addresses are nobody's yet. */
import { z } from 'zod'
import type { WhoIsWhoPage } from '../../core/fact/who-is-who-page.ts'
import { doubts, unknownAddresses } from '../../store/rows/who-is-who.ts'
import { show } from '../kinds.ts'

export const showWhoIsWho = show({
  word: 'customer',
  name: 'show-who-is-who',
  input: z.object({ limit: z.coerce.number().int().min(1).max(100_000).default(50) }),
  run: async ({ limit }, tx) => {
    const found = await doubts(tx, limit)
    const addresses = await unknownAddresses(tx, limit)
    return {
      doubts: found.rows,
      doubtsInAll: found.total,
      addresses: addresses.rows,
      addressesInAll: addresses.total,
    } satisfies WhoIsWhoPage
  },
})
