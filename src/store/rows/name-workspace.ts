/** What a workspace is called, and which example company it holds, if any. */
import type { Transaction } from '../open/open-store.ts'

export type WorkspaceName = { readonly id: string; readonly name: string | null; readonly example: string | null }

export const workspaceName = (tx: Transaction): Promise<WorkspaceName | undefined> =>
  tx.selectFrom('workspace').select(['id', 'name', 'example']).executeTakeFirst()

export async function nameWorkspace(tx: Transaction, change: Partial<Pick<WorkspaceName, 'name' | 'example'>>): Promise<void> {
  await tx.updateTable('workspace').set(change).execute()
}
