/** A member says that who works whom is agreed as the plan that stands has it. From then on nothing in it moves by itself. */
import { z } from 'zod'
import { decideDivision } from '../../core/course/division.ts'
import { plannedDivision } from '../../store/rows/division.ts'
import { decide } from '../kinds.ts'
import { aboutDivision } from './division-known.ts'

export const agreeDivision = decide({
  ...aboutDivision,
  name: 'agree-division',
  input: z.object({}),
  learn: (_input, tx) => plannedDivision(tx),
  decide: decideDivision,
  plans: true,
})
