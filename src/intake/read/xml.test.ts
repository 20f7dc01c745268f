/** XML: what may stand between letters and tags changes nothing, and what could unfold is refused before it does. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import type { File } from '../../core/fact/file.ts'
import { fileOf } from '../file.ts'
import { examineBytes } from '../test-file.ts'
import { Unreadable } from './table.ts'
import { openXml, walkXml } from './xml.ts'

/** The elements of a document in the order in which they close, with their texts. */
async function elementsOf(text: string | Uint8Array, size = 1 << 20): Promise<readonly (readonly [string, number, string])[]> {
  const xml = await openXml(inPieces(typeof text === 'string' ? Buffer.from(text) : text, size))
  assert.ok(xml)
  const found: [string, number, string][] = []
  const walk = walkXml(
    xml,
    { open: () => {}, close: (name, depth, inside) => found.push([name, depth, inside]) },
    { before: '', mayEndIn: new Set() },
  )
  for await (const _ of walk);
  return found
}

const inPieces = (bytes: Uint8Array, size: number): File => ({
  ...fileOf('x.xml', bytes),
  // eslint-disable-next-line typescript/require-await
  pieces: async function* () {
    for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size)
  },
})

const reasonOf = async (text: string | Uint8Array): Promise<string> => {
  try {
    await elementsOf(text)
  } catch (error) {
    if (error instanceof Unreadable) return error.reason
    throw error
  }
  return 'none'
}

test('prefixes, attributes, comments, instructions, CDATA and empty elements do not matter', async () => {
  const plain = await elementsOf('<a><b>Jansen &amp; Zn.</b><c></c></a>')
  assert.deepEqual(plain, [['b', 2, 'Jansen & Zn.'], ['c', 2, ''], ['a', 1, '']]) // prettier-ignore
  assert.deepEqual(await elementsOf('<a>x<b>y</b>z</a>'), [['b', 2, 'y'], ['a', 1, 'z']]) // prettier-ignore
  for (const text of [
    '<x:a xmlns:x="y"><x:b x:c="1">Jansen &amp; Zn.</x:b><x:c/></x:a>',
    '<a><b>Jansen <![CDATA[& Zn]]>.</b><c /></a>',
    '<a><b>Jan<!-- in -- the middle --><?and this?>sen &#38; Z&#x6e;.</b><c>\n</c></a>'.replace('\n', ''),
    '\n \ufeff<?xml version="1.0"?>\n<!-- a --><?b c?>\n<a><b>Jansen &amp; Zn.</b><c/></a>\n<!-- end -->\n',
    '<!-- before --><?xml version="1.0" encoding="utf-16"?><a><b>Jansen &amp; Zn.</b><c/></a>',
  ])
    assert.deepEqual(await elementsOf(text), plain, text)
})

test('a bare ampersand and an entity that nobody defined are kept as they are written', async () => {
  const written = 'R&D & A&B; &eacute; &#0; 5 &'
  assert.deepEqual(await elementsOf(`<a><b>${written}</b><c>&amp;</c></a>`), [['b', 2, written], ['c', 2, '&'], ['a', 1, '']]) // prettier-ignore
  assert.deepEqual((await elementsOf('<a><![CDATA[R&D]]></a>'))[0]?.[2], 'R&D')
  assert.deepEqual((await elementsOf('<a>\u0001b</a>'))[0]?.[2], '\u0001b')
})

test('wherever the pieces of a file end, the same comes out', async () => {
  const text = '<?xml version="1.0"?><!-- één --><x:a><x:b q="1>2">één &amp; &#233; A&B &lt;tag&gt;</x:b><![CDATA[]]]]><c/>\r\n</x:a>'
  const whole = await elementsOf(text)
  for (const size of [1, 2, 3, 5, 7, 11, 64]) assert.deepEqual(await elementsOf(text, size), whole, String(size))
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'ab&;#x1 é€😀\n'), maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (inside, size) => {
      assert.deepEqual(await elementsOf(`<a>${inside}</a>`, size), await elementsOf(`<a>${inside}</a>`))
    }),
    { numRuns: 300 },
  ) // prettier-ignore
})

