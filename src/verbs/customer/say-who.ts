/** A person says that two are one customer, or that they are not: the figures of both follow at once, and a plan is made anew. */
import { z } from 'zod'
import { decidePair, pairLog } from '../../core/fact/say-who.ts'
import { refuse } from '../../core/refusal.ts'
import { isKnownId, joinNow, partNow } from '../../store/rows/who-is-who.ts'
import { decide } from '../kinds.ts'

export const sayWho = decide({
  word: 'customer',
  name: 'say-who',
  input: z.object({ customer: z.string().min(1), other: z.string().min(1), same: z.boolean() }),
  ...pairLog,
  learn: async ({ customer, other }, tx) => {
    for (const id of [customer, other]) if (!(await isKnownId(tx, id))) return refuse('customer-unknown', { id })
    return null
  },
  decide: decidePair,
  follow: async (tx, { happened }) => {
    for (const { type, data } of happened) {
      if (type === 'customers-joined') await joinNow(tx, data.customer, data.other)
      else await partNow(tx, data.customer, data.other)
    }
  },
  plans: true,
})
