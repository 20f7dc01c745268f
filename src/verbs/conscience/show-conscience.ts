/** The conscience questions of the organisation, or of one customer. */
import { z } from 'zod'
import type { ConsciencePage } from '../../core/conscience/conscience.ts'
import { refuse } from '../../core/refusal.ts'
import { customerOf } from '../../store/rows/customer-of.ts'
import { show } from '../kinds.ts'
import { askedNow } from './asked-now.ts'
import { cycleAsked } from './cycle-asked.ts'

export const showConscience = show({
  word: 'conscience',
  name: 'show-conscience',
  input: z.object({ customer: z.string().nullable().default(null) }),
  run: async ({ customer }, tx, { now }) => {
    if (customer !== null && !(await customerOf(tx, customer))) return refuse('customer-unknown', { id: customer })
    const { from } = await cycleAsked(tx, now)
    return { cycle: from, questions: await askedNow(tx, customer, from, now) } satisfies ConsciencePage
  },
})
