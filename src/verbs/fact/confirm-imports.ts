/** A person looked at what files would change, and takes them in. */
import { z } from 'zod'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { nameWorkspace, workspaceName } from '../../store/rows/name-workspace.ts'
import { confirmImport } from '../../store/rows/confirm-import.ts'
import { forgetStopped } from '../../store/rows/progress.ts'
import { sources } from '../../store/rows/sources.ts'
import { bring } from '../kinds.ts'
import { removeAllImports } from '../workspace/remove-example.ts'

export const confirmImports = bring({
  word: 'fact',
  name: 'confirm-imports',
  input: z.object({
    /** Without it, all that are ready. */
    ids: z.array(z.coerce.string()).optional(),
  }),
  run: async ({ ids }, asked, house) => {
    const taken = await house.store.run(asked.workspace, async (tx) => {
      const ready = (await sources(tx)).filter(({ id, status }) => status === 'ready' && (ids?.includes(id) ?? true))
      const missing = ids?.find((id) => !ready.some((source) => source.id === id))
      if (missing !== undefined) return refuse('import-not-ready', { id: missing })
      if (ready.length === 0) return refuse('import-not-ready', { id: '' })
      // Own files and an example never mix.
      if ((await workspaceName(tx))?.example != null) {
        await removeAllImports(tx, asked.now)
        await nameWorkspace(tx, { example: null })
      }
      for (const { id } of ready) await confirmImport(tx, id)
      await forgetStopped(tx)
      return { ids: ready.map(({ id }) => id) }
    })
    if (!isRefusal(taken)) await house.queue('fact/read-imports', asked, {})
    return taken
  },
})
