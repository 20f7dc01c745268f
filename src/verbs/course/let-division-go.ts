/** A member lets the agreed division go: every plan divides anew again. */
import { z } from 'zod'
import { decideLetGo } from '../../core/course/division.ts'
import { decide } from '../kinds.ts'
import { aboutDivision } from './division-known.ts'

export const letDivisionGo = decide({
  ...aboutDivision,
  name: 'let-division-go',
  input: z.object({}),
  decide: decideLetGo,
  plans: true,
})
