/** Files that were made to do harm: each is refused in a sentence, or read within bounds that do not depend on what it says of itself. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, test } from 'node:test'
import type { File } from '../core/fact/file.ts'
import type { Answers } from '../core/fact/problem.ts'
import { say } from '../messages/say.ts'
import { examine } from './examine.ts'
import { isFooter } from './footer.ts'
import { readAmount, readNumber } from './parse/amount.ts'
import { readDuration } from './parse/duration.ts'
import { readFacts } from './read-facts.ts'
import { openZones } from './read/calendar-zones.ts'
import { readProperty } from './read/components.ts'
import { event } from './read/test-calendar.ts'
import { documentsOf, workbook, zip } from './read/test-workbook.ts'
import { examineBytes, lastDay, readAll } from './test-file.ts'

const calendarAnswers: Answers = { member: 'Piet', domains: ['ons.nl'] }

async function refusal(name: string, bytes: Uint8Array | string, answers: Answers = {}): Promise<string> {
  const examined = await examineBytes(name, bytes, answers)
  if (examined.status !== 'refused') return examined.status
  const { code, facts } = examined.problem
  assert.notEqual(say('nl', `problem.${code}`, { file: name, ...facts }), '')
  return code
}

const SHEET = 'xl/worksheets/sheet1.xml'
const INVOICES = [['Klant', 'Factuurdatum', 'Omzet', 'Kostprijs'], ['Jansen', 46_093, 1250.5, 840]] // prettier-ignore
const documents = documentsOf({ Blad1: INVOICES })
/** A workbook whose only sheet has these rows. */
const sheetOf = (rows: string): Buffer => zip({ ...documents, [SHEET]: `<worksheet><sheetData>${rows}</sheetData></worksheet>` })
const filled = (address: string): string => `<c r="${address}"><v>1</v></c>`

