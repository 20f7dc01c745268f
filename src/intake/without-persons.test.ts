/** What is kept of calendars and cards: the same rows as the file gives, and nobody in it. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileOf, wholeFile } from './file.ts'
import { openFile } from './open-file.ts'
import { answers, calendarOf, event } from './read/test-calendar.ts'
import type { Given } from './read/table.ts'
import { examineBytes, lastDay } from './test-file.ts'
import { withoutPersons } from './without-persons.ts'

const examples = new URL('../../examples/formats/', import.meta.url)
const calendars = ['real/calendars/ical.js', 'real/calendars/node-ical', 'calendar'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, examples))
    .filter((name) => name.endsWith('.ics'))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, examples))),
)

const kept = async (name: string, bytes: Uint8Array | string) => wholeFile(await withoutPersons(fileOf(name, Buffer.from(bytes))))

/** All rows of a file, or why there are none. */
async function rowsOf(bytes: Uint8Array, given: Given) {
  try {
    const opened = await openFile(fileOf('agenda.ics', bytes), given)
    if ('code' in opened) return opened.code
    const rows = []
    for (const table of opened.tables) for await (const lines of table.lines()) rows.push(...lines.map(({ cells }) => cells))
    return { rows, asked: opened.questions.map(({ code }) => code) }
  } catch (error) {
    return String(error)
  }
}

test('every calendar reads to the same rows as before, answered or not', async () => {
  for (const original of calendars) {
    const guests = Buffer.from(
      original
        .toString('utf8')
        .replaceAll(/^BEGIN:VEVENT(?=\r?$)/gm, 'BEGIN:VEVENT\r\nATTENDEE;CN=Vrouw Jansen;PARTSTAT=TENTATIVE:mailto:vrouw.jansen@klant.nl'),
    )
    for (const bytes of [original, guests]) {
      const bare = await kept('agenda.ics', bytes)
      for (const given of [{}, answers]) {
        const how = { answers: given, today: lastDay }
        assert.deepEqual(await rowsOf(bare, how), await rowsOf(bytes, how), bytes.toString('utf8').slice(0, 300))
      }
    }
  }
})

test('nothing that people wrote, and nobody but the owner, is in what is kept', async () => {
  const secret = 'Geheim'
  const text = calendarOf(
    'X-WR-CALNAME:Eva de Boer',
    `X-WR-CALDESC:${secret}`,
    event(
      `UID:${secret}@klant.nl`,
      `SUMMARY:${secret}`,
      `DESCRIPTION:${secret}\r\n  ${secret}`,
      `LOCATION:${secret}`,
      `COMMENT:${secret}`,
      `X-ANYTHING:${secret}`,
      `ORGANIZER;CN=Eva de Boer:mailto:eva@ons.nl`,
      `ATTENDEE;CN="${secret}";SENT-BY="mailto:${secret}@x.nl";PARTSTAT=ACCEPTED:mailto:${secret}@klant.nl`,
      `ATTENDEE;CN=${secret}:/o=Exchange/cn=${secret}`,
      `ATTENDEE;CN=${secret};EMAIL=${secret}@klant.nl:urn:uuid:${secret}`,
      `BEGIN:VALARM`,
      `DESCRIPTION:${secret}`,
      'END:VALARM',
    ),
  )
  const bare = (await kept('agenda.ics', text)).toString()
  assert.doesNotMatch(bare, new RegExp(secret, 'i'))
  assert.match(bare, /eva@ons\.nl/)
  const examined = await examineBytes('agenda.ics', bare)
  assert.ok(examined.status === 'asked')
  assert.deepEqual(examined.questions[0]?.suggested, ['Eva de Boer'])
})

test('cards are kept as companies, and read to the same', async () => {
  const cards = readFileSync(new URL('cards/outlook.vcf', examples))
  const bare = await kept('kaartjes.vcf', cards)
  const how = { answers: {}, today: lastDay }
  const [before, after] = [await rowsOf(cards, how), await rowsOf(bare, how)]
  assert.ok(typeof before === 'object' && typeof after === 'object')
  assert.deepEqual(after.rows, before.rows.map((cells) => cells.map(String))) // prettier-ignore
  assert.doesNotMatch(bare.toString(), /@|TEL|FN:/)
})

test('any other file is kept as it came', async () => {
  const text = 'Klant;Datum;Omzet\nJansen;12-03-2026;1,00\n'
  assert.equal((await kept('omzet.csv', text)).toString(), text)
})
