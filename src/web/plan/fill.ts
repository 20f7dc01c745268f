/** White is an open ring, black a filled dot, grey the only doubt. */
import type { Verdict } from '../../core/plan/verdict.ts'
import type { Fill } from '../ui/dot.tsx'

export const fillOf: Readonly<Record<Verdict, Fill>> = { white: 'open', grey: 'grey', black: 'filled' }
