/** A member answers a conscience question, of the organisation or of one customer. */
import { z } from 'zod'
import {
  conscienceSubject,
  decideConscience,
  evolveConscience,
  questionsOfAll,
  type ConscienceAnswers,
} from '../../core/conscience/conscience.ts'
import { refuse } from '../../core/refusal.ts'
import { customerOf } from '../../store/rows/customer-of.ts'
import { decide } from '../kinds.ts'
import { cycleAsked } from './cycle-asked.ts'
import { evidenceNow } from './evidence-now.ts'

export const answerConscience = decide({
  word: 'conscience',
  name: 'answer-conscience',
  input: z.object({ question: z.enum(questionsOfAll), customer: z.string().nullable().default(null), text: z.string().max(4000) }),
  subject: ({ customer }) => conscienceSubject(customer),
  initial: [] as ConscienceAnswers,
  evolve: evolveConscience,
  learn: async ({ question, customer }, tx, { now }) => {
    if (customer !== null && !(await customerOf(tx, customer))) return refuse('customer-unknown', { id: customer })
    const evidence = (await evidenceNow(tx, customer, now)).get(question) ?? {}
    return { cycle: (await cycleAsked(tx, now)).from, evidence }
  },
  decide: decideConscience,
  plans: false,
})
