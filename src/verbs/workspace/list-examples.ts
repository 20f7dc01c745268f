/** The example companies that can be loaded. */
import { z } from 'zod'
import { examples } from '../../core/workspace/examples.ts'
import { show } from '../kinds.ts'

export const listExamples = show({ word: 'workspace', name: 'list-examples', input: z.object({}), run: async () => ({ examples }) })
