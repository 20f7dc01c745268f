/** The workspace of whoever installed the program: there from the first start, and its only one until more are made. */
import type { Store } from '../open/open-store.ts'

/** The same everywhere, so that it is found without looking past the walls between workspaces. */
export const OWN_WORKSPACE = '00000000-0000-4000-8000-000000000001'

export async function ownWorkspace(store: Store, at: string): Promise<string> {
  await store.run(OWN_WORKSPACE, (tx) =>
    tx
      .insertInto('workspace')
      .values({ id: OWN_WORKSPACE, name: null, example: null, created_at: at })
      .onConflict((same) => same.doNothing())
      .execute(),
  )
  return OWN_WORKSPACE
}
