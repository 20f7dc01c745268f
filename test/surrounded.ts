/** A company that works the banks: two sellers with their calendars, one bank met, one that sat at a table long ago, one further on, two without anybody. */
import type { Sources } from '../src/core/fact/source.ts'
import type { SurroundPage } from '../src/core/surround/surround-page.ts'
import { dayFromNumber, dayNumber, dayOf, type Day } from '../src/core/units.ts'

const domains = { 'Van Dam N.V.': 'vandam.nl', 'Rabo': 'rabo.nl', 'ING': 'ing.nl', 'ABN AMRO': 'abn.nl', 'Triodos': 'triodos.nl', 'SNS': 'sns.nl' } as const // prettier-ignore

/** Files as they are brought, with days up to `today`. */
function surroundedFiles(today: Day): Readonly<Record<string, string>> {
  const ago = (days: number): Day => dayFromNumber(dayNumber(today) - days)
  const customers = Object.entries(domains).map(
    ([name, domain], at) => `${at + 1};${name};info@${domain};${at === 0 ? 'Handel' : 'Banken'}`,
  )
  const invoices = [0, 30, 60, 90, 120, 150, 200, 250].flatMap((days, at) => [
    invoice(`F${at}`, ago(days), '1', 4000 + at * 10, 'Joost van Dijk'),
    invoice(`G${at}`, ago(days), '4', 3000 + at * 10, 'Marleen Peters'),
  ])
  return {
    'klanten.csv': ['Klantnummer;Klantnaam;E-mail;Klantgroep', ...customers].join('\r\n'),
    'facturen.csv': ['Factuurnummer;Factuurdatum;Klantnummer;Bedrag excl. btw;Kostprijs;Verkoper', ...invoices].join('\r\n'),
    // Ten months ago two companies were at the table: too long to know them by it, not too long for them to know each other.
    'Joost van Dijk.ics': calendar('Joost van Dijk', 'joost', [
      [ago(20), ['vandam.nl']],
      [ago(50), ['vandam.nl']],
      [ago(80), ['vandam.nl']],
      [ago(300), ['vandam.nl', 'rabo.nl']],
    ]),
    'Marleen Peters.ics': calendar('Marleen Peters', 'marleen', [
      [ago(10), ['abn.nl']],
      [ago(300), ['rabo.nl', 'ing.nl']],
    ]),
  }
}

function invoice(number: string, on: Day, customer: string, revenue: number, seller: string): string {
  const [year, month, date] = on.split('-')
  return `${number};${date}-${month}-${year};${customer};${revenue},00;${Math.round(revenue * 0.6)},00;${seller}`
}

/** Whoever is met is called Hendrik Geheim, so that a test can look for the name. */
function calendar(owner: string, address: string, meetings: readonly (readonly [Day, readonly string[]])[]): string {
  const events = meetings.flatMap(([on, at], index) => [
    'BEGIN:VEVENT',
    `UID:${address}-${index}`,
    `DTSTART:${on.replaceAll('-', '')}T090000Z`,
    `DTEND:${on.replaceAll('-', '')}T100000Z`,
    `SUMMARY:Kredietgesprek met Hendrik Geheim`,
    `ORGANIZER;CN=${owner}:mailto:${address}@onszelf.nl`,
    `ATTENDEE;CN=${owner};PARTSTAT=ACCEPTED:mailto:${address}@onszelf.nl`,
    ...at.map((domain) => `ATTENDEE;CN=Hendrik Geheim;PARTSTAT=ACCEPTED:mailto:hendrik.geheim@${domain}`),
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//NL', `X-WR-CALNAME:${owner}`, ...events, 'END:VCALENDAR', ''].join('\r\n')
}

/** People at the banks, as a CRM and cards have them. */
export const peopleOfBanks: Readonly<Record<string, string>> = {
  'contacten.csv':
    'Voornaam;Achternaam;E-mail;Functie;Bedrijf;Verantwoordelijke\r\nElsbeth;Geheim;els.geheim@rabo.nl;Hoofd krediet;Rabo;Joost van Dijk\r\n',
  'kaartjes.vcf': [
    ['FN:Hendrik Geheim', 'TITLE:Directeur', 'ORG:Rabo', 'EMAIL:hendrik.geheim@rabo.nl'],
    ['FN:Karel Geheim', 'TITLE:Inkoper', 'ORG:Rabo', 'RELATED;TYPE=colleague;VALUE=text:Hendrik Geheim'],
  ]
    .map((lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'))
    .join(''),
}

/** Brings them to a running program, answers whose calendars they are, and waits until the ways in are measured. */
export async function bringSurrounded(address: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const ask = async <Answer>(question: string) => (await (await fetch(`${address}/api/v1/${question}`)).json()) as Answer
  const until = async (is: () => Promise<boolean>) => {
    for (const end = Date.now() + 60_000; !(await is());) {
      if (Date.now() > end) throw new Error('it takes too long')
      await new Promise((go) => setTimeout(go, 100))
    }
  }
  const form = new FormData()
  for (const [name, text] of Object.entries({ ...surroundedFiles(dayOf(new Date().toISOString())), ...more }))
    form.append('files', new Blob([text]), name)
  await fetch(`${address}/api/v1/fact/import-files`, { method: 'POST', body: form })
  const asked = async () => (await ask<Sources>('fact/show-sources')).sources.filter(({ status }) => status === 'asked')
  // Brought again, what was answered holds.
  const again = Object.keys(more).length > 0
  if (!again) await until(async () => (await asked()).length === 2)
  for (const { id, file } of await asked()) {
    const body = JSON.stringify({ id, answers: { member: file.replace('.ics', ''), domains: ['onszelf.nl'] } })
    await fetch(`${address}/api/v1/fact/answer-questions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  }
  await until(async () => {
    const { sight, people } = await ask<SurroundPage>('surround/show-surround')
    return sight?.seen === 2 && (!again || (people?.people ?? 0) > 0)
  })
}
