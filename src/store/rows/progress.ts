/** What is being worked on in a workspace, and how far it is: any process may ask, one writes. */
import { idle, type Progress } from '../../core/fact/source.ts'
import type { Transaction } from '../open/open-store.ts'

export async function progressOf(tx: Transaction): Promise<Progress> {
  const row = await tx.selectFrom('workspace').select('progress').executeTakeFirst()
  return row?.progress ?? idle
}

export async function noteProgress(tx: Transaction, progress: Progress): Promise<void> {
  await tx
    .updateTable('workspace')
    .set({ progress: progress.busy || progress.stopped ? JSON.stringify(progress) : null })
    .execute()
}
