/** The signals about one customer or block, the newest first. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { signalSubjects, type SignalList } from '../../core/signal/signal.ts'
import { blockStatus } from '../../store/rows/block-status.ts'
import { customerOf } from '../../store/rows/customer-of.ts'
import { signalsAbout } from '../../store/rows/signals-about.ts'
import { show } from '../kinds.ts'

export const listSignals = show({
  word: 'signal',
  name: 'list-signals',
  input: z.object({
    what: z.enum(signalSubjects),
    id: z.string().min(1),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  run: async ({ what, id, limit }, tx) => {
    if (what === 'block' && !(await blockStatus(tx, id))) return refuse('block-unknown')
    if (what === 'customer' && !(await customerOf(tx, id))) return refuse('customer-unknown', { id })
    return { signals: await signalsAbout(tx, what, id, limit) } satisfies SignalList
  },
})
