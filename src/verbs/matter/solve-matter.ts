/** The owner says that a matter is solved; whoever first owned it must then check that. */
import { z } from 'zod'
import { decideSolve } from '../../core/matter/verification-debt.ts'
import { decide } from '../kinds.ts'
import { aboutMatter } from './matter-log.ts'

export const solveMatter = decide({
  ...aboutMatter,
  name: 'solve-matter',
  input: z.object({ matter: z.string() }),
  decide: decideSolve,
})
