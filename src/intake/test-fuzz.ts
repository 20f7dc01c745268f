/** Files that nobody meant to make, and what must hold for each of them: for the tests, and in larger numbers for `bench/fuzz.ts`. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import type { Answers, Problem, Question } from '../core/fact/problem.ts'
import { examine } from './examine.ts'
import type { Examined, Recognised } from './examined.ts'
import { fileOf } from './file.ts'
import { readFacts, type Batch } from './read-facts.ts'
import { damaged, damages, HOSTILE } from './test-damage.ts'
import { documentsOf, zip } from './read/test-workbook.ts'
import { lastDay } from './test-file.ts'

export type Case = { readonly name: string; readonly bytes: Uint8Array }
export type Outcome = Examined['status']

const damagedOf = (all: readonly Case[]): fc.Arbitrary<Case> =>
  fc.record({ from: fc.constantFrom(...all), damage: damages }).map(({ from, damage }) => ({ ...from, bytes: damaged(from.bytes, damage) }))

/** Headers of tables that we know. */
const TABLES = [
  ['Klant', 'Factuurdatum', 'Omzet', 'Kostprijs', 'Verkoper', 'Valuta', 'Aantal', 'Kortingsbedrag', 'Korting %'],
  ['Klantnummer', 'Klantnaam', 'Factuurdatum', 'Bedrag excl. btw', 'Marge %'],
  ['Klant', 'Datum', 'Uren', 'Verkoper', 'Soort'],
  ['Klant', 'Datum', 'Starttijd', 'Eindtijd', 'Medewerker'],
  ['Klantnummer', 'Klantnaam', 'Branche', 'Accountmanager', 'BTW-nummer', 'Website'],
  ['Naam', 'Netto uren', 'Contracturen', 'Manager', 'Medewerker'],
  ['Deal name', 'Account', 'Created date', 'Close date', 'Stage', 'Owner', 'Amount', 'Currency', 'Lost reason', 'Deal ID'],
  ['a', 'b', 'c', 'd'],
] as const
const ODD = ['', ' ', '__proto__', 'constructor', 'toString', '=1+1', 'x'.repeat(500), '\u202eomzet', 'Klant', 'Omzet', 'Datum', '"', '1', '🙂', 'Total'] // prettier-ignore
const CELLS = ['Jansen', 'Bos B.V.', '12-03-2026', '2026-03-12', '01/02/2026', '1.234,50', '12.50', '-5', '1:30', '8', 'EUR', 'USD 5', '$ 3', '', '', ' ', '12,-', '50 %', '99,99 %', 'ja', 'Won', 'Lost', 'Te duur', 'Totaal', '46093', 'a@b.nl', 'NL123456789B01'] // prettier-ignore
const cell = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...CELLS) }, { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }) // prettier-ignore

const grid = fc
  .record({
    headers: fc.constantFrom(...TABLES),
    odd: fc.array(fc.constantFrom(...ODD), { maxLength: 2 }),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
    /** Rows are made as wide as the headers, unless this is so. */
    ragged: fc.boolean(),
  })
  .map(({ headers, odd, rows, ragged }) => {
    const wide = [...headers, ...odd]
    return [wide, ...rows.map((row) => (ragged ? row : wide.map((_, at) => row[at % Math.max(1, row.length)] ?? '')))]
  })

