/** The log of one agreement, and how an alarm is named in what is asked. */
import { z } from 'zod'
import { agreementSubject, evolveAgreement, type Agreement } from '../../core/course/agreement.ts'
import { measures } from '../../core/course/measure.ts'
import type { Day } from '../../core/units.ts'

export const agreementLog = {
  subject: ({ agreement }: { readonly agreement: string }) => agreementSubject(agreement),
  initial: null as Agreement | null,
  evolve: evolveAgreement,
} as const

export const alarmShape = z.object({
  measure: z.enum(measures),
  kind: z.enum(['outside', 'run']),
  cycle: z.iso.date().transform((text) => text as Day),
})
