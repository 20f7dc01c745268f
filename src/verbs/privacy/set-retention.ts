/** A member says how long facts and copies of files are kept. */
import { z } from 'zod'
import { decideRetention, privacyLog } from '../../core/privacy/privacy.ts'
import { decide } from '../kinds.ts'

export const setRetention = decide({
  word: 'privacy',
  name: 'set-retention',
  input: z.object({ years: z.number().nullable() }),
  ...privacyLog,
  decide: decideRetention,
  plans: false,
})