/** Tables as text, in every separator and encoding, quoted well, badly or not at all. */
const tables: fc.Arbitrary<Case> = fc
  .record({
    grid,
    separator: fc.constantFrom(';', ',', '\t', '|', '"', ':'),
    named: fc.boolean(),
    quoting: fc.constantFrom('none', 'all', 'needed', 'broken'),
    encoding: fc.constantFrom('utf8', 'utf8', 'win1252', 'utf16le', 'utf16-be'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ grid: rows, separator, named, quoting, encoding, end }) => {
    const quote = (text: string): string => {
      if (quoting === 'none' || (quoting === 'needed' && !/[";,\t|\r\n:]/.test(text))) return text
      return quoting === 'broken' ? `"${text}` : `"${text.replaceAll('"', '""')}"`
    }
    const text = (named ? `sep=${separator}${end}` : '') + rows.map((row) => row.map(quote).join(separator)).join(end)
    return { name: 'table.csv', bytes: iconv.encode(text, encoding, { addBOM: encoding !== 'win1252' }) }
  })

const EVENT = ['DTSTART;TZID=Europe/Amsterdam:20260310T090000', 'DTSTART:20260311T090000Z', 'DTSTART;VALUE=DATE:20260312', 'DTSTART:16010101T000000', 'DTSTART:99991231T235959Z', 'DTEND:20260310T100000Z', 'DTEND:19700101T000000', 'DURATION:PT1H', 'DURATION:-PT1H', 'DURATION:P99999999D', 'UID:1', 'UID:2', 'SEQUENCE:9', 'RECURRENCE-ID:20260317T090000Z', 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=SECONDLY', 'RRULE:FREQ=DAILY;COUNT=40', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;UNTIL=99991231', 'RRULE:FREQ=DAILY;INTERVAL=999999999', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=-1', 'RRULE:', 'RDATE:20260401T090000Z,20260402T090000Z', 'RDATE;VALUE=PERIOD:20260401T090000Z/PT2H', 'EXDATE:20260317T090000Z', 'EXDATE:', 'ATTENDEE;CN=Anna:mailto:anna@jansen.nl', 'ATTENDEE;PARTSTAT=DECLINED:mailto:piet@ons.nl', 'ATTENDEE;CN="a:b;c":mailto:b@bos.nl', 'ATTENDEE:', 'ORGANIZER:mailto:piet@ons.nl', 'STATUS:CANCELLED', 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT', 'X', ':', ';=:'] // prettier-ignore
const FRAME = ['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VALARM', 'END:VALARM', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'TZID:Foo', 'TZOFFSETTO:+9999', 'BEGIN:VTODO', 'END:VCALENDAR', 'BEGIN:VCALENDAR', 'X-WR-TIMEZONE:Nowhere', 'X-WR-CALNAME:Piet'] // prettier-ignore
const CARD = ['BEGIN:VCARD', 'END:VCARD', 'BEGIN:VCARD', 'END:VCARD', 'VERSION:2.1', 'ORG:Jansen;Inkoop', 'ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-16:=00=D8', 'ORG;QUOTED-PRINTABLE:M=C3=BCller=', 'ORG;CHARSET=x:=FF', 'EMAIL;PREF:a@bos.nl', 'EMAIL:', 'item1.URL:https://bos.nl', 'ORG', ';', ':'] // prettier-ignore
const AUDIT = ['<customersSuppliers>', '</customersSuppliers>', '<customerSupplier><custSupID>K1</custSupID><custSupName>Jansen</custSupName></customerSupplier>', '<generalLedger><ledgerAccount><accID>8000</accID><accTp>P</accTp></ledgerAccount></generalLedger>', '<transactions>', '</transactions>', '<journal><jrnTp>S</jrnTp>', '</journal>', '<transaction><nr>1</nr><trDt>2025-01-31</trDt>', '</transaction>', '<trLine><accID>8000</accID><amnt>100.00</amnt><amntTp>C</amntTp><custSupID>K1</custSupID></trLine>', '<trLine><accID>8000</accID><amnt>9e99</amnt><amntTp>C</amntTp></trLine>', '<amnt>', '&#0;', '&bad;', '<![CDATA[', ']]>', '<!--', '-->', '<a b="', '</company>', '</auditfile>'] // prettier-ignore

/** Text of these lines in any order, of which some are right together. */
const lines = (name: string, first: string, pieces: readonly string[], end: string): fc.Arbitrary<Case> =>
  fc
    .record({ all: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), damage: fc.option(damages, { freq: 3 }) })
    .map(({ all, damage }) => {
      const bytes = Buffer.from([first, ...all].join(end))
      return { name, bytes: damage === null ? bytes : damaged(bytes, damage) }
    })
const written: fc.Arbitrary<Case> = fc.oneof(
  lines('a.ics', 'BEGIN:VCALENDAR', [...EVENT, ...FRAME], '\r\n'),
  // Events that are whole, whatever is in them.
  fc.array(fc.array(fc.constantFrom(...EVENT), { maxLength: 9 }), { maxLength: 4 }).map((events) => ({
    name: 'b.ics',
    bytes: Buffer.from(['BEGIN:VCALENDAR', ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'ATTENDEE:mailto:bob@smit.nl', 'END:VEVENT']), 'END:VCALENDAR'].join('\r\n')),
  })), // prettier-ignore
  lines('a.vcf', 'BEGIN:VCARD', CARD, '\r\n'),
  lines('a.xaf', '<auditfile><company>', AUDIT, ''),
)

