/** A member accepts or refuses a bundle of changes that the plan proposes, by any of its customers. */
import { z } from 'zod'
import { decideBundle } from '../../core/course/division.ts'
import { decide } from '../kinds.ts'
import { aboutDivision, bundleOf } from './division-known.ts'

export const answerBundle = decide({
  ...aboutDivision,
  name: 'answer-bundle',
  input: z.object({ customer: z.string(), accept: z.boolean() }),
  learn: ({ customer }, tx) => bundleOf(tx, customer),
  decide: decideBundle,
  plans: true,
})
