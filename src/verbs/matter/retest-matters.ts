/** Tests again what was set aside, is on hold or stands at the gate: after a plan, when the numbers changed. */
import { z } from 'zod'
import { alone } from '../../store/log/log.ts'
import { retestable } from '../../store/rows/matters.ts'
import { work } from '../kinds.ts'
import { retest } from './follow-matter.ts'

/** So many in one transaction, in which nobody else decides. */
const BATCH = 50

export const retestMatters = work({
  word: 'matter',
  name: 'retest-matters',
  input: z.object({}),
  run: async (_input, asked, house) => {
    for (let last: string | undefined = ''; last !== undefined;) {
      const after: string = last
      last = await house.store.run(asked.workspace, async (tx) => {
        await alone(tx)
        const ids = await retestable(tx, after, BATCH)
        for (const id of ids) await retest(tx, id, asked.now)
        return ids.at(-1)
      })
    }
  },
})
