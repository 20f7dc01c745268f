/** A member takes back a bundle that was accepted, as long as nobody in it moved on since. */
import { z } from 'zod'
import { decideTakeBack } from '../../core/course/division.ts'
import { decide } from '../kinds.ts'
import { aboutDivision } from './division-known.ts'

export const takeBackBundle = decide({
  ...aboutDivision,
  name: 'take-back-bundle',
  input: z.object({ customer: z.string() }),
  decide: decideTakeBack,
  plans: true,
})
