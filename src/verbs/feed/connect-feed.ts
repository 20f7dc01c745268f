/** Connects a calendar that lives elsewhere: it is read now, and again every few hours. */
import { z } from 'zod'
import type { CalendarChoice, ConnectedFeed } from '../../core/feed/feed.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { findCalendars, readAddress, type Offered, type Place } from '../../outside/calendar.ts'
import { addFeed, sealedFeeds } from '../../store/rows/feeds.ts'
import { bring } from '../kinds.ts'
import type { Asked, House } from '../verb.ts'
import { keepNewest } from './keep-newest.ts'
import { newestOf } from './newest-of-feed.ts'
import { placeOf, sealPlace } from './place-of-feed.ts'

const LONGEST = 2000

export const connectFeed = bring({
  word: 'feed',
  name: 'connect-feed',
  input: z.object({
    /** Of the calendar itself, or of the server that it is on. */
    address: z.string().min(1).max(LONGEST),
    user: z.string().max(LONGEST).optional(),
    password: z.string().max(LONGEST).optional(),
    /** Addresses of calendars on a server that offers more than one; the answer to what it asks without. */
    calendars: z.array(z.string().max(LONGEST)).max(100).optional(),
  }),
  run: async ({ address, user = '', password = '', calendars }, asked, house): Promise<CalendarChoice | ConnectedFeed | Refusal> => {
    const url = readAddress(address)
    if (url === null) return refuse('feed-address-bad')
    const place = placeAt(url, user, password)
    const offered = await findCalendars(place, { ownNetwork: house.ownNetwork })
    if (isRefusal(offered)) return offered
    const chosen = calendars === undefined ? offered : offered.filter((one) => calendars.includes(one.url))
    if (calendars === undefined && offered.length > 1) return { choose: offered }
    if (offered.length > 0 && chosen.length === 0) return refuse('feed-choose-calendar')
    return connect({ ...place, calendars: offered.length === 0 ? null : chosen.map((one) => one.url) }, chosen, asked, house)
  },
})

/** A name and password in the address itself are taken out of it, because they must not be sent along as a part of it. */
function placeAt(url: URL, user: string, password: string): Place {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  const inside = { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }
  const who = user.trim() === '' ? inside : { user: user.trim(), password }
  return { address: bare.href, user: who.user === '' ? null : who.user, password: who.user === '' ? null : who.password, calendars: null }
}

/** The name of the feed that reads this already. */
async function readerOf(place: Place, asked: Asked, house: House): Promise<string | null> {
  const all = await house.store.look(asked.workspace, sealedFeeds)
  const same = ({ address, calendars }: Place) => JSON.stringify([address, calendars?.toSorted() ?? null])
  const reader = all.find(({ id, secret }) => {
    const known = placeOf(id, secret, asked, house)
    return known !== null && same(known) === same(place)
  })
  return reader?.name ?? null
}

async function connect(place: Place, chosen: readonly Offered[], asked: Asked, house: House): Promise<ConnectedFeed | Refusal> {
  const reader = await readerOf(place, asked, house)
  if (reader !== null) return refuse('feed-connected-already', { name: reader })
  const { host } = new URL(place.address)
  const called = chosen.length > 0 ? chosen.map((one) => one.name).join(', ').slice(0, 100) : null // prettier-ignore
  const newest = await newestOf(place, called, { mark: null, content: null, answers: {} }, asked, house)
  if (isRefusal(newest)) return newest
  if (newest === 'same') throw new Error('a calendar that was never read cannot be the same')
  const id = await house.store.run(asked.workspace, (tx) =>
    addFeed(tx, { name: newest.name, host, at: asked.now }, (of) => sealPlace(place, of, asked, house)),
  )
  await keepNewest(id, null, newest, asked, house)
  return { id, name: newest.name }
}
