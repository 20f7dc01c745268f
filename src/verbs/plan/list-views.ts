/** The saved views of the list of customers, by name. */
import { z } from 'zod'
import type { ListViews } from '../../core/plan/list-view.ts'
import { listViews as viewsIn } from '../../store/rows/list-views.ts'
import { show } from '../kinds.ts'

export const listViews = show({
  word: 'plan',
  name: 'list-views',
  input: z.object({}),
  run: async (_input, tx) => ({ views: await viewsIn(tx) }) satisfies ListViews,
})