describe('a zip', () => {
  test('that unfolds to more than it says is stopped where it says that it ends', async () => {
    const large = `${documents[SHEET]}${' '.repeat(64 << 20)}`
    const bytes = zip({ ...documents, [SHEET]: large }, (raw) => Math.min(raw.length, 1024))
    assert.ok(bytes.length < 1 << 17)
    assert.equal(await refusal('bomb.xlsx', bytes), 'file-unreadable')
  })
  test('of which all parts together are too large is refused by what it says, though each is not', async () => {
    const parts = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`xl/${at}.xml`, 'x']))
    assert.equal(
      await refusal(
        'bomb.xlsx',
        zip({ ...documents, ...parts }, (raw) => (raw.length === 1 ? 60 << 20 : raw.length)),
      ),
      'file-too-large',
    )
  })
  test('in a zip is not opened', async () => {
    const inside = zip({ 'xl/workbook.xml': ' '.repeat(1 << 20) })
    const examined = await examineBytes('a.xlsx', zip({ ...documents, 'inside.zip': inside, 'xl/inside.xlsx': inside }), {
      marginPercent: 20,
    })
    assert.equal(examined.status === 'recognised' && examined.rows, 1)
    assert.equal(await refusal('a.xlsx', zip({ 'a.xlsx': inside })), 'file-unreadable')
  })
  test('with a list of contents that never ends, or that says so, is refused', async () => {
    const bytes = workbook({ Blad1: INVOICES })
    const end = bytes.lastIndexOf('PK\u0005\u0006')
    const many = Buffer.from(bytes)
    many.writeUInt16LE(65_534, end + 8)
    many.writeUInt16LE(65_534, end + 10)
    assert.equal(await refusal('a.xlsx', many), 'file-too-large')
    // The list of a zip of more than 4 GB, which counts in 64 bits: four thousand million parts.
    const record = Buffer.alloc(56)
    record.write('PK\u0006\u0006')
    record.writeUInt32LE(44, 4)
    record.writeUInt32LE(0xffff_fff0, 24)
    record.writeUInt32LE(0xffff_fff0, 32)
    const pointer = Buffer.alloc(20)
    pointer.write('PK\u0006\u0007')
    pointer.writeUInt32LE(end, 8)
    pointer.writeUInt32LE(1, 16)
    const tail = Buffer.from(bytes.subarray(end))
    tail.fill(0xff, 8, 20)
    assert.equal(await refusal('a.xlsx', Buffer.concat([bytes.subarray(0, end), record, pointer, tail])), 'file-too-large')
  })
  test('whose parts have the names of paths out of it is refused, and writes nothing anywhere', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'koersvast-zip-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const aim = join(folder, 'escaped.xml')
    const up = '../'.repeat(20)
    const outside = [
      aim,
      `${up}${aim.slice(1)}`,
      relative(process.cwd(), aim),
      `xl/${up}${aim.slice(1)}`,
      '../../etc/passwd',
      'C:/koersvast-escaped.xml',
      'C:\\koersvast-escaped.xml',
      '..\\..\\koersvast-escaped.xml',
    ]
    for (const name of outside) assert.equal(await refusal('a.xlsx', zip({ ...documents, [name]: 'x' })), 'file-unreadable', name)
    const here = ['C:', 'C:\\koersvast-escaped.xml', '../../koersvast-escaped.xml', '..\\..\\koersvast-escaped.xml']
    assert.deepEqual([readdirSync(folder), here.filter((path) => existsSync(path))], [[], []])
  })
  test('whose parts have other strange names is read past them, and old ones have their slashes the other way round', async () => {
    const read = async (more: Readonly<Record<string, string>>) => {
      const examined = await examineBytes('a.xlsx', zip(more))
      return examined.status === 'recognised' && examined.readings.map(({ table }) => table.sheet)
    }
    for (const name of ['a\0b.xml', `${'x'.repeat(4000)}.xml`, '__proto__.xml', 'xl\\worksheets\\sheet9.xml', ' .xml', 'etc/passwd'])
      assert.deepEqual(await read({ ...documents, [name]: 'x' }), ['Blad1'], name)
    const turned = Object.fromEntries(Object.entries(documents).map(([name, text]) => [name.replaceAll('/', '\\'), text]))
    assert.deepEqual(await read(turned), ['Blad1'])
  })
  test('whose list of sheets points out of it is refused: nothing of this machine is read', async () => {
    const rels = documents['xl/_rels/workbook.xml.rels'] ?? ''
    for (const target of ['../../../../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', 'http://127.0.0.1/sheet.xml', '..\\..\\etc\\passwd'])
      assert.equal(await refusal('a.xlsx', zip({ ...documents, 'xl/_rels/workbook.xml.rels': rels.replace('worksheets/sheet1.xml', target) })), 'file-unreadable', target)
  }) // prettier-ignore
})

