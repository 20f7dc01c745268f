/** Calendars for tests: written line by line, read whole, and told in short. */
import assert from 'node:assert/strict'
import type { Touch } from '../../core/fact/fact.ts'
import type { PassCode } from '../../core/fact/pass.ts'
import type { Answers, Problem } from '../../core/fact/problem.ts'
import { readFacts } from '../read-facts.ts'
import { examineBytes } from '../test-file.ts'

/** What is answered about a test calendar unless it says otherwise. */
export const answers: Answers = { member: 'Piet', domains: ['ons.nl'] }

/** An event with Anna of jansen.nl from nine to ten on a Tuesday, with these lines beside or instead. */
export function event(...lines: readonly string[]): string {
  const has = (name: string) => lines.some((line) => line.startsWith(name))
  const usual = [
    ...(has('DTSTART') ? [] : ['DTSTART;TZID=Europe/Amsterdam:20260310T090000']),
    ...(has('DTEND') || has('DURATION') || has('DTSTART') ? [] : ['DURATION:PT1H']),
    ...(has('ATTENDEE') || has('ORGANIZER') ? [] : ['ATTENDEE;CN=Anna:mailto:anna@jansen.nl']),
  ]
  return ['BEGIN:VEVENT', ...usual, ...lines, 'END:VEVENT'].join('\r\n')
}

export const calendarOf = (...parts: readonly string[]): string => ['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR', ''].join('\r\n')

export type Told = {
  readonly touches: readonly Touch[]
  readonly passed: Readonly<Partial<Record<PassCode, number>>>
  readonly problems: readonly Problem[]
  readonly rows: number
}

/** A calendar, read whole. Fails when it is not recognised. */
export async function readCalendar(text: string | Uint8Array, given: Answers = answers): Promise<Told> {
  const examined = await examineBytes('agenda.ics', text, given)
  if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
  const touches: Touch[] = []
  const problems: Problem[] = []
  const passed: Partial<Record<PassCode, number>> = {}
  for await (const batch of readFacts(examined)) {
    for (const fact of batch.facts) touches.push(fact.kind === 'touch' ? fact : assert.fail(fact.kind))
    for (const [why, count] of Object.entries(batch.passed) as [PassCode, number][]) passed[why] = (passed[why] ?? 0) + count
    problems.push(...batch.problems)
  }
  return { touches, passed, problems, rows: examined.rows }
}

/** The same in short: `2026-03-10 60 jansen.nl` for each touch, in order of the day, and `2 all-day` for what passed. */
export async function tell(parts: readonly string[], given?: Answers): Promise<readonly string[]> {
  const { touches, passed, problems } = await readCalendar(calendarOf(...parts), given)
  return [
    ...touches.map(({ day, minutes, customer }) => `${day} ${minutes} ${customer.domain}`).toSorted(),
    ...Object.entries(passed).map(([why, count]) => `${count} ${why}`),
    ...problems.map(({ code, facts }) => `${code} ${facts['text']}`),
  ]
}

export const sumOf = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0)
