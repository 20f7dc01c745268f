/** A small calendar server for tests (CalDAV, RFC 4791 and 6764) that can be made to behave as various servers do. */
import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { machine, type Asked } from './test-machine.ts'

export type Answer = {
  readonly status: number
  readonly body?: string | Buffer
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}
/** Answers in the place of the server, or leaves it to answer itself. */
export type Instead = (asked: Asked, itself: () => Answer) => Answer | null

export type Options = {
  /** By name: the events of each calendar, each from BEGIN:VEVENT to END:VEVENT. */
  readonly calendars?: Readonly<Record<string, readonly string[]>>
  readonly login?: { readonly user: string; readonly password: string }
  /** Whether its front door says where the calendars are. */
  readonly wellKnown?: boolean
  /** What the addresses of events end in. */
  readonly ending?: string
  /** The machine on which principals and calendars live, when not the one that is called. */
  readonly otherHost?: string
  /** How it says which version of a whole calendar this is. */
  readonly mark?: 'etag' | 'modified' | null
  /** Whether the address of a calendar gives it whole, as of some servers. */
  readonly whole?: boolean
  /** How the text of an event stands in XML. */
  readonly written?: (text: string) => string
  readonly instead?: Instead
}

export type CalendarServer = {
  readonly port: number
  /** Its front door. */
  readonly address: string
  /** Of a calendar on the server. */
  readonly calendar: (name: string) => string
  /** That gives a calendar whole, as other programs publish one. */
  readonly feed: (name: string) => string
  readonly hits: readonly Asked[]
  readonly setEvents: (name: string, events: readonly string[]) => void
  /** Makes it answer otherwise from now on; null makes it well again. */
  readonly behave: (instead: Instead | null) => void
  readonly close: () => Promise<void>
}

const HOME = '/dav/calendars/piet/'
const PRINCIPAL = '/dav/principals/piet/'
const NOT_FOUND: Answer = { status: 404, body: 'Not found', type: 'text/plain' }
const PAGE: Answer = { status: 200, body: '<!doctype html><title>Calendars</title>', type: 'text/html' }

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')

export const wholeCalendar = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//Test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')

/** An event of an hour with Anna, with these lines beside. */
export const event = (uid: string, day = '20260310', ...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART:${day}T090000Z`, 'DURATION:PT1H', 'ATTENDEE:mailto:anna@jansen.nl', ...lines, 'END:VEVENT'].join(
    '\r\n',
  )

/** An answer about several resources, each by its address. */
export const multistatus = (...responses: readonly string[]): Answer => ({
  status: 207,
  type: 'application/xml; charset=utf-8',
  body: `<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">${responses.join('')}</D:multistatus>`,
})

