/** Puts the events of a calendar together: of several versions the newest, and what stands in for an occurrence with its series. */
import type { CalendarEvent } from './calendar-event.ts'
import type { Series } from './calendar-occurrences.ts'
import { momentOf } from './calendar-time.ts'
import type { Zones } from './calendar-zones.ts'

/** Of the versions of one event or of one of its occurrences the highest sequence counts, then the latest stamp, then the last. */
export function newest(events: readonly CalendarEvent[], zones: Zones) {
  const current = new Map<string, CalendarEvent>()
  const replaced: CalendarEvent[] = []
  for (const event of events) {
    const key = event.uid === null ? `line ${event.line}` : `${event.uid}\n${event.instead ? momentOf(event.instead, zones) : ''}`
    const other = current.get(key)
    const newer =
      other === undefined || event.sequence > other.sequence || (event.sequence === other.sequence && event.stamp >= other.stamp)
    if (newer) current.set(key, event)
    if (other !== undefined) replaced.push(newer ? other : event)
  }
  return { current: [...current.values()], replaced }
}

/** Events with what stands in for their occurrences, in the order of the file. */
export function seriesOf(events: readonly CalendarEvent[]): readonly Series[] {
  const byUid = new Map<string, { event: CalendarEvent | null; instead: CalendarEvent[] }>()
  for (const event of events) {
    const key = event.uid ?? `\nline ${event.line}`
    const series = byUid.get(key) ?? { event: null, instead: [] }
    byUid.set(key, series)
    if (event.instead) series.instead.push(event)
    else series.event = event
  }
  return [...byUid.values()]
}
