/** The pile of the gate: matters by where they stand, what changed last first. */
import { z } from 'zod'
import { matterStatuses } from '../../core/matter/matter-page.ts'
import { mattersOf } from '../../store/rows/matters.ts'
import { show } from '../kinds.ts'

export const listMatters = show({
  word: 'matter',
  name: 'list-matters',
  input: z.object({
    status: z.enum(matterStatuses).optional(),
    owner: z.string().optional(),
    customer: z.string().optional(),
    cursor: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  run: ({ status, owner, customer, cursor, limit }, tx) =>
    mattersOf(tx, { statuses: status ? [status] : null, owner: owner ?? null, customer: customer ?? null, cursor: cursor ?? null, limit }),
})
