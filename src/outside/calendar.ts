/** Reads a calendar where it lives: at an address that gives it whole, or on a calendar server (CalDAV, RFC 4791). */
import { fetchCalendarObjects, fetchCalendars, fetchHomeUrl, fetchPrincipalUrl, serviceDiscovery, type DAVCalendar } from 'tsdav'
import { refuse, type Refusal } from '../core/refusal.ts'
import { dayFromNumber, dayNumber, type Day } from '../core/units.ts'
import { carefully, Refused, type CarefulFetch, type Manner } from './careful-fetch.ts'
import type { OwnNetwork } from './reachable.ts'

/** Where a calendar is and how one gets in: all of it is secret, because many addresses need no password. */
export type Place = {
  readonly address: string
  readonly user: string | null
  readonly password: string | null
  /** Addresses of the calendars on a server; null where the address itself gives the calendar. */
  readonly calendars: readonly string[] | null
}

export type Offered = { readonly url: string; readonly name: string }

/** `text` is null when it is the same as under `mark`: what the server says that this version is called. */
export type Got = { readonly text: string | null; readonly mark: string | null }

/** Who asks: what of one's own network may be reached, and how names become addresses. */
type From = { readonly ownNetwork: OwnNetwork } & Pick<Manner, 'resolve'>

/** Days before today of which a server is asked the events. */
const BACK_DAYS = 3 * 366
/** A day further than today, for whoever lives east of us. */
const AHEAD_DAYS = 1
/** Events asked for at once: some servers give no more than a thousand, and say nothing of the rest. */
const AT_ONCE = 250
/** Of a text, how much of its begin and end is looked at to see what it is. */
const HEAD = 4096

