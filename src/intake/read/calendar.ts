/**
 * Reads a calendar as a table of its own: one row for each time that something was, with its day, its minutes and the
 * domains of those from outside. Nothing else leaves this reader: no titles, no places, and no names or addresses, unless people
 * may be read.
 */
import type { Problem, ProblemCode } from '../../core/fact/problem.ts'
import type { PassCode } from '../../core/fact/pass.ts'
import type { Day } from '../../core/units.ts'
import type { File } from '../../core/fact/file.ts'
import { eventProperties, readEvent, type CalendarEvent } from './calendar-event.ts'
import { unfold, type Occurrence } from './calendar-occurrences.ts'
import type { Person } from './calendar-people.ts'
import { findOwner, type Owner } from './calendar-owner.ts'
import { shareTime } from './calendar-shares.ts'
import { newest, seriesOf } from './calendar-versions.ts'
import { openZones } from './calendar-zones.ts'
import { readText } from '../parse/name.ts'
import { cutComponents, NEEDS_PARTS, readProperty, textOf, wholeText, type Wanted } from './components.ts'
import { breathe, Unreadable, type Cell, type Given, type Opened } from './table.ts'
import { writtenTable } from './written-table.ts'

/** The headers of the table. `Kind` is `meeting`, or why a row does not count; `Line` is where the event begins in the file. */
export const calendarHeaders = ['Event date', 'Minutes', 'Domains', 'Kind', 'Sure', 'Member', 'Line'] as const
/** Who from outside was there, by name and mail, only where people may be read: a list in JSON. */
export const PEOPLE = 'People'
/** With more people than this it was a congress: nobody met anybody by it. Our choice. */
const MOST_PEOPLE = 50
/** What a row is that counts, and one that cannot be read. */
export const MEETING = 'meeting'
const BROKEN = 'broken'

/** The reason when nobody's address stands anywhere in a calendar. */
export const WITHOUT_ATTENDEES = 'without-attendees'
/** Meetings of one file, each as often as there are companies at it: against rules that unfold without end. */
const MOST = 500_000
/** Days that the rules of one file may look at: a rule that gives nothing looks at some 7,000, one that counts from the year 1 at 700,000. */
const MOST_DAYS = 5_000_000
/** Events between two breaths. */
const BATCH = 20

const nothing: ReadonlySet<string> = new Set()
/** The components and properties of a calendar that are looked at. */
export const calendarParts: Wanted = {
  VCALENDAR: new Set(['X-WR-CALNAME', 'X-WR-TIMEZONE', 'X-OWNER']),
  VTIMEZONE: 'all',
  VEVENT: eventProperties,
  VTODO: nothing,
  VJOURNAL: nothing,
  VFREEBUSY: nothing,
}

/** The table of a calendar and what must be asked about it. Throws Unreadable when it is too large, or hides who was there. */
export async function openCalendar(file: File, given: Given): Promise<Opened> {
  const { own, components } = cutComponents(await wholeText(file), calendarParts)
  const timezone = textOf(own.map((line) => readProperty(line)).find((property) => property?.name === 'x-wr-timezone') ?? null)
  const zones = openZones(timezone, components.filter(({ kind }) => kind === 'VTIMEZONE')) // prettier-ignore
  const entries: Entry[] = []
  const events: CalendarEvent[] = []
  for (const [at, component] of components.entries()) {
    if (at % 1000 === 999) await breathe()
    if (component.kind === 'VTIMEZONE') continue
    const event = component.kind === 'VEVENT' ? readEvent(component, zones) : null
    if (event) events.push(event)
    else entries.push(rowOf(component.line, component.kind === 'VEVENT' ? BROKEN : 'no-work'))
  }
  if (events.length > 0 && hidesPeople(events)) throw new Unreadable(WITHOUT_ATTENDEES, 1)
  const owner = findOwner(file.name, own, events, given)
  const { current, replaced } = newest(events, zones)
  for (const event of replaced) entries.push(rowOf(event.line, 'replaced'))
  const judge = judgeBy(owner, given.today)
  let [weight, days] = [entries.length, 0]
  const look = (more: number) => {
    days += more
    if (days > MOST_DAYS) throw new Unreadable(NEEDS_PARTS, 1)
  }
  for (const [at, series] of seriesOf(current).entries()) {
    const occurrences = unfold(series, zones, given.today, look)
    // What stands in for an occurrence was there, whatever is wrong with the rule.
    if (occurrences === null && series.event) entries.push(rowOf(series.event.line, BROKEN))
    const known = occurrences ?? unfold({ ...series, event: null }, zones, given.today) ?? []
    for (const occurrence of known) {
      const entry = judge(occurrence)
      entries.push(entry)
      weight += Math.max(1, entry.domains.length, entry.people.length)
      if (weight > MOST) throw new Unreadable(NEEDS_PARTS, 1)
    }
    if (at % BATCH === BATCH - 1) await breathe()
  }
  const rows = rowsOf(entries, owner, given.people ?? false)
  const headers = given.people ? [...calendarHeaders, PEOPLE] : calendarHeaders
  return { tables: [writtenTable(headers, rows)], questions: owner.questions, notes: notesOf(file.name, rows) }
}

