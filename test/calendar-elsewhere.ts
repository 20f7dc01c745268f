/** A machine of somebody else on this one, that gives a calendar at a secret address. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'

const event = (day: string, domain: string, at: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${at}`,
  'DTSTAMP:20260101T000000Z',
  `DTSTART:${day}T090000Z`,
  `DTEND:${day}T100000Z`,
  'ATTENDEE;CN=Anna de Boer:mailto:anna@ons.nl',
  `ATTENDEE:mailto:piet@${domain}`,
  'END:VEVENT',
]

/** Call once at the top of a test file. `answers` is the status of what it gives. */
export async function calendarElsewhere(): Promise<{ readonly address: string; answers: number }> {
  const calendar = [
    'BEGIN:VCALENDAR',
    'X-WR-CALNAME:Anna de Boer',
    ...event('20260105', 'jansen.nl', 1),
    ...event('20260106', 'bakker.nl', 2),
  ]
  const elsewhere = { address: '', answers: 200 }
  const server = createServer((request, response) => {
    if (request.url !== '/geheim/anna.ics') response.writeHead(404).end()
    else response.writeHead(elsewhere.answers, { 'content-type': 'text/calendar' }).end([...calendar, 'END:VCALENDAR', ''].join('\r\n'))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => server.close())
  elsewhere.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/geheim/anna.ics`
  return elsewhere
}
