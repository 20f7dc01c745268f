/** A moment as one reads it on a clock: the hour today, with the day before it on any other day. */
import type { Language } from '../../messages/say.ts'

export function moment(iso: string, language: Language, today = new Date()): string {
  const at = new Date(iso)
  const clock = { hour: '2-digit', minute: '2-digit' } as const
  const day = at.toDateString() === today.toDateString() ? {} : ({ day: 'numeric', month: 'short' } as const)
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { ...day, ...clock }).format(at)
}