/** The address as a person may give it: without a scheme, or with the one that calendar programs use. Null when it is none. */
export function readAddress(text: string): URL | null {
  const address = text.trim().replace(/^(?:webcals?|caldavs?|davs?):\/\//i, 'https://')
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`
  if (!URL.canParse(whole)) return null
  const url = new URL(whole)
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null
}

/** The calendars that can be read at a place; an empty list when the address gives one by itself. */
export async function findCalendars(place: Place, from: From): Promise<readonly Offered[] | Refusal> {
  const start = new URL(place.address)
  return carefully(start, mannerOf(place, from), async (fetch) => {
    const answer = await fetch(place.address, { headers: { accept: 'text/calendar, */*;q=0.1' } })
    if (answer.ok && isCalendar(await answer.clone().text())) return []
    // Most calendar servers show a page here, or nothing without a password.
    const found = await onServer(start, fetch)
    if (found.length > 0) return found
    return troubleOf(answer.status, start) ?? refuse('feed-not-a-calendar', { host: start.host })
  })
}

/** The calendars as they are now, as the text of one file. `known` is the mark of before: the same is then not sent again. */
export async function readCalendars(place: Place, today: Day, known: string | null, from: From): Promise<Got | Refusal> {
  const start = new URL(place.address)
  return carefully(start, mannerOf(place, from), async (fetch) =>
    place.calendars === null ? readAt(start, known, fetch) : readOnServer(place.calendars, today, fetch),
  )
}

const mannerOf = ({ user, password }: Place, from: From): Manner => ({
  ...from,
  authorization: user === null ? undefined : `Basic ${Buffer.from(`${user}:${password ?? ''}`).toString('base64')}`,
})

async function readAt(start: URL, known: string | null, fetch: CarefulFetch): Promise<Got | Refusal> {
  const conditions =
    known === null ? {} : known.startsWith('etag ') ? { 'if-none-match': known.slice(5) } : { 'if-modified-since': known.slice(9) }
  const answer = await fetch(start.href, { headers: { accept: 'text/calendar, */*;q=0.1', ...conditions } })
  if (answer.status === 304 && known !== null) return { text: null, mark: known }
  const trouble = troubleOf(answer.status, start)
  if (trouble) return trouble
  const text = await answer.text()
  if (!isCalendar(text)) return refuse('feed-not-a-calendar', { host: start.host })
  if (!isWhole(text)) return refuse('feed-not-understood', { host: start.host })
  const [etag, modified] = [answer.headers.get('etag'), answer.headers.get('last-modified')]
  return { text, mark: etag ? `etag ${etag}` : modified ? `modified ${modified}` : null }
}

/** All or nothing: half a calendar would look like hours that never were. */
async function readOnServer(calendars: readonly string[], today: Day, fetch: CarefulFetch): Promise<Got | Refusal> {
  const at = (days: number) => dayFromNumber(dayNumber(today) + days)
  const timeRange = { start: `${at(-BACK_DAYS)}T00:00:00Z`, end: `${at(AHEAD_DAYS)}T23:59:59Z` }
  const texts: string[] = []
  for (const url of calendars) {
    const events = await eventsIn(url, timeRange, strict(fetch)).catch((error: unknown) => {
      if (error instanceof Refused) throw error
      // Whatever else goes wrong there comes from an answer that tsdav cannot read, and may be told in it.
      return null
    })
    if (events === null) return refuse('feed-not-understood', { host: new URL(url).host })
    texts.push(...events)
  }
  return { text: texts.length > 0 ? texts.join('\r\n') : EMPTY, mark: null }
}

const EMPTY = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'

type DavFetch = typeof globalThis.fetch

/** The events in a calendar, each as a text; null when one of them is missing or cannot be read. */
async function eventsIn(url: string, timeRange: { start: string; end: string }, fetch: DavFetch): Promise<readonly string[] | null> {
  const listed = new Set<string>()
  const list = (one: string) => {
    listed.add(one)
    return false
  }
  // At first only which there are: none of them passes, so none of them is asked for.
  await fetchCalendarObjects({ calendar: { url }, timeRange, urlFilter: list, fetch })
  const events = new Map<string, unknown>()
  for (let at = 0; at < listed.size; at += AT_ONCE) {
    const objectUrls = [...listed].slice(at, at + AT_ONCE)
    const some = await fetchCalendarObjects({ calendar: { url }, objectUrls, urlFilter: () => true, fetch })
    for (const one of some) events.set(one.url, one.data)
  }
  // In the same order each time, because servers list them as it comes.
  const texts = [...events].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
  return texts.length === listed.size && texts.every((text) => typeof text === 'string' && isCalendar(text) && isWhole(text))
    ? (texts as string[])
    : null
}

/** Follows a server from its front door to the calendars of whoever asks; or the address is one of them, or holds them. */
async function onServer(start: URL, fetch: CarefulFetch): Promise<readonly Offered[]> {
  const asTsdav = strict(fetch, [401])
  let trouble: Refused | null = null
  // A server that is none gives nothing; one that wants a password, or may not be called, says so if there is no other way.
  const none = (error: unknown): DAVCalendar[] => {
    if (error instanceof Refused) trouble ??= error
    return []
  }
  const found = await calendarsOf(start, asTsdav).catch(none)
  const here = found.some(({ url }) => samePlace(url, start.href)) ? [] : await calendarsAt(start.href, asTsdav).catch(none)
  const all = here.length > 0 ? here : found
  if (all.length === 0 && trouble !== null) throw trouble
  return all.filter(hasEvents).map(({ url, displayName }) => ({ url, name: nameOf(url, displayName) }))
}

const caldav = { serverUrl: '', accountType: 'caldav' } as const

async function calendarsOf(start: URL, fetch: DavFetch): Promise<DAVCalendar[]> {
  const door = await serviceDiscovery({ account: { ...caldav, serverUrl: start.href }, fetch })
  const doors = [...new Set([door, start.href, new URL('/', start).href])]
  const principalUrl = await principalBehind(doors, fetch)
  // What the principal says is seen from where it is, not from the front door, which may be of another machine.
  return calendarsAt(await fetchHomeUrl({ account: { ...caldav, rootUrl: principalUrl, principalUrl }, fetch }), fetch)
}

/** Who asks, from the first of the doors that knows. */
async function principalBehind(doors: readonly string[], fetch: DavFetch): Promise<string> {
  let trouble: unknown
  for (const rootUrl of doors) {
    try {
      return await fetchPrincipalUrl({ account: { ...caldav, rootUrl }, fetch })
    } catch (error) {
      if (!(trouble instanceof Refused)) trouble = error
    }
  }
  throw trouble
}

const calendarsAt = (homeUrl: string, fetch: DavFetch): Promise<DAVCalendar[]> =>
  fetchCalendars({ account: { ...caldav, rootUrl: homeUrl, homeUrl }, fetch })

const hasEvents = ({ components }: DAVCalendar): boolean => !components || components.length === 0 || components.includes('VEVENT')

const samePlace = (one: string, other: string): boolean => one.replace(/\/$/, '') === other.replace(/\/$/, '')

function nameOf(url: string, said: unknown): string {
  const name = typeof said === 'string' || typeof said === 'number' ? String(said).trim() : ''
  return name === '' ? (new URL(url).pathname.split('/').findLast(Boolean) ?? url) : name
}

/** The end of an answer about several resources; tsdav reads one that breaks off as if it were all. */
const ANSWERS = /(?:<\/(?:[\w.-]+:)?multistatus\s*|<(?:[\w.-]+:)?multistatus\b[^<>]*\/)>\s*$/

/** A fetch as tsdav takes it, which would otherwise take an answer that says no, or nothing, for a calendar without events. */
function strict(fetch: CarefulFetch, only?: readonly number[]): DavFetch {
  const call = async (address: string | URL | Request, init?: RequestInit) => {
    const url = new URL(address instanceof Request ? address.url : address)
    const answer = await fetch(url.href, init as Parameters<CarefulFetch>[1])
    const trouble = only && !only.includes(answer.status) ? null : troubleOf(answer.status, url)
    if (trouble) throw new Refused(trouble)
    if (!only && !ANSWERS.test((await answer.clone().text()).slice(-HEAD)))
      throw new Refused(refuse('feed-not-understood', { host: url.host }))
    return answer
  }
  return call as unknown as DavFetch
}

/** What a status says that is no answer. */
function troubleOf(status: number, { host }: URL): Refusal | null {
  if (status < 300) return null
  return status === 401 || status === 403 ? refuse('feed-password', { host }) : refuse('feed-refused', { host, status })
}

const isCalendar = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text.slice(0, HEAD))

/** A connection that breaks off may give half of one, and not say so. */
function isWhole(text: string): boolean {
  const tail = text.slice(-HEAD).toUpperCase()
  return tail.lastIndexOf('END:VCALENDAR') > tail.lastIndexOf('BEGIN:VCALENDAR')
}
