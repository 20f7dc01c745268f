/** Stops the reading of files: what was being read is put away, and what was in before stays. */
import { z } from 'zod'
import { runningStage, wantStop } from '../../store/rows/progress.ts'
import { putAwayUnread } from '../../store/rows/put-away-unread.ts'
import { bring } from '../kinds.ts'

export const stopReading = bring({
  word: 'fact',
  name: 'stop-reading',
  input: z.object({}),
  run: (_input, asked, house) =>
    house.store.run(asked.workspace, async (tx) => {
      const stage = await runningStage(tx)
      const reads = stage === 'reading' || stage === 'looking'
      // Whoever reads puts away what it was reading, when it hears of it; what nobody began with is put away here.
      if (reads) await wantStop(tx)
      else await putAwayUnread(tx, asked.now)
      return { stopping: reads }
    }),
})