/** Zips that are whole around documents that are damaged. */
const madeSheets: fc.Arbitrary<Case> = fc.oneof(
  fc.record({ grid, damage: fc.option(damages), which: fc.nat(), number: fc.boolean() }).map(({ grid: rows, damage, which, number }) => {
    const value = (text: string) => (number && /^\d{1,5}$/.test(text) ? Number(text) : text.replaceAll(/[<&]/g, ''))
    const documents = documentsOf({ Blad1: rows.map((row) => row.map(value)), 'C:\\x/../\u202e': [] })
    const names = Object.keys(documents)
    const name = names[which % names.length] ?? ''
    const hit = damage === null ? {} : { [name]: damaged(Buffer.from(documents[name] ?? ''), damage) }
    return { name: 'a.xlsx', bytes: zip({ ...documents, ...hit }) }
  }),
)

/** The kinds of file, by name; each is told apart in what they come to. `samples` and `workbooks` are whole ones, to be damaged. */
export const kindsOf = (samples: readonly Case[], workbooks: readonly Case[]): Readonly<Record<string, fc.Arbitrary<Case>>> => ({
  samples: damagedOf(samples),
  tables,
  written,
  sheets: fc.oneof(damagedOf(workbooks), madeSheets),
})

/** Times that a file may be gone through from its beginning for one examination, and facts that so small a file may give. */
const WALKS = 60
const FACTS = 500_000

/** Examines a case, answering whatever it asks for at most three rounds, and reads it. Throws where anything does not hold. */
export async function tryCase({ name, bytes }: Case): Promise<Outcome> {
  let answers: Answers = {}
  for (let round = 0; ; round += 1) {
    let walks = 0
    const file = fileOf(name, bytes)
    const examined = await examine({ ...file, pieces: () => ((walks += 1), file.pieces()) }, { answers, today: lastDay })
    assert.ok(walks <= WALKS, `${walks} walks`)
    if (examined.status === 'recognised') await account(examined)
    if (examined.status !== 'asked' || round === 3) return examined.status
    assert.ok(examined.questions.length > 0)
    answers = examined.questions.reduce(answered, answers)
  }
}

function answered(answers: Answers, { code, choices, suggested, together }: Question): Answers {
  const [a = '', b = '', c = ''] = choices
  switch (code) {
    case 'which-margin':
      return { ...answers, marginPercent: 35 }
    case 'which-vat':
      return { ...answers, vatPercent: 21 }
    case 'which-date-order':
      return { ...answers, dateOrder: 'dmy' }
    case 'which-decimal':
      return { ...answers, decimal: ',' }
    case 'which-tables':
      return { ...answers, tables: together?.readings ?? [] }
    case 'which-rate':
      return { ...answers, rates: Object.fromEntries(choices.map((currency) => [currency, 0.9])) }
    case 'which-columns':
      return { ...answers, columns: { what: 'invoices', fields: { customerName: a, date: b, revenue: c } } }
    case 'which-accounts':
      return { ...answers, accounts: suggested?.length ? suggested : choices }
    case 'whose-calendar':
      return { ...answers, member: a || 'Piet' }
    case 'which-domains':
      return { ...answers, domains: suggested ?? [] }
  }
}

