/** A call, a meeting or a task out of a CRM: what was done is a touch, what lies ahead or was called off gives nothing. */
import type { Fact, Reference, TouchKind } from '../../core/fact/fact.ts'
import { minutes } from '../../core/units.ts'
import type { Row } from '../row.ts'
import { kindOf } from './contact.ts'

const CALLED_OFF = /cancel|no.?show|geannuleerd|afgezegd|afgelast|verwijderd|deleted/i
const MOVED = /re.?schedul|verplaatst|verzet/i
const OPEN =
  /not.?started|in.?progress|waiting|deferred|\bopen\b|to.?do|te.?doen|schedul|planned|gepland|niet.?gestart|bezig|in.?behandeling|uitgesteld/i
/** What a calendar says of a meeting for ever, because nobody ticks it off afterwards. */
const IN_CALENDAR = /^(?:scheduled|gepland|planned)$/i
const FREE = /^(?:free|vrij|beschikbaar)$/i
/** Kinds of record that CRMs keep among activities and that reach nobody. */
const NO_CONTACT = /^(?:note|notitie|memo|publish|attachment|bijlage)s?$/i
const DAY = minutes(24 * 60)

/**
 * The touches of one activity. `how`: what it is when neither its kind nor its subject says so; `customers`: those that it
 * was for, where the row names several: measured time is divided among them, and time that nobody measured is not multiplied.
 */
export function activity(row: Row, how: TouchKind, customers: () => readonly Reference[] = () => [row.customer()]): readonly Fact[] {
  const status = row.text('status')
  if (row.flag('deleted') === true || (status !== null && CALLED_OFF.test(status))) return row.pass('cancelled')
  if (status !== null && MOVED.test(status)) return row.pass('replaced')
  if (row.flag('allDay') === true) return row.pass('all-day')
  if (FREE.test(row.text('busy') ?? '')) return row.pass('free')
  const kind = row.text('contact')
  if (kind !== null && NO_CONTACT.test(kind)) return row.pass('no-work')
  const at = row.when('start') ?? row.when('date') ?? row.when('due') ?? row.when('completed')
  if (isPlanned(row, status) || (at !== null && at > row.today)) return row.pass('planned')
  const spent = row.minutes()
  if (spent !== null && spent >= DAY) return row.pass('all-day')
  const day = at ?? row.day(row.has('start') ? 'start' : 'date')
  const member = row.member()
  const touch = { kind: 'touch', row: row.row, member, day, how: kindOf(kind) ?? kindOf(row.text('subject')) ?? how } as const
  const all = customers()
  if (spent === null) return all.slice(0, 1).map((customer) => ({ ...touch, customer, minutes: null }))
  const share = Math.floor(spent / all.length)
  return all.map((customer, n) => ({ ...touch, customer, minutes: minutes(n === 0 ? spent - share * (all.length - 1) : share) }))
}

/** Not ticked off, or said to be open. A meeting that stands in the calendar has been held once its day is past. */
function isPlanned(row: Row, status: string | null): boolean {
  if (row.flag('done') === false || OPEN.test(row.text('done') ?? '')) return true
  return status !== null && OPEN.test(status) && !(IN_CALENDAR.test(status) && row.text('end') !== null)
}
