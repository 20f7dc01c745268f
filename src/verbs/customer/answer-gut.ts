/** A member answers GO or NO GO about a customer that arithmetic cannot tell, or whose path signals contradict. */
import { z } from 'zod'
import { decideAnswerCustomerGut, evolveGut, gutSubject, initialGut } from '../../core/customer/gut.ts'
import { refuse } from '../../core/refusal.ts'
import { customerOf } from '../../store/rows/customer-of.ts'
import { planNumber } from '../../store/rows/plan-number.ts'
import { verdictOfCustomer } from '../../store/rows/verdict-of-customer.ts'
import { decide } from '../kinds.ts'
import { raiseBlockWith } from '../signal/raise.ts'

export const answerCustomerGut = decide({
  word: 'customer',
  name: 'answer-gut',
  input: z.object({ customer: z.string().min(1), go: z.boolean() }),
  subject: ({ customer }) => gutSubject(customer),
  initial: initialGut,
  evolve: evolveGut,
  learn: async ({ customer }, tx) => {
    if (!(await customerOf(tx, customer))) return refuse('customer-unknown', { id: customer })
    const row = await verdictOfCustomer(tx, customer)
    return { grey: row?.verdict === 'grey', plan: await planNumber(tx), probabilityWhite: row?.numbers.probabilityWhite ?? null }
  },
  decide: decideAnswerCustomerGut,
  // A customer that is not worked any more contradicts the block that it is in.
  follow: async (tx, { happened }, about) => {
    for (const { type, data } of happened)
      if (type === 'customer-gut-answered' && !data.go) await raiseBlockWith(tx, data.customer, [], about)
  },
  plans: true,
})
