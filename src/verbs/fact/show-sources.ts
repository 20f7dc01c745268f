/** Every file that was brought in, and how far the work on them is. */
import { z } from 'zod'
import type { Sources, SourceStatus } from '../../core/fact/source.ts'
import { groupsOfCustomers } from '../../store/rows/given-margins.ts'
import { progressOf } from '../../store/rows/progress.ts'
import { unsure } from '../../store/rows/who-is-who.ts'
import { sources } from '../../store/rows/sources.ts'
import { show } from '../kinds.ts'

export const showSources = show({
  word: 'fact',
  name: 'show-sources',
  input: z.object({}),
  run: async (_input, tx) => {
    const all = await sources(tx)
    const asked = all.some(({ status, questions }) => asks.has(status) && questions.some(({ code }) => code === 'which-margin'))
    const groups = asked ? await groupsOfCustomers(tx) : []
    return { sources: all, progress: await progressOf(tx), groups, unsure: await unsure(tx) } satisfies Sources
  },
})

/** Where a file may still be answered about. */
const asks: ReadonlySet<SourceStatus> = new Set(['asked', 'ready'])
