/** The customers with their verdicts: in any order, of those who are meant, from any place in the list on. */
import { z } from 'zod'
import { risingSorts, verdictsOfPlan } from '../../store/rows/verdicts-of-plan.ts'
import { show } from '../kinds.ts'
import { filterOf, filterShape } from './list-input.ts'

export const listVerdicts = show({
  word: 'plan',
  name: 'list-verdicts',
  input: z.object({
    ...filterShape,
    cursor: z.string().optional(),
    /** How many customers come before the first that is answered. */
    offset: z.coerce.number().int().min(0).optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  run: ({ sort = 'entry-price', descending = !risingSorts.has(sort), cursor, offset, limit, ...chosen }, tx) =>
    verdictsOfPlan(tx, {
      ...filterOf(chosen),
      sort,
      reversed: risingSorts.has(sort) === descending,
      cursor: cursor ?? null,
      offset: offset ?? 0,
      limit,
    }),
})