/** Every row once, as facts, as passed or as a problem that has all its cells; and nothing in a fact that cannot be. */
async function account(file: Recognised): Promise<void> {
  const raw = new Map<number, ReadonlyMap<number, readonly string[]>>()
  for (const { part, table, headerRow } of file.readings) {
    const rows = new Map<number, readonly string[]>()
    for await (const all of table.lines()) for (const { row, cells } of all) if (row > headerRow) rows.set(row, cells.map(String))
    raw.set(part, rows)
  }
  assert.equal([...raw.values()].reduce((sum, rows) => sum + rows.size, 0), file.rows, 'rows announced') // prettier-ignore
  let [rows, count] = [0, 0]
  const seen = new Set<string>()
  for await (const batch of readFacts(file)) {
    const told = new Set([...batch.facts, ...batch.problems].map(({ row }) => row))
    const passed = Object.values(batch.passed).reduce((sum, each) => sum + each, 0)
    assert.equal(told.size + passed, batch.rows, 'every row of a batch once')
    assert.equal(new Set(batch.facts.map(({ row }) => row)).size + batch.problems.length, told.size, 'fact or problem, not both')
    for (const row of told) assert.ok(!seen.has(`${batch.reading.part} ${row}`) && seen.add(`${batch.reading.part} ${row}`))
    for (const problem of batch.problems) keepsCells(problem, raw.get(batch.reading.part)?.get(problem.row ?? 0))
    batch.facts.forEach(canBe)
    rows += batch.rows
    count += batch.facts.length
  }
  assert.equal(rows, file.rows, 'rows read')
  assert.ok(count <= FACTS, `${count} facts`)
}

/** An empty cell may be filled by what the row above it has. */
function keepsCells({ cells }: Problem, raw: readonly string[] | undefined): void {
  assert.ok(raw !== undefined && cells?.length === raw.length)
  for (const [at, text] of raw.entries()) assert.ok(text.trim() === '' || text === cells[at], 'cells of a rejected row')
}

function canBe(fact: Batch['facts'][number]): void {
  if ('day' in fact) assert.ok(/^\d{4}-\d\d-\d\d$/.test(fact.day) && fact.day >= '1900-01-01' && fact.day <= '2200-12-31', fact.day)
  if (fact.kind === 'invoice-line') assert.ok(Number.isSafeInteger(fact.revenue) && (fact.cost === null || Number.isSafeInteger(fact.cost)), `${fact.revenue} ${fact.cost}`) // prettier-ignore
  if (fact.kind === 'invoice-line') assert.ok((fact.quantity === null || Number.isFinite(fact.quantity)) && (fact.discount === null || Number.isSafeInteger(fact.discount)), `${fact.quantity} ${fact.discount}`) // prettier-ignore
  if (fact.kind === 'deal') {
    assert.ok(fact.value === null || Number.isSafeInteger(fact.value), `${fact.value}`)
    for (const day of [fact.created, fact.closed]) assert.ok(day === null || (day >= '1900-01-01' && day <= lastDay), `${day}`)
  }
  if (fact.kind === 'touch')
    assert.ok(fact.minutes === null || (Number.isSafeInteger(fact.minutes) && fact.minutes >= 0), `${fact.minutes}`)
  if (fact.kind === 'member-row') assert.ok(fact.netHours === null || Number.isFinite(fact.netHours), `${fact.netHours}`)
  const { key, name, vat, kvk, domain } = fact.kind === 'member-row' ? fact.member : fact.customer
  assert.ok(
    [key, name, vat, kvk, domain].some((known) => known != null && known !== ''),
    'someone',
  )
}
