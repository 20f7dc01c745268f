/** Loads an example company: its files go the way that anyone's files go. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { counts } from '../../store/rows/counts.ts'
import { workspaceName } from '../../store/rows/name-workspace.ts'
import { bring } from '../kinds.ts'
import { takeIn } from './import-files.ts'

export const importExample = bring({
  word: 'fact',
  name: 'import-example',
  input: z.object({ code: z.string() }),
  run: async ({ code }, asked, house) => {
    const files = await house.exampleFiles(code)
    if (!files) return refuse('example-unknown', { code })
    const own = await house.store.run(
      asked.workspace,
      async (tx) => (await workspaceName(tx))?.example === null && (await counts(tx)).sources > 0,
    )
    return own ? refuse('own-files-first') : takeIn(files, { example: code, confirmed: true }, asked, house)
  },
})
