/** What a person can answer about a file, as a door hands it over. */
import { z } from 'zod'
import { columnsWhat } from '../../core/fact/said-columns.ts'

const percent = z.coerce.number().gt(-100).max(100)
const saidColumns = z.object({ what: z.enum(columnsWhat), fields: z.record(z.string(), z.string()) })

export const answersShape = z.object({
  marginPercent: percent.optional(),
  groupPercents: z.record(z.string(), percent).optional(),
  vatPercent: z.coerce.number().min(0).max(50).optional(),
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
  decimal: z.enum([',', '.']).optional(),
  rates: z.record(z.string().regex(/^[A-Z]{3}$/), z.coerce.number().positive().max(1_000_000)).optional(),
  accounts: z.array(z.string()).optional(),
  member: z.string().trim().min(1).optional(),
  domains: z.array(z.string().trim().min(3)).optional(),
  columns: saidColumns.optional(),
  tables: z.array(saidColumns.extend({ base: z.string() })).optional(),
  overlap: z.enum(['replaces', 'adds']).optional(),
})
