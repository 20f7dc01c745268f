/** Ways in which the bytes of a file are damaged: by accident, on the way, by an editor, or on purpose. */
import fc from 'fast-check'

/** Texts that are hard on readers, as bytes in Latin-1: some are no UTF-8. */
export const HOSTILE: readonly string[] = [
  '\0', '\xed\xa0\x80', '\xff\xfe', '\xfe\xff', '\xef\xbb\xbf', '"', '""', "'", ';', ',', '\t', '|', '\r', '\n', '\r\n', '9'.repeat(400), '0.'.padEnd(300, '0') + '1',
  '\xe2\x80\xae', '\xe2\x80\x8f', '=cmd()', '=HYPERLINK("x")', '@SUM(1)', '\x1b', '\x07', '\x7f', '1e309', '-1e309', 'NaN', 'Infinity', '31-02-2026', '00-00-0000', '9999-12-31', '1601-01-01', '0001-01-01',
  '29-02-2025', '1e-400', '9007199254740993', '90071992547409,91', '-90071992547409,91', '\xe2\x82', '\xf0\x9f', ' '.repeat(200), '1' + ' '.repeat(300) + 'x', '%', '1.2.3,4', '99:99', '24:00', '(5)', '-/-',
  '&#0;', '&x;', '&', '<!--', ']]>', '<', '>', '/>', 'r="XFD1048576"', 'r="ZZZZ9"', 'r="1e9"', 't="s"', '_xD800_', '_x0000_', '&#xD800;',
  'BEGIN:VEVENT\r\n', 'END:VEVENT\r\n', '\r\nRRULE:FREQ=SECONDLY\r\n', '\r\nRRULE:FREQ=DAILY\r\n', '\r\n ', '=\r\n', '\r\nDTSTART:16010101T000000\r\n', '\\', '\\n', 'sep=;\n',
] // prettier-ignore

type Damage = {
  readonly how: (typeof ways)[number]
  /** Where, and where from or to, as a share of the length. */
  readonly at: number
  readonly other: number
  readonly count: number
  readonly text: string
}

const ways = ['flip', 'delete', 'double', 'insert', 'insert', 'number', 'word', 'lines', 'cells', 'end'] as const
const place = fc.integer({ min: 0, max: 999_999 }).map((millionths) => millionths / 1_000_000)

/** One to four damages at once. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({ how: fc.constantFrom(...ways), at: place, other: place, count: fc.integer({ min: 1, max: 255 }), text: fc.constantFrom(...HOSTILE) }),
  { minLength: 1, maxLength: 4 },
) // prettier-ignore

/** The bytes with these damages, one after the other. */
export const damaged = (bytes: Uint8Array, all: readonly Damage[]): Uint8Array =>
  Buffer.from(
    all.reduce((text, damage) => harm(text, damage), Buffer.from(bytes).toString('latin1')),
    'latin1',
  )

function harm(text: string, { how, at, other, count, text: hostile }: Damage): string {
  const from = Math.floor(at * text.length)
  const to = Math.min(text.length, from + count)
  switch (how) {
    case 'flip':
      return text.slice(0, from) + String.fromCharCode((text.charCodeAt(from) || 0) ^ count) + text.slice(from + 1)
    case 'delete':
      return text.slice(0, from) + text.slice(to)
    case 'double':
      return text.slice(0, to) + text.slice(from)
    case 'insert':
      return text.slice(0, from) + hostile + text.slice(from)
    case 'number':
    case 'word': // prettier-ignore
      return text.slice(0, from) + text.slice(from).replace(how === 'number' ? /\d+/ : /[A-Za-z]+/, () => hostile)
    case 'lines':
      return swapped(text.split('\n'), at, other).join('\n')
    case 'cells': {
      const lines = text.split('\n')
      const line = Math.floor(at * lines.length)
      const mark = [';', '\t', '|'].find((each) => lines[line]?.includes(each)) ?? ','
      return lines.with(line, swapped((lines[line] ?? '').split(mark), other, count / 256).join(mark)).join('\n')
    }
    case 'end':
      return text.slice(0, from)
  }
}

function swapped(list: readonly string[], at: number, other: number): readonly string[] {
  const [a, b] = [Math.floor(at * list.length), Math.floor(other * list.length)]
  return list.with(a, list[b] ?? '').with(b, list[a] ?? '')
}
