/** A member writes down what is done to come back on course, and who does it. */
import { z } from 'zod'
import { alarmShape, agreementLog } from './agreement-log.ts'
import { decideAgreement } from '../../core/course/agreement.ts'
import { hasAlarm } from '../../core/course/course.ts'
import type { Day } from '../../core/units.ts'
import { heldReviews } from '../../store/rows/reviews.ts'
import { isHere } from '../../store/rows/is-here.ts'
import { decide } from '../kinds.ts'
import { chartsNow } from './charts-now.ts'

export const makeAgreement = decide({
  word: 'course',
  name: 'make-agreement',
  /** `agreement` is a new id of the caller's own, so that it is made once. */
  input: z.object({
    agreement: z.uuid(),
    text: z.string().max(2000),
    owner: z.string().nullable().default(null),
    until: z.iso.date().transform((text) => text as Day),
    alarm: alarmShape.nullable().default(null),
    review: z.iso
      .date()
      .transform((text) => text as Day)
      .nullable()
      .default(null),
  }),
  ...agreementLog,
  learn: async ({ owner, alarm, review }, tx) => ({
    ownerIsHere: owner !== null && (await isHere(tx, owner)),
    reviewOver: review !== null && (await heldReviews(tx)).some(({ from }) => from === review),
    alarmFound: alarm !== null && hasAlarm(await chartsNow(tx), alarm),
  }),
  decide: decideAgreement,
  plans: false,
})
