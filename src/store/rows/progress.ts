/** What is being worked on in a workspace, and how far it is: any process may ask, one writes. */
import { sql } from 'kysely'
import { idle, waiting, type Progress } from '../../core/fact/source.ts'
import type { Transaction } from '../open/open-store.ts'
import { importsToRead } from './imports-to-read.ts'

/** What runs now, or why it stopped; else what still waits to begin. */
export async function progressOf(tx: Transaction): Promise<Progress> {
  const row = await tx.selectFrom('workspace').select(['progress', 'plan_wanted']).executeTakeFirst()
  if (row?.progress) return row.progress
  if ((await importsToRead(tx)).length > 0) return waiting('reading')
  return row?.plan_wanted ? waiting('planning') : idle
}

/** What runs now; null while nothing does, also when something waits to begin. */
export async function runningStage(tx: Transaction): Promise<Progress['stage'] | null> {
  const row = await tx.selectFrom('workspace').select('progress').executeTakeFirst()
  return row?.progress?.busy === true ? row.progress.stage : null
}

/** Of the work that runs: how far it is, why it stopped, or that it is done. */
export async function noteProgress(tx: Transaction, progress: Progress): Promise<void> {
  await tx
    .updateTable('workspace')
    .set({ progress: progress.busy || progress.stopped ? JSON.stringify(progress) : null })
    .execute()
}

/** Work was asked for: why earlier work stopped no longer matters; what runs goes on. */
export async function forgetStopped(tx: Transaction): Promise<void> {
  await sql`update workspace set progress = null where not (progress ->> 'busy')::boolean`.execute(tx)
}

/** A plan is wanted, of how things are from now on. */
export async function wantPlan(tx: Transaction): Promise<void> {
  await forgetStopped(tx)
  await tx.updateTable('workspace').set({ plan_wanted: true }).execute()
}

/** The files that wait are being read. */
export async function beginReading(tx: Transaction): Promise<void> {
  await noteProgress(tx, waiting('reading'))
  await tx.updateTable('workspace').set({ stop_wanted: false }).execute()
}

/** Somebody no longer wants the files that are being read. */
export const wantStop = async (tx: Transaction): Promise<void> =>
  void (await tx.updateTable('workspace').set({ stop_wanted: true }).execute())

export const isStopWanted = async (tx: Transaction): Promise<boolean> =>
  (await tx.selectFrom('workspace').select('stop_wanted').executeTakeFirst())?.stop_wanted ?? false

/** The wanted plan is being made: whoever wants one after this wants another. */
export async function beginPlan(tx: Transaction): Promise<void> {
  await noteProgress(tx, waiting('planning'))
  await tx.updateTable('workspace').set({ plan_wanted: false }).execute()
}
