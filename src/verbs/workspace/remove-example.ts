/** Takes the example company away, so that nothing of it is left beside a person's own files. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { nameWorkspace, workspaceName } from '../../store/rows/name-workspace.ts'
import { planningAlone } from '../../store/rows/planning-alone.ts'
import { removePlans } from '../../store/rows/remove-plans.ts'
import { sources } from '../../store/rows/sources.ts'
import { undoImport } from '../../store/rows/undo-import.ts'
import { bring } from '../kinds.ts'

export const removeExample = bring({
  word: 'workspace',
  name: 'remove-example',
  input: z.object({}),
  run: (_input, asked, house) =>
    house.store.run(asked.workspace, async (tx) => {
      if ((await workspaceName(tx))?.example == null) return refuse('example-unknown', { code: '' })
      await removeAllImports(tx, asked.now)
      await nameWorkspace(tx, { example: null })
      return { removed: true }
    }),
})

/** All that was taken in; files that somebody still looks at stay. */
export async function removeAllImports(tx: Transaction, at: string): Promise<void> {
  await planningAlone(tx)
  for (const { id, confirmed, status } of await sources(tx)) if (confirmed && status !== 'undone') await undoImport(tx, id, at)
  await removePlans(tx)
}
