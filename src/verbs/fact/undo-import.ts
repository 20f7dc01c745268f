/** Takes an imported file back, and makes the plan anew without it. */
import { z } from 'zod'
import { nobody } from '../../core/about.ts'
import { fileSubject, type FileEvent } from '../../core/fact/undone.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { alone, append } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { actingMember } from '../../store/rows/acting-member.ts'
import { planningAlone } from '../../store/rows/planning-alone.ts'
import { undoImport as takeBack, type TakenBack } from '../../store/rows/undo-import.ts'
import { bring } from '../kinds.ts'
import { settleWithout } from './settle-without.ts'

export const undoImport = bring({
  word: 'fact',
  name: 'undo-import',
  input: z.object({ id: z.coerce.string() }),
  run: async ({ id }, asked, house) => {
    const undone = await house.store.run(asked.workspace, async (tx) => {
      await planningAlone(tx)
      await alone(tx)
      const acting = await actingMember(tx, asked.actor)
      // Whoever the files do not know any more may still take one back.
      const by = isRefusal(acting) ? nobody : acting
      const taken = await takeBack(tx, id, asked.now, by)
      if (taken === null) return refuse('import-unknown', { id })
      const { status, undone } = taken
      if (status === 'done') await writeDown(tx, taken, by, asked.now)
      // A file that gave nothing leaves the plan as it is.
      if (status !== 'done') return { id, plannable: false, undone }
      return { id, plannable: await settleWithout(tx), undone }
    })
    if (!isRefusal(undone) && undone.plannable) await house.queue('plan/make-plan', asked, {})
    return undone
  },
})

/** One decision, however many rows went. A file that was taken back and brought again is another file. */
async function writeDown(tx: Transaction, { id, undone }: TakenBack, by: string, at: string): Promise<void> {
  const events = [{ type: 'file-taken-back', data: undone }] satisfies FileEvent[]
  await append(tx, { subject: fileSubject(id), expectedVersion: 0, events, actor: by, at })
}