/** How the time of meetings was counted where that is a choice of ours: shared out over several companies, or not certain to have been. */
function notesOf(file: string, rows: readonly (readonly Cell[])[]): readonly Problem[] {
  const [time, companies, sure] = (['Minutes', 'Domains', 'Sure'] as const).map((header) => calendarHeaders.indexOf(header)) as [
    number,
    number,
    number,
  ]
  const told = (code: ProblemCode, some: readonly (readonly Cell[])[]): readonly Problem[] => {
    const hours = some.reduce((sum, row) => sum + Number(row[time]), 0) / 60
    return some.length === 0
      ? []
      : [{ code, weight: 'note', file, row: null, column: null, facts: { meetings: some.length, hours }, cells: null }]
  }
  return [
    ...told('file-shared-meetings', rows.filter((row) => String(row[companies]).includes(' '))), // prettier-ignore
    ...told('file-unsure-meetings', rows.filter((row) => row[sure] === 'no')), // prettier-ignore
  ]
}

/** Somebody from outside, as the calendar calls them. */
export type Named = { readonly name: string | null; readonly mail: string }

/** A row to be: `occurrence` where there is one that may count. */
type Entry = {
  readonly line: number
  readonly kind: PassCode | typeof MEETING | typeof BROKEN
  readonly day: Day | null
  readonly domains: readonly string[]
  readonly people: readonly Named[]
  readonly occurrence: Occurrence | null
}

const rowOf = (line: number, kind: Entry['kind']): Entry => ({ line, kind, day: null, domains: [], people: [], occurrence: null })

/** Whether occurrences count, and for whom. Who was there is looked at once for each event, however often it was. */
function judgeBy(owner: Owner, today: Day): (occurrence: Occurrence) => Entry {
  const known = new Map<
    CalendarEvent,
    { readonly domains: readonly string[]; readonly people: readonly Named[]; readonly declined: boolean }
  >()
  const thereOf = (event: CalendarEvent) => {
    const outside = event.people.filter(({ domain, answer }) => domain !== null && answer !== 'declined' && !owner.isOurs(domain))
    const there = {
      domains: [...new Set(outside.flatMap(({ domain }) => domain ?? []))].toSorted(),
      people: outside.length > MOST_PEOPLE ? [] : namedAmong(outside),
      declined: event.people.some((person) => person.answer === 'declined' && owner.isOwner(person)),
    }
    known.set(event, there)
    return there
  }
  return (occurrence) => {
    const { event, day } = occurrence
    const { domains, people, declined } = known.get(event) ?? thereOf(event)
    const kind = event.why ?? (declined ? 'declined' : day > today ? 'planned' : domains.length === 0 ? 'inside' : MEETING)
    // Not even when something private was is told.
    return {
      line: event.line,
      kind,
      day: kind === 'private' ? null : day,
      domains: kind === MEETING ? domains : [],
      people: kind === MEETING ? people : [],
      occurrence,
    }
  }
}

/** Each address once. Some programs write the address where the name belongs; a number that stands for somebody is nobody. */
function namedAmong(outside: readonly Person[]): readonly Named[] {
  const found = new Map<string, Named>()
  for (const { address, name } of outside) {
    const called = name === null || name.includes('@') ? null : readText(name)
    if (called === null && NUMBERED.test(address)) continue
    const before = found.get(address)
    if (before === undefined || before.name === null) found.set(address, { name: called, mail: address })
  }
  return [...found.values()]
}

/** As `without-persons.ts` writes those who are not kept. */
const NUMBERED = /^p\d+@/

/** The rows in the order of the file. Minutes are shared out among the meetings that count; what has none, or none left, was no work. */
function rowsOf(entries: readonly Entry[], owner: Owner, withPeople: boolean): readonly (readonly Cell[])[] {
  const inOrder = entries.toSorted((a, b) => a.line - b.line || (a.occurrence?.from ?? 0) - (b.occurrence?.from ?? 0))
  const meetings = inOrder.filter(({ kind }) => kind === MEETING)
  const shares = shareTime(meetings.flatMap(({ occurrence }) => occurrence ?? []))
  const minutes = new Map(meetings.map((entry, at) => [entry, shares[at] ?? 0]))
  return inOrder.map((entry) => {
    const share = minutes.get(entry) ?? 0
    const kind = entry.kind === MEETING && share === 0 ? 'no-work' : entry.kind
    const counts = kind === MEETING
    const sure = counts ? (isSure(entry, owner) ? 'yes' : 'no') : ''
    const people = withPeople ? [counts && entry.people.length > 0 ? JSON.stringify(entry.people) : ''] : []
    return [entry.day ?? '', counts ? share : '', counts ? entry.domains.join(' ') : '', kind, sure, owner.member, entry.line, ...people]
  })
}

/** Not sure: the event is tentative, or its owner never said yes. */
const isSure = ({ occurrence }: Entry, owner: Owner): boolean =>
  occurrence?.event.tentative === false && !occurrence.event.people.some((person) => person.answer === 'open' && owner.isOwner(person))

/** Whether a calendar shows nobody but one organizer, as public addresses of calendars do. */
const hidesPeople = (events: readonly CalendarEvent[]): boolean =>
  events.every(({ attended }) => !attended) && new Set(events.flatMap(({ people }) => people.map(({ address }) => address))).size < 2
