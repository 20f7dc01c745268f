/** A person is found in every form of file, wherever a piece of it begins or ends. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isAbout, soughtOf } from '../core/privacy/mentions.ts'
import type { File } from '../core/fact/file.ts'
import { fileOf } from './file.ts'
import { linesAbout } from './lines-about.ts'
import { workbook } from './read/test-workbook.ts'

const piet = soughtOf('Piet Jansen') ?? assert.fail()

/** The same bytes, in pieces that end where these places say. */
const inPieces = (bytes: Buffer, cuts: readonly number[]): File => ({
  name: 'a.csv',
  size: bytes.length,
  // eslint-disable-next-line typescript/require-await
  async *pieces() {
    const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
    for (const [at, place] of places.slice(1).entries()) if (place > (places[at] ?? 0)) yield bytes.subarray(places[at], place)
  },
})

test('in a text as many lines are found as there are, however the file is cut', async () => {
  const line = fc.constantFrom('Piet Jansen;1', 'JANSEN, PIËT;2', 'Pieter Jansen;3', 'Anna;4', '', 'Piet;Jansen', 'Jansens Piet')
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      fc.array(fc.nat(), { maxLength: 6 }),
      async (lines, end, cuts) => {
        const found = await linesAbout(inPieces(Buffer.from(lines.join(end)), cuts), piet, 3)
        const all = lines.filter((text) => isAbout(text, piet))
        assert.deepEqual(found, { lines: all.length, first: all.slice(0, 3) })
      },
    ),
  )
})

test('letters of another encoding are read as they are meant', async () => {
  for (const bytes of [Buffer.from('\uFEFFPiët Jansen\n', 'utf16le'), Buffer.from('Pi\xEBt Jansen\n', 'latin1')])
    assert.deepEqual(await linesAbout(fileOf('a.csv', bytes), piet, 9), { lines: 1, first: ['Piët Jansen'] })
})

test('a document of one line gives the element that is about the person, and not the whole', async () => {
  const text = `<a>${'<b>Anna</b>'.repeat(200_000)}<b>Piet Jansen</b>${'<b>Els</b>'.repeat(200_000)}</a>`
  assert.deepEqual(await linesAbout(fileOf('a.xaf', Buffer.from(text)), piet, 9), { lines: 1, first: ['<b>Piet Jansen</b>'] })
})

test('a line without an end is cut, and does not fill the memory', async () => {
  const found = await linesAbout(fileOf('a.csv', Buffer.from(`${'x'.repeat(9 << 20)} Piet Jansen`)), piet, 1)
  assert.deepEqual([found.lines, found.first[0]?.length], [1, 500])
})

test('a workbook is searched by its rows, also in its second sheet; one that is broken has none', async () => {
  const bytes = workbook({ Team: [['Naam', 'Uren']], Uren: [['Anna', 3], ['Piet Jansen', 4]] }) // prettier-ignore
  assert.deepEqual(await linesAbout(fileOf('a.xlsx', bytes), piet, 9), { lines: 1, first: ['Piet Jansen ; 4'] })
  assert.deepEqual(await linesAbout(fileOf('a.xlsx', bytes.subarray(0, 200)), piet, 9), { lines: 0, first: [] })
})
