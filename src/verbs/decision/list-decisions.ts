/** The log: every decision as it was taken, newest first, by who decided, what kind, about what and when. */
import { z } from 'zod'
import { decisionsOf } from '../../store/rows/decisions.ts'
import { show } from '../kinds.ts'

const id = z.string().min(1).max(500).optional()

export const listDecisions = show({
  word: 'decision',
  name: 'list-decisions',
  input: z.object({
    subject: id,
    /** Id of the customer, matter, block or member that it is about. */
    about: id,
    actor: id,
    type: id,
    /** From this moment or the beginning of this day on, in UTC. */
    from: z.iso
      .datetime()
      .or(z.iso.date().transform((day) => `${day}T00:00:00.000Z`))
      .optional(),
    /** Before this moment, or up to the end of this day, in UTC. */
    to: z.iso.datetime().or(z.iso.date().transform(endOf)).optional(),
    cursor: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  run: (question, tx) =>
    decisionsOf(tx, {
      subject: question.subject ?? null,
      about: question.about ?? null,
      actor: question.actor ?? null,
      type: question.type ?? null,
      from: question.from ?? null,
      to: question.to ?? null,
      cursor: question.cursor ?? null,
      limit: question.limit,
    }),
})

const DAY_MS = 86_400_000

function endOf(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + DAY_MS).toISOString()
}
