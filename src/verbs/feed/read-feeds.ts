/** Looks at every calendar that is due, and takes in what changed. One that cannot be read keeps what was read before, and says why. */
import { z } from 'zod'
import { isOfEarlierDay, nextLook, type Trouble } from '../../core/feed/feed.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { dueFeeds, feedToRead, noteFeed } from '../../store/rows/feeds.ts'
import { importToRead } from '../../store/rows/imports-to-read.ts'
import { readAgain } from '../../store/rows/replace-file.ts'
import { work } from '../kinds.ts'
import type { Asked, House } from '../verb.ts'
import { keepNewest } from './keep-newest.ts'
import { newestOf } from './newest-of-feed.ts'
import { placeOf } from './place-of-feed.ts'

/** At once, so that one machine that is silent does not keep the others waiting. */
const AT_ONCE = 8

export const readFeeds = work({
  word: 'feed',
  name: 'read-feeds',
  input: z.object({}),
  run: async (_input, asked, house) => {
    const due = await house.store.look(asked.workspace, (tx) => dueFeeds(tx, asked.now))
    for (let at = 0; at < due.length; at += AT_ONCE) await Promise.all(due.slice(at, at + AT_ONCE).map((id) => readFeed(id, asked, house)))
  },
})

async function readFeed(id: string, asked: Asked, house: House): Promise<void> {
  const run = <T>(todo: Parameters<typeof house.store.run<T>>[1]) => house.store.run(asked.workspace, todo)
  const feed = await run((tx) => feedToRead(tx, id))
  if (feed === null) return
  const source = feed.importId === null ? null : await run((tx) => importToRead(tx, feed.importId ?? ''))
  const held = feed.importId === null || source === null ? null : { importId: feed.importId, status: source.status }
  const place = placeOf(id, feed.secret, asked, house)
  const before = { mark: feed.mark, content: feed.content, answers: source?.answers ?? {} }
  const newest = place === null ? refuse('feed-needs-secret') : await newestOf(place, feed.name, before, asked, house)
  if (isRefusal(newest)) {
    const trouble: Trouble = { code: newest.code, facts: newest.facts }
    await run((tx) => noteFeed(tx, id, { checkedAt: asked.now, trouble, nextAt: nextLook(asked.now, trouble) }))
  } else if (newest === 'same') await keepSame(id, held?.importId ?? null, isOfEarlierDay(feed.readAt, asked.now), asked, house)
  else await keepNewest(id, held, newest, asked, house)
}

/** Nothing changed, but on another day meetings that were planned have been. */
async function keepSame(id: string, importId: string | null, again: boolean, asked: Asked, house: House): Promise<void> {
  await house.store.run(asked.workspace, async (tx) => {
    if (again && importId !== null) await readAgain(tx, importId)
    await noteFeed(tx, id, { checkedAt: asked.now, readAt: asked.now, nextAt: nextLook(asked.now, null), trouble: null })
  })
  if (again) await house.queue('fact/read-imports', asked, {})
}
