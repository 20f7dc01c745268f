/** The hierarchy takes over the check of a matter from somebody further down. */
import { z } from 'zod'
import { decideTakeCheck } from '../../core/matter/verification-debt.ts'
import { matterRow } from '../../store/rows/matters.ts'
import { chainOf } from '../../store/rows/leader-of.ts'
import { decide } from '../kinds.ts'
import { aboutMatter } from './matter-log.ts'

export const takeCheck = decide({
  ...aboutMatter,
  name: 'take-check',
  input: z.object({ matter: z.string() }),
  learn: async ({ matter }, tx) => {
    const found = await matterRow(tx, matter)
    const debt = found?.matter.debt ?? null
    return { above: debt === null ? [] : await chainOf(tx, debt) }
  },
  decide: decideTakeCheck,
})