export async function calendarServer(options: Options = {}): Promise<CalendarServer> {
  const { login, wellKnown = true, ending = '.ics', otherHost, mark = 'etag', whole = false, written = escapeXml } = options
  const calendars = new Map(Object.entries(options.calendars ?? { Werk: [] }))
  let instead = options.instead ?? null
  let version = 0
  const own = await machine((asked, response) => {
    // With or without the slash at the end, as most servers do.
    const itself = () => answerTo(properties(`${asked.path}/`) === null ? asked : { ...asked, path: `${asked.path}/` })
    send(response, instead?.(asked, itself) ?? itself())
  })
  const base = `http://127.0.0.1:${own.port}`
  const there = otherHost === undefined ? '' : `http://${otherHost}:${own.port}`
  const pathOf = (name: string) => `${HOME}${[...calendars.keys()].indexOf(name)}/`
  const pathOfEvent = (name: string, at: number) => `${pathOf(name)}event%20${at}${ending}`

  /** What is known of each resource, as properties in XML. */
  function properties(path: string): Readonly<Record<string, string>> | null {
    const principal = { 'current-user-principal': `<D:href>${there}${PRINCIPAL}</D:href>` }
    if (path === '/dav/') return { ...principal, resourcetype: '<D:collection/>' }
    if (path === PRINCIPAL) return { ...principal, resourcetype: '<D:principal/>', 'calendar-home-set': `<D:href>${HOME}</D:href>` }
    if (path === HOME) return { ...principal, resourcetype: '<D:collection/>' }
    if (path === `${HOME}tasks/`) return { displayname: 'Taken', ...kindOf('<C:calendar/>'), ...ofComponents('VTODO') }
    if (path === `${HOME}cards/`) return { displayname: 'Adressen', ...kindOf('<card:addressbook xmlns:card="urn:ietf:params:xml:ns:carddav"/>') }
    const name = [...calendars.keys()].find((one) => pathOf(one) === path)
    return name === undefined ? null : { displayname: escapeXml(name), ...kindOf('<C:calendar/>'), ...ofComponents('VEVENT') }
  } // prettier-ignore

  function propfind({ path, headers, body }: Asked): Answer {
    if (properties(path) === null) return NOT_FOUND
    const below = path === HOME && headers['depth'] === '1' ? [...[...calendars.keys()].map(pathOf), `${HOME}tasks/`, `${HOME}cards/`] : []
    return multistatus(
      ...[path, ...below].map((one) => {
        const known = Object.entries(properties(one) ?? {}).filter(([name]) => new RegExp(`[:<]${name}\\s*/?>`).test(body))
        return `<D:response><D:href>${one}</D:href>${found(known.map(([name, value]) => inXml(name, value)).join(''))}${MISSING}</D:response>`
      }),
    )
  }

  function report({ path, headers, body }: Asked): Answer {
    const name = [...calendars.keys()].find((one) => pathOf(one) === path)
    if (name === undefined) return NOT_FOUND
    const events = calendars.get(name) ?? []
    if (/calendar-multiget/.test(body)) {
      const asked = [...body.matchAll(/<\w+:href>\s*([^<]*?)\s*<\//g)].map(([, href = '']) => href)
      const known = new Map(events.map((one, at) => [pathOfEvent(name, at), one]))
      return multistatus(
        ...asked.map((href) => {
          const event = known.get(href)
          return event === undefined ? missing(href) : object(href, written(wholeCalendar(event)))
        }),
      )
    }
    // Without a depth it is about the calendar alone, in which there is no event.
    const [, from = '', to = ''] = /time-range start="(\w+)" end="(\w+)"/.exec(body) ?? []
    const listed = events.flatMap((event, at) => (isWithin(event, from, to) ? [pathOfEvent(name, at)] : []))
    return multistatus(...(headers['depth'] === '1' ? listed : []).map((href) => object(href)))
  }

  function answerTo(asked: Asked): Answer {
    const { method, path, authorization } = asked
    if (path === '/' && method === 'GET') return PAGE
    if (path === '/.well-known/caldav' && wellKnown) return { status: 301, headers: { location: `${there}/dav/` } }
    if (login && authorization !== `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`)
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="calendars"' }, body: 'Who are you?' }
    const name = [...calendars.keys()].find((one) => path === `/feeds/${encodeURIComponent(one)}.ics` || (whole && path === pathOf(one)))
    if (method === 'GET' && name !== undefined) return published(asked, name)
    if (!path.startsWith('/dav/') || (there !== '' && `http://${asked.host}` !== there)) return NOT_FOUND
    return method === 'PROPFIND' ? propfind(asked) : method === 'REPORT' ? report(asked) : { status: 405, body: 'No', type: 'text/plain' }
  }

  function published({ headers }: Asked, name: string): Answer {
    const text = wholeCalendar(`X-WR-CALNAME:${name}`, ...(calendars.get(name) ?? []))
    const etag = `"${createHash('sha256').update(text).digest('hex')}"`
    const modified = new Date(Date.UTC(2026, 0, 1) + version * 1000).toUTCString()
    const same = mark === 'etag' ? headers['if-none-match'] === etag : mark !== null && headers['if-modified-since'] === modified
    const marked: Record<string, string> = mark === 'etag' ? { etag } : mark === null ? {} : { 'last-modified': modified }
    return same ? { status: 304, headers: marked } : { status: 200, type: 'text/calendar; charset=utf-8', body: text, headers: marked }
  }

  return {
    port: own.port,
    address: `${base}/`,
    calendar: (name) => `${base}${pathOf(name)}`,
    feed: (name) => `${base}/feeds/${encodeURIComponent(name)}.ics`,
    hits: own.asked,
    setEvents: (name, events) => {
      version += 1
      calendars.set(name, events)
    },
    behave: (how) => {
      instead = how
    },
    close: own.close,
  }
}

function send(response: ServerResponse, { status, body = '', type, headers = {} }: Answer): void {
  response.writeHead(status, { ...headers, ...(type === undefined ? {} : { 'content-type': type }) }).end(body)
}

const kindOf = (kind: string) => ({ resourcetype: `<D:collection/>${kind}` })
const ofComponents = (name: string) => ({ 'supported-calendar-component-set': `<C:comp name="${name}"/>` })
const inXml = (name: string, value: string): string => {
  const full = `${/^(?:calendar-home-set|supported-calendar-component-set)$/.test(name) ? 'C' : 'D'}:${name}`
  return `<${full}>${value}</${full}>`
}

const found = (properties: string): string => `<D:propstat><D:prop>${properties}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>`
/** Of what is asked it never knows the colour. */
const MISSING = '<D:propstat><D:prop><D:color/></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>'
const missing = (href: string): string => `<D:response><D:href>${href}</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>`
const object = (href: string, text?: string): string =>
  `<D:response><D:href>${href}</D:href>${found(`<D:getetag>"1"</D:getetag>${text === undefined ? '' : `<C:calendar-data>${text}</C:calendar-data>`}`)}</D:response>`

/** One that comes back may come back in any time after it began. */
function isWithin(event: string, from: string, to: string): boolean {
  const [, day = '', time = 'T000000'] = /DTSTART[^:]*:(\d{8})(T\d{6})?/.exec(event) ?? []
  return `${day}${time}Z` < to && (/^RRULE/m.test(event) || `${day}${time}Z` >= from)
}

const BOMB = `<!DOCTYPE D:multistatus [<!ENTITY a "${'a'.repeat(1000)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at === 0 ? '' : at};`.repeat(10)}">`).join('')}]>`

/** What is answered by machines that are no calendar server, or a broken one. */
export const NO_ANSWERS: Readonly<Record<string, Answer>> = {
  'a page': PAGE,
  'a page that is sent as if it were of a calendar server': { ...PAGE, status: 207 },
  'a page that says that it is XML': { status: 207, body: '<!doctype html><br>', type: 'text/xml' },
  nothing: { status: 200 },
  'nothing, of several resources': { status: 207, type: 'application/xml' },
  'nothing, and says so': { status: 204 },
  JSON: { status: 200, body: '{"error":"login"}', type: 'application/json' },
  'XML of something else': { status: 207, body: '<?xml version="1.0"?><rss/>', type: 'text/xml' },
  'XML that breaks off': { ...multistatus('<D:response><D:href>/dav/'), body: '<D:multistatus xmlns:D="DAV:"><D:response><D:href>/dav/' },
  'XML that is closed wrongly': { ...multistatus(), body: '<D:multistatus xmlns:D="DAV:"><D:response></D:multistatus></D:response>' },
  'XML of gibberish': { ...multistatus(), body: Buffer.from([0x3c, 0xff, 0xfe, 0x00, 0x3c]) },
  'entities of entities': {
    ...multistatus(),
    body: `${BOMB}<D:multistatus xmlns:D="DAV:"><D:response><D:href>/&a9;</D:href></D:response></D:multistatus>`,
  },
  'an entity that is a file': {
    ...multistatus(),
    body: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><D:multistatus xmlns:D="DAV:"><D:response><D:href>&x;</D:href></D:response></D:multistatus>',
  },
  'very many elements in each other': { ...multistatus(), body: `<D:multistatus xmlns:D="DAV:">${'<a>'.repeat(10_000)}` },
  'that it broke': { status: 500, body: 'Internal Server Error', type: 'text/plain' },
  'that it has no time': { status: 503 },
  'that there is nothing': { status: 404, body: '<html></html>', type: 'text/html' },
  'that it may not be seen': { status: 403 },
  'that it does not know how': { status: 501, type: 'application/xml', body: '<?xml version="1.0"?><d:error xmlns:d="DAV:"/>' },
}
