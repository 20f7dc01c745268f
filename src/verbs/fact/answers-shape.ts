/** What a person can answer about a file, as a door hands it over. */
import { z } from 'zod'

export const answersShape = z.object({
  marginPercent: z.coerce.number().gt(-100).max(100).optional(),
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
  decimal: z.enum([',', '.']).optional(),
  accounts: z.array(z.string()).optional(),
  member: z.string().trim().min(1).optional(),
  domains: z.array(z.string().trim().min(3)).optional(),
  columns: z.object({ what: z.enum(['invoices', 'touches']), fields: z.record(z.string(), z.string()) }).optional(),
})
