/** Tells how far queued work is, and tells when it stopped. */
import { idle, type Progress } from '../../core/fact/source.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { noteProgress } from '../../store/rows/progress.ts'
import type { Asked, House } from '../verb.ts'

export const tellProgress = (house: House, asked: Asked, stage: Progress['stage'], done: number, total: number | null): Promise<void> =>
  house.store.run(asked.workspace, (tx) => noteProgress(tx, { busy: true, stage, done, total, stopped: null }))

/** Runs queued work; whatever happens, nobody is left waiting for it. A bug still throws, so that the queue tries again. */
export async function withProgress(
  house: House,
  asked: Asked,
  begin: (tx: Transaction) => Promise<void>,
  run: () => Promise<Progress>,
): Promise<void> {
  const tell = (progress: Progress) => house.store.run(asked.workspace, (tx) => noteProgress(tx, progress))
  await house.store.run(asked.workspace, begin)
  try {
    await tell(await run())
  } catch (error) {
    await tell({ ...idle, stopped: { code: 'unexpected', facts: {} } }).catch(() => {})
    throw error
  }
}
