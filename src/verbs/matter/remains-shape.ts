/** What is left of a matter as it comes in: EUR and hours. What cannot be is refused by its sentence in core. */
import { z } from 'zod'

export const remainsShape = z.object({ valueEuro: z.number(), hours: z.number() })