test('the encoding is what the bytes say, not what the document says', async () => {
  for (const declared of ['utf-8', 'iso-8859-1', 'utf-16', 'nonsense']) {
    const text = `<?xml version="1.0" encoding="${declared}"?><a>Café €</a>`
    for (const [encoding, addBOM] of [['utf8', false], ['utf8', true], ['win1252', false]] as const)
      assert.deepEqual((await elementsOf(iconv.encode(text, encoding, { addBOM })))[0], ['a', 1, 'Café €'], `${declared} ${encoding}`)
  } // prettier-ignore
})

test('a document type is refused before anything is unfolded', async () => {
  const laughs = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
  const bombs = [
    `<?xml version="1.0"?><!DOCTYPE auditfile [${laughs}]><auditfile>&b;</auditfile>`,
    '<!doctype auditfile SYSTEM "http://example.com/x.dtd"><auditfile/>',
    '<!-- a --> <!DOCTYPE auditfile><auditfile/>',
    '<auditfile><!DOCTYPE auditfile><company/></auditfile>',
    // Nothing behind it is looked at: this one never ends.
    `<!DOCTYPE auditfile [${'<!ENTITY x "'.repeat(9)}`,
  ]
  for (const text of bombs) {
    const examined = await examineBytes('x.xaf', text)
    assert.equal(examined.status === 'refused' && examined.problem.code, 'file-bomb', text)
  }
  const page = await examineBytes('x.xls', '<!DOCTYPE html><html><table></table></html>')
  assert.equal(page.status === 'refused' && page.problem.code, 'file-not-a-table')
})

test('nesting and texts beyond any honest file are refused', async () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)
  assert.equal(await reasonOf(nested(32)), 'none')
  assert.equal(await reasonOf(nested(33)), 'xml-bomb')
  const limit = 10 << 20
  assert.equal(await reasonOf(`<a>${'b'.repeat(limit - 10)}</a>`), 'none')
  const more = 'b'.repeat(limit + 1)
  const long = more + 'b'.repeat(1 << 17)
  for (const text of [`<a>${more}</a>`, `<a><![CDATA[${more}]]></a>`, `<a><!--${long}--></a>`, `<a b="${long}"/>`, `<${long}/>`, `<a>${'b<!-- -->'.repeat(9)}${long}`])
    assert.equal(await reasonOf(text), 'xml-bomb', text.slice(0, 20))
  assert.equal(await reasonOf(`<a>${'<![CDATA[bbbbbbbb]]>'.repeat(limit / 8 + 1)}</a>`), 'xml-bomb')
  const slips = await reasonOf(`<a>${'\u0001'.repeat(20_000)}</a>`)
  assert.equal(slips, 'xml-broken')
}) // prettier-ignore

test('tags that do not match, and a document that was cut off, cannot be read', async () => {
  for (const text of ['<a><b></a>', '<a></b></a>', '<a><b>x</c></a>', '<a b=c/>', '<a b/>', '<a><1/></a>'])
    assert.equal(await reasonOf(text), 'xml-broken', text)
  for (const text of ['<a>', '<a><b></b>', '<a><b>x']) assert.equal(await reasonOf(text), 'xml-cut', text)
  assert.equal(await reasonOf('<a></a><'), 'xml-broken')
  for (const text of ['<', '<>', '<!-- never ends', '<?xml', '< a>'])
    assert.equal(await openXml(fileOf('x', Buffer.from(text))), null, text)
})

test('markup that is no audit file is no table', async () => {
  for (const text of ['<html><body/></html>', '<Invoice><trLine/></Invoice>', '<auditfile><header/></auditfile>', '<a', '<transaction/>']) {
    const examined = await examineBytes('x.xml', text)
    assert.equal(examined.status === 'refused' && examined.problem.code, 'file-not-a-table', text)
  }
})
