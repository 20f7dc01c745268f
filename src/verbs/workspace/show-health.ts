/** What runs, on what, and whether the decisions still vouch for each other. */
import { z } from 'zod'
import type { Health } from '../../core/workspace/health.ts'
import { verifyChain } from '../../store/log/log.ts'
import { counts } from '../../store/rows/counts.ts'
import { factCount } from '../../store/rows/fact-count.ts'
import { show } from '../kinds.ts'

export const showHealth = show({
  word: 'workspace',
  name: 'show-health',
  input: z.object({}),
  run: async (_input, tx, _asked, house) => {
    const about = await house.store.about()
    const chain = await verifyChain(tx)
    return {
      version: house.version,
      database: `PostgreSQL ${about.postgres}`,
      server: about.kind === 'server' ? about.place : null,
      customers: (await counts(tx)).customers,
      facts: await factCount(tx),
      decisions: chain.ok ? chain.length : chain.position - 1,
      sound: chain.ok,
      firstBrokenDecision: chain.ok ? null : chain.position,
    } satisfies Health
  },
})
