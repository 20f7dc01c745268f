/** The log of what people's gut said about one customer, as every decision about it folds it. */
import { evolveGut, gutSubject, initialGut, type GutEvent, type GutState } from '../../core/customer/gut.ts'
import type { Folded } from '../../store/log/log.ts'

export const gutLog = (customer: string): Folded<GutState, GutEvent> => ({
  subject: gutSubject(customer),
  initial: initialGut,
  evolve: evolveGut,
})
