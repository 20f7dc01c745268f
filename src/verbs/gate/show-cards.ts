/** The GO / NO GO questions that wait for somebody's gut, without a single figure. */
import { z } from 'zod'
import { cardsAsked } from '../../store/rows/cards.ts'
import { show } from '../kinds.ts'

export const showCards = show({
  word: 'gate',
  name: 'show-cards',
  input: z.object({ limit: z.coerce.number().int().min(1).max(100_000).default(100) }),
  run: ({ limit }, tx) => cardsAsked(tx, limit),
})
