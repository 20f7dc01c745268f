/** What is asked of an experiment: how many quarters it takes, and whether a group gets one lot together. */
import { z } from 'zod'

/** A quarter by default: the shortest time in which anything can be seen. From an address both are text. */
export const wanted = z.object({
  quarters: z.coerce.number().int().default(1),
  byGroup: z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]).default(false),
})
