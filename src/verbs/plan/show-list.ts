/** What there is to choose in the list of customers, and what those who are meant bring and take together. */
import { z } from 'zod'
import { summaryOfList } from '../../store/rows/verdicts-of-plan.ts'
import { show } from '../kinds.ts'
import { filterOf, filterShape } from './list-input.ts'

export const showList = show({
  word: 'plan',
  name: 'show-list',
  input: z.object(filterShape),
  run: (chosen, tx) => summaryOfList(tx, filterOf(chosen)),
})
