/** What a feed holds now takes the place of what it held before, and is read. */
import { createHash } from 'node:crypto'
import { nextLook } from '../../core/feed/feed.ts'
import type { SourceStatus } from '../../core/fact/source.ts'
import { noteFeed } from '../../store/rows/feeds.ts'
import { replaceFile } from '../../store/rows/replace-file.ts'
import { takeIn } from '../fact/import-files.ts'
import type { Asked, House } from '../verb.ts'
import type { Newest } from './newest-of-feed.ts'

/** The import that holds what was read before, and how far it is. */
type Held = { readonly importId: string; readonly status: SourceStatus }

export async function keepNewest(id: string, held: Held | null, newest: Newest, asked: Asked, house: House): Promise<void> {
  const seen = { mark: newest.mark, content: newest.content, checkedAt: asked.now, readAt: asked.now }
  const note = { ...seen, nextAt: nextLook(asked.now, null), trouble: null }
  if (held === null || held.status === 'undone') {
    const { ids } = await takeIn([newest.file], { example: null, confirmed: true }, asked, house)
    await house.store.run(asked.workspace, (tx) => noteFeed(tx, id, { ...note, importId: ids[0] ?? '' }))
    return
  }
  const { kept } = newest
  const hash = createHash('sha256')
  for await (const piece of kept.pieces()) hash.update(piece)
  const sha256 = hash.digest('hex')
  await house.store.run(asked.workspace, async (tx) => {
    await replaceFile(tx, held.importId, { file: kept.name, sha256, size: kept.size, at: asked.now }, kept.pieces())
    await noteFeed(tx, id, note)
  })
  await house.queue('fact/read-imports', asked, {})
}
