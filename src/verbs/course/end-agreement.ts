/** A member says that an agreement was kept, or is dropped. */
import { z } from 'zod'
import { decideAgreementEnd } from '../../core/course/agreement.ts'
import { decide } from '../kinds.ts'
import { agreementLog } from './agreement-log.ts'

export const endAgreement = decide({
  word: 'course',
  name: 'end-agreement',
  input: z.object({ agreement: z.uuid(), kept: z.boolean() }),
  ...agreementLog,
  decide: decideAgreementEnd,
  plans: false,
})
