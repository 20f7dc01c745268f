/** The customers with their verdicts: in any order, by verdict, by a part of the name, page after page. */
import { z } from 'zod'
import { verdictSorts } from '../../core/plan/focus.ts'
import { verdictsOfPlan } from '../../store/rows/verdicts-of-plan.ts'
import { show } from '../kinds.ts'

export const listVerdicts = show({
  word: 'plan',
  name: 'list-verdicts',
  input: z.object({
    sort: z.enum(verdictSorts).default('entry-price'),
    /** From the greatest, or from Z. Numbers start there unless said otherwise, names start at A. */
    descending: z.stringbool().or(z.boolean()).optional(),
    verdict: z.enum(['white', 'grey', 'black']).optional(),
    search: z.string().max(200).optional(),
    cursor: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  run: ({ sort, descending = sort !== 'name', verdict, search, cursor, limit }, tx) =>
    verdictsOfPlan(tx, {
      sort,
      reversed: (sort === 'name') === descending,
      verdict: verdict ?? null,
      search: search ?? null,
      cursor: cursor ?? null,
      limit,
    }),
})