describe('a sheet', () => {
  const sheets: Readonly<Record<string, readonly [string, string]>> = {
    'a million columns': [`<row r="1">${filled('A1')}${filled('BDWGN1')}</row>`, 'file-too-wide'],
    'a column beyond all numbers': [`<row r="1">${filled(`${'Z'.repeat(30)}1`)}</row>`, 'file-too-wide'],
    'a row beyond all rows': [`<row r="4000000000">${filled('A4000000000')}</row>`, 'file-too-large'],
    'a row in another notation': [`<row r="4e9"></row>`, 'file-too-large'],
    'an address in entities': [`<row r="1">${filled('&#90;ZZZZ1')}</row>`, 'file-unreadable'],
    'an address with a prefix': [`<row r="1"><c x:r="ZZZZ1"><v>1</v></c></row>`, 'file-too-wide'],
    'an address behind another': [`<row r="1"><c a='r="' r="ZZZZ1"><v>1</v></c></row>`, 'file-too-wide'],
    'cells in two corners': [`<row r="1">${filled('A1')}</row><row r="1048576">${filled('XFD1048576')}</row>`, 'file-too-large'],
    'a tag that never ends': [`<row r="1"><c ${'x'.repeat(3 << 20)}`, 'file-too-large'],
    'a comment that never ends': [`<row r="1"><!--${'<x'.repeat(2 << 20)}`, 'file-too-large'],
    'an attribute of 50 MB': [`<row r="1"><c x="${'<x'.repeat(25 << 20)}" r="A1"/></row>`, 'file-too-large'],
    'an attribute full of tags': [`<row r="1"><c x="${'<x>'.repeat(1 << 20)}" r="A1"/></row>`, 'file-too-large'],
  }
  for (const [title, [rows, code]] of Object.entries(sheets)) test(`with ${title} is refused`, async () => assert.equal(await refusal('a.xlsx', sheetOf(rows)), code)) // prettier-ignore

  test('of which only the form reaches the last cell is read', async () => {
    const empty = documents[SHEET]?.replace('</row>', '<c r="XFD1" s="1"/></row>').replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="1"></c></row></sheetData>')
    const examined = await examineBytes('a.xlsx', zip({ ...documents, [SHEET]: empty ?? '' }), { marginPercent: 20 })
    assert.equal(examined.status === 'recognised' && examined.rows, 1)
  }) // prettier-ignore
  test('whose dimension lies is read by what is in it', async () => {
    const lying = documents[SHEET]?.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>') ?? ''
    const examined = await examineBytes('a.xlsx', zip({ ...documents, [SHEET]: lying }), { marginPercent: 20 })
    assert.equal(examined.status === 'recognised' && examined.rows, 1)
  })
  test('that is listed many times is read once', async () => {
    const listed = (documents['xl/workbook.xml'] ?? '').replace(/<sheet .*?\/>/, (sheet) => sheet.repeat(500))
    const examined = await examineBytes('a.xlsx', zip({ ...documents, 'xl/workbook.xml': listed }), { marginPercent: 20 })
    assert.equal(examined.status === 'recognised' && examined.rows, 1)
    const endless = listed.replace(/<sheet .*?\/>/, (sheet) => sheet.repeat(30_000))
    assert.equal(await refusal('a.xlsx', zip({ ...documents, 'xl/workbook.xml': endless })), 'file-too-large')
  })
  test('in which one long text stands in very many cells is refused', async () => {
    const text = `<sst><si><t>${'x'.repeat(1 << 19)}</t></si></sst>`
    const rels = (documents['xl/_rels/workbook.xml.rels'] ?? '').replace('</Relationships>', '<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
    const rows = Array.from({ length: 3000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`).join('')
    const bytes = zip({ ...documents, 'xl/_rels/workbook.xml.rels': rels, 'xl/sharedStrings.xml': text, [SHEET]: `<worksheet><sheetData>${rows}</sheetData></worksheet>` })
    assert.equal(await refusal('a.xlsx', bytes), 'file-too-large')
  }) // prettier-ignore
  test('and a file may be called anything', async () => {
    const names = ['../../etc/passwd', 'C:\\x', 'a\0b', 'x'.repeat(4000), '\u202eslx.exe', '', '__proto__']
    for (const name of names) {
      const examined = await examineBytes(name, 'Klant;Datum;Omzet\nJansen;12-03-2026;5\n', { marginPercent: 20 })
      assert.equal(examined.status === 'recognised' && examined.file, name)
      if (name === '' || name.includes('\0')) continue
      const sheet = await examineBytes('a.xlsx', workbook({ [name]: INVOICES }), { marginPercent: 20 })
      assert.equal(sheet.status === 'recognised' && sheet.readings[0]?.table.sheet, name)
    }
  })
})

/** A text that goes on for this many pieces of 1 MiB; counts how many were asked for. */
function endless(begin: string, piece: string, pieces: number): { readonly file: File; readonly asked: () => number } {
  let asked = 0
  const bytes = Buffer.from(piece.repeat(Math.ceil((1 << 20) / piece.length)))
  const file: File = {
    name: 'endless.csv',
    size: pieces * bytes.byteLength,
    // eslint-disable-next-line typescript/require-await
    pieces: async function* () {
      yield Buffer.from(begin)
      for (let at = 0; at < pieces; at += 1) {
        asked += 1
        yield bytes
      }
    },
  }
  return { file, asked: () => asked }
}

describe('a text', () => {
  const texts: Readonly<Record<string, readonly [string, string, string]>> = {
    'one line of 100 MB': ['Klant;Datum;', 'x', 'file-unreadable'],
    'a quote that does not close in 100 MB': ['Klant;Datum;Omzet\n"', 'x;\n', 'file-unreadable'],
    'rows of a million columns': ['Klant;Datum;Omzet\n', ';', 'file-too-wide'],
    'headers of a million columns': ['', 'a;', 'file-too-wide'],
  }
  for (const [title, [begin, piece, code]] of Object.entries(texts)) {
    test(`with ${title} is refused without reading on`, async () => {
      const { file, asked } = endless(begin, piece, 100)
      const examined = await examine(file, { answers: {}, today: lastDay })
      assert.equal(examined.status === 'refused' && examined.problem.code, code)
      // To tell its encoding it is walked through once; the rest stops within some pieces.
      assert.ok(asked() < 100 + 30, `${asked()}`)
    })
  }
  test('with few rows that are very long is handed on in small batches', async () => {
    const row = `"${'x'.repeat(3 << 20)}";12-03-2026;5\n`
    const examined = await examineBytes('a.csv', `Klant;Datum;Omzet\n${row.repeat(6)}`, { marginPercent: 20 })
    if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
    let rows = 0
    for await (const batch of readFacts(examined)) {
      assert.ok(batch.rows <= 3)
      rows += batch.rows
    }
    assert.equal(rows, 6)
  })
  test('with a cell that is hard to tell from a number is read at once', () => {
    // Each of these took hours.
    const spaces = ' '.repeat(1 << 20)
    assert.equal(readAmount(`1${spaces}x`, ','), null)
    assert.equal(readDuration(`1${spaces}x`, ',', 'hours'), null)
    assert.equal(isFooter(['Totaal', `-${spaces}x`]), false)
    assert.equal(readAmount(`${spaces}12,50${spaces}`, ','), 1250)
  })
  test('with a day, an amount or hours beyond all reason has these rows handed back', async () => {
    const { facts, problems } = await readAll(
      'Klant;Datum;Omzet;Marge\nA;31-12-9999;5;1\nB;01-01-0900;5;1\nC;12-03-2026;90071992547409,91;-90071992547409,91\nD;12-03-2026;5;1\n',
    )
    assert.deepEqual(problems.map(({ row, code, column }) => [row, code, column]), [[2, 'row-bad-date', 'Datum'], [3, 'row-bad-date', 'Datum'], [4, 'row-bad-amount', 'Marge']]) // prettier-ignore
    assert.equal(facts.length, 1)
    assert.equal(readNumber('9'.repeat(99), ','), 1e99)
    const team = await readAll(`Naam;Netto uren\nA;${'9'.repeat(99)}\nB;1\n`)
    assert.equal(team.facts.length, 2)
    assert.equal(readNumber(`1,${'0'.repeat(90)}`, ','), 1)
  })
  test('with marks and halves of letters keeps every cell', async () => {
    const { examined, facts, problems } = await readAll('Klant;Datum;Omzet;Kostprijs\n\ud800Jansen;12-03-2026;5;1\n\u202eBos;=cmd();5;1\n')
    assert.deepEqual(
      [examined.status, facts.length, problems.map(({ cells }) => cells)],
      ['recognised', 1, [['\u202eBos', '=cmd()', '5', '1']]],
    )
    const late = `Klant;Datum;Omzet;Kostprijs\n${'Bos;12-03-2026;5;1\n'.repeat(5000)}\0J\0;x\0;5;1\n`
    assert.deepEqual((await readAll(late)).problems.map(({ cells }) => cells), [['\0J\0', 'x\0', '5', '1']]) // prettier-ignore
  })
})

describe('a document', () => {
  test('100,000 elements deep, or with an attribute of 50 MB, is refused', async () => {
    assert.equal(await refusal('a.xaf', '<auditfile>'.repeat(100_000)), 'file-bomb')
    assert.equal(await refusal('a.xaf', `<auditfile a="${'x'.repeat(50_000_000)}">`), 'file-bomb')
  })
})

describe('a calendar', () => {
  const calendar = (...events: readonly string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n')
  const counted = async (...events: readonly string[]) => {
    const examined = await examineBytes('a.ics', calendar(...events), calendarAnswers)
    return examined.status === 'recognised' ? examined.rows : examined.status === 'refused' && examined.problem.code
  }
  test('with a line folded for 50 MB, or with very many parameters, is read', async () => {
    const folded = `${'x'.repeat(70)}\r\n `.repeat(700_000)
    assert.equal(await counted(event(`DESCRIPTION:${folded}`)), 1)
    assert.equal(await counted(event('ATTENDEE:mailto:anna@jansen.nl', `ATTENDEE;CN=${folded}:mailto:x@y.nl`)), 1)
    assert.equal(await counted(event('ATTENDEE:mailto:anna@jansen.nl', `ATTENDEE${';A=b'.repeat(500_000)}:mailto:x@y.nl`)), 1)
  })
  test('with rules that give nothing for 10,000 years is refused when they are many', async () => {
    const rule = (uid: number, count: string) => event(`UID:${uid}`, 'DTSTART:00010310T090000Z', `RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31${count}`)
    assert.equal(await counted(rule(1, ';COUNT=5'), rule(2, ';UNTIL=99991231')), 2)
    assert.equal(await counted(...Array.from({ length: 20 }, (_, at) => rule(at, ';COUNT=5'))), 'file-needs-parts')
  }) // prettier-ignore
  test('with more companies in all its meetings than anyone meets is refused', async () => {
    const people = Array.from({ length: 2000 }, (_, at) => `ATTENDEE:mailto:a@b${at}.nl`)
    assert.equal(await counted(event(...people)), 1)
    assert.equal(await counted(event(...people, 'DTSTART:20060310T090000Z', 'RRULE:FREQ=DAILY')), 'file-needs-parts')
  })
  test('with 100,000 extra days keeps each once, and one that takes more than 4 MB has its event handed back', async () => {
    const at = (number: number) => new Date(Date.UTC(2015, 0, 1) + number * 3_600_000).toISOString().replaceAll(/[-:]|\.\d+/g, '')
    const days = (many: number) => `RDATE:${Array.from({ length: many }, (_, number) => at(number)).join(',')}`
    assert.equal(await counted(event('DTSTART:20150101T000000Z', days(100_000))), 100_000)
    const { problems } = await readAll(calendar(event(days(300_000))), calendarAnswers)
    assert.deepEqual(problems.map(({ code }) => code), ['row-bad-event']) // prettier-ignore
  })
  test('that describes its zones for thousands of years is read by the zone of the calendar', async () => {
    const part = ['BEGIN:STANDARD', 'DTSTART:00010101T000000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD']
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Foo', ...Array.from({ length: 2000 }, () => part).flat(), 'END:VTIMEZONE'].join('\r\n')
    assert.equal(await counted(zone, event('DTSTART;TZID=Foo:20260310T090000')), 1)
    const described = (times: number) => openZones(null, [{ kind: 'VTIMEZONE', line: 1, whole: true, lines: ['TZID:Foo', ...Array.from({ length: times }, () => part).flat()] }]).find('Foo').known
    assert.deepEqual([described(2), described(2000)], [true, false])
  }) // prettier-ignore
  test('that calls one zone by very many names keeps it once', () => {
    const zones = openZones(null, [])
    assert.equal(zones.find('/x1/Europe/Berlin'), zones.find('/x2/europe/berlin'))
  })
  test('has no property in a line that would take quadratic time', () => {
    assert.equal(readProperty(`ATTENDEE${';A=b'.repeat(500_000)}:mailto:x@y.nl`), null)
    assert.equal(readProperty(`RDATE;X=":"${';A=b'.repeat(50_000)}:20260310`), null)
    assert.equal(readProperty(`RDATE;VALUE=DATE:${'20260310,'.repeat(50_000)}20260310`)?.values.length, 50_001)
  })
  test('of cards has no halves of letters in it', async () => {
    const { facts } = await readAll('BEGIN:VCARD\r\nORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-16LE:=41=00=00=D8\r\nEND:VCARD\r\n')
    assert.deepEqual(facts.map((fact) => fact.kind === 'customer-row' && fact.customer.name), ['A\ufffd']) // prettier-ignore
  })
  test('of cards with a photo of 50 MB is read', async () => {
    const photo = `PHOTO;ENCODING=b:${`${'A'.repeat(74)}\r\n `.repeat(660_000)}`
    const examined = await examineBytes('a.vcf', `BEGIN:VCARD\r\nORG:Jansen\r\n${photo}\r\nEND:VCARD\r\n`)
    assert.equal(examined.status === 'recognised' && examined.rows, 1)
  })
})
