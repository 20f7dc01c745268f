/** A member erases what was said with a decision; the decision itself stays, and that this was done as well. */
import { z } from 'zod'
import { decideErasure, evolveErasures, initialErasures } from '../../core/decision/erase-saying.ts'
import { eraseSaying as erase, sayingAt } from '../../store/rows/sayings.ts'
import { decide } from '../kinds.ts'

export const eraseSaying = decide({
  word: 'decision',
  name: 'erase-saying',
  input: z.object({ position: z.int().positive() }),
  subject: 'erasures',
  initial: initialErasures,
  evolve: evolveErasures,
  decide: decideErasure,
  learn: ({ position }, tx) => sayingAt(tx, position),
  follow: async (tx, { happened }) => {
    for (const { data } of happened) await erase(tx, data.position)
  },
  plans: false,
})
