/** Every file that was brought in, and how far the work on them is. */
import { z } from 'zod'
import type { Sources } from '../../core/fact/source.ts'
import { progressOf } from '../../store/rows/progress.ts'
import { unsure } from '../../store/rows/who-is-who.ts'
import { sources } from '../../store/rows/sources.ts'
import { show } from '../kinds.ts'

export const showSources = show({
  word: 'fact',
  name: 'show-sources',
  input: z.object({}),
  run: async (_input, tx) => ({ sources: await sources(tx), progress: await progressOf(tx), unsure: await unsure(tx) }) satisfies Sources,
})
