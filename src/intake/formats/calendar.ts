/** Meetings out of a calendar file, as the reader of calendars lays them out: the time goes to the companies that were there. */
import { isPass } from '../../core/fact/pass.ts'
import type { Contact, Reference, Touch } from '../../core/fact/fact.ts'
import { minutes, type Day } from '../../core/units.ts'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { readDomain } from '../parse/domain.ts'
import { hasAll } from '../format.ts'
import { calendarHeaders, MEETING, PEOPLE, type Named } from '../read/calendar.ts'

export const calendar: Format = {
  id: 'calendar',
  what: ['touch', 'contact'],
  recorded: () => 'calendar',
  synonyms: { date: ['Event date'], minutes: ['Minutes'], domain: ['Domains'], contact: ['Kind'], memberName: ['Member'], line: ['Line'], people: [PEOPLE] }, // prettier-ignore
  knows: (_, headers) => hasAll(headers, ...calendarHeaders),
  facts: (row) => {
    const kind = row.text('contact')
    if (isPass(kind)) return row.pass(kind)
    if (kind !== MEETING) return row.reject('row-bad-event', 'line')
    const day = row.day('date')
    const member = row.someone()
    const domains = row.text('domain')?.split(' ')
    if (domains === undefined) return row.reject('row-no-customer', 'domain')
    const time = split(row.measured() ?? 0, domains.length).map((share, at): Touch => ({
      kind: 'touch',
      row: row.row,
      customer: { key: null, name: null, domain: domains[at] ?? null },
      member,
      day,
      how: 'meeting',
      minutes: minutes(share),
    }))
    return [...time, ...metBy(row, member, day)]
  },
}

/** Equal parts in whole minutes that add up to the whole: the first get what is left. */
const split = (whole: number, parts: number): readonly number[] =>
  Array.from({ length: parts }, (_, at) => Math.floor(whole / parts) + (at < whole % parts ? 1 : 0))

/** Whoever was there, met by the owner of the calendar on that day. */
function metBy(row: Row, member: Reference, day: Day): readonly Contact[] {
  const people = JSON.parse(row.text('people') ?? '[]') as readonly Named[]
  return people.map(({ name, mail }) => ({
    kind: 'contact',
    row: row.row,
    customer: { key: null, name: null, domain: readDomain(mail) },
    member,
    met: day,
    name,
    post: null,
    mail,
    related: [],
  }))
}
