/** Where those who keep the files live: a moment that a program gives in UTC is a day and a time of theirs. */
import type { Day } from '../../core/units.ts'

/** The zone of the Netherlands, in which a calendar is read that names none as well. */
export const HOME = 'Europe/Amsterdam'

const format = new Intl.DateTimeFormat('sv-SE', { timeZone: HOME, dateStyle: 'short', timeStyle: 'medium' })

/** `second` counts from midnight. Null outside the years that have four digits. */
export function atHome(milliseconds: number): { readonly day: Day; readonly second: number } | null {
  const found = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(Number.isFinite(milliseconds) ? format.format(milliseconds) : '')
  return found && { day: found[1] as Day, second: Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4]) }
}
