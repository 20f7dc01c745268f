/** The rows of a file that were not taken, each with its reason. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { rejectedRows } from '../../store/rows/problems-of-import.ts'
import { show } from '../kinds.ts'

export const showRejectedRows = show({
  word: 'fact',
  name: 'show-rejected-rows',
  input: z.object({
    id: z.coerce.string(),
    /** One table of the file; without it, all. */
    part: z.coerce.number().int().min(1).max(32_767).optional(),
    cursor: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(100_000).default(500),
  }),
  run: async ({ id, part = null, cursor = null, limit }, tx) =>
    (await rejectedRows(tx, id, { limit, cursor, part })) ?? refuse('import-unknown', { id }),
})
