/** A person answers what a file could not say, or answers it otherwise before the file is taken in; it is read again with the answers. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { importToRead } from '../../store/rows/imports-to-read.ts'
import { noteImport } from '../../store/rows/note-import.ts'
import { forgetStopped } from '../../store/rows/progress.ts'
import { takeApart } from '../../store/rows/together.ts'
import { isRefusal } from '../../core/refusal.ts'
import { bring } from '../kinds.ts'
import { answersShape } from './answers-shape.ts'

export const answerQuestions = bring({
  word: 'fact',
  name: 'answer-questions',
  input: z.object({ id: z.coerce.string(), answers: answersShape }),
  run: async ({ id, answers }, asked, house) => {
    const answered = await house.store.run(asked.workspace, async (tx) => {
      const source = await importToRead(tx, id)
      if (!source) return refuse('import-unknown', { id })
      if (source.status !== 'asked' && source.status !== 'ready') return refuse('import-not-asked', { id })
      const all = { ...source.answers, ...answers }
      await noteImport(tx, id, { status: 'waiting', answers: all, adds: all.overlap === 'adds' })
      if (answers.tables?.length === 0) await takeApart(tx, id)
      await forgetStopped(tx)
      return { id }
    })
    if (!isRefusal(answered)) await house.queue('fact/read-imports', asked, {})
    return answered
  },
})
