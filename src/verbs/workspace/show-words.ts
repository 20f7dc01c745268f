/** What the words of the method mean, in both languages: all of them, or those that go by what was typed. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { wordsFor } from '../../core/workspace/words.ts'
import { show } from '../kinds.ts'

export const showWords = show({
  word: 'workspace',
  name: 'show-words',
  input: z.object({ word: z.string().max(200).optional() }),
  run: async ({ word }, _tx, _asked, house) => {
    const all = await house.words()
    const words = word === undefined || word.trim() === '' ? all : wordsFor(all, word)
    return words.length === 0 ? refuse('word-unknown', { word: word ?? '' }) : { words }
  },
})
