/** Tells what kind of file the bytes are, and turns text of any usual encoding into UTF-8. */
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/** What the bytes are by their own marks; the name of the file is not believed. */
export type Kind = 'text' | 'zip' | 'calendar' | 'cards' | 'pdf' | 'old-excel' | 'markup' | 'json' | 'binary' | 'empty'

export type Text = {
  readonly encoding: Encoding
  readonly utf8: Uint8Array
  /** The separator that a first line `sep=;` names. */ readonly separator: string | null
}

/** The kind of file that begins with these bytes; `size` is that of the whole file. */
export function kindOf(bytes: Uint8Array, size: number): Kind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (head.startsWith('PK\x03\x04')) return 'zip'
  if (head.startsWith('%PDF')) return 'pdf'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'old-excel'
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return 'text'
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0e-\x1f]/.test(head)) return 'binary'
  const first = head.replace(/^\xef\xbb\xbf/, '').trimStart()
  if (first === '' && bytes.length >= size) return 'empty'
  if (/^BEGIN:VCALENDAR/i.test(first)) return 'calendar'
  if (/^BEGIN:VCARD/i.test(first)) return 'cards'
  return first.startsWith('<') ? 'markup' : /^[{[]/.test(first) ? 'json' : 'text'
}

/** UTF-8 when every byte agrees, else Windows-1252, which is what Excel saves; a byte order mark goes first. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** The text in UTF-8, without byte order mark and without a line `sep=`. UTF-8 is not copied. */
export function readText(bytes: Uint8Array): Text {
  const encoding = encodingOf(bytes)
  const whole = encoding === 'utf-8' ? bytes : converted(bytes, encoding)
  const from = whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf ? 3 : 0
  const named = /^sep=(.)[^\r\n]*(?:\r\n|\n|\r)/i.exec(Buffer.from(whole.subarray(from, from + 16)).toString('latin1'))
  return { encoding, utf8: whole.subarray(from + (named?.[0].length ?? 0)), separator: named?.[1] ?? null }
}

const PIECE = 1 << 20

function converted(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const decoder = iconv.getDecoder(encoding)
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(Buffer.from(decoder.write(Buffer.from(bytes.subarray(at, at + PIECE))), 'utf8'))
  pieces.push(Buffer.from(decoder.end() ?? '', 'utf8'))
  return Buffer.concat(pieces)
}
