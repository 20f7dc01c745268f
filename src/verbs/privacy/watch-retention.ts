/** By the clock: when something is older than data is kept, it is deleted, on the thread that keeps no click waiting. */
import { z } from 'zod'
import { isAnythingPast } from '../../store/rows/retention.ts'
import { work } from '../kinds.ts'
import { pastFrom } from './past-from.ts'

export const watchRetention = work({
  word: 'privacy',
  name: 'watch-retention',
  input: z.object({}),
  every: 'minute',
  run: async (_input, asked, house) => {
    const due = await house.store.look(asked.workspace, async (tx) => {
      const from = await pastFrom(tx, asked)
      return from !== null && (await isAnythingPast(tx, from))
    })
    if (due) await house.queue('privacy/forget-old', asked, {})
  },
})
