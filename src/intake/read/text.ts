/** Tells what kind of file the bytes are, and turns text of any usual encoding into UTF-8, piece by piece. */
import iconv from 'iconv-lite'
import type { File } from '../../core/fact/file.ts'
import { firstBytes } from '../file.ts'
import { encodingOf, utf16Of, type Encoding } from './encoding.ts'

/** What the bytes are by their own marks; the name of the file is not believed. */
export type Kind = 'text' | 'zip' | 'calendar' | 'cards' | 'pdf' | 'old-excel' | 'markup' | 'json' | 'binary' | 'empty'

export type Text = {
  readonly encoding: Encoding
  /** The text in UTF-8, without byte order mark and without a line `sep=`; may be asked again and again. */
  readonly utf8: () => AsyncGenerator<Uint8Array>
  /** The separator that a first line `sep=;` names. */
  readonly separator: string | null
}

/** The kind of file that begins with these bytes; `size` is that of the whole file. */
export function kindOf(bytes: Uint8Array, size: number): Kind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (head.startsWith('PK\x03\x04')) return 'zip'
  if (head.startsWith('%PDF')) return 'pdf'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'old-excel'
  if (utf16Of(bytes) !== null) return 'text'
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0e-\x1f]/.test(head)) return 'binary'
  const first = head.replace(/^\xef\xbb\xbf/, '').trimStart()
  if (first === '' && bytes.length >= size) return 'empty'
  if (/^BEGIN:VCALENDAR/i.test(first)) return 'calendar'
  if (/^BEGIN:VCARD/i.test(first)) return 'cards'
  return first.startsWith('<') ? 'markup' : /^[{[]/.test(first) ? 'json' : 'text'
}

/** Enough for a byte order mark and a line `sep=`. */
const BEGINNING = 64

/** Opens a text. */
export async function readText(file: File): Promise<Text> {
  const encoding = await encodingOf(file)
  const beginning = Buffer.concat(await Array.fromAsync(decoded(only(await firstBytes(file, BEGINNING)), encoding)))
  const from = beginning[0] === 0xef && beginning[1] === 0xbb && beginning[2] === 0xbf ? 3 : 0
  const named = /^sep=(.)[^\r\n]*(?:\r\n|\n|\r)/i.exec(beginning.subarray(from, from + 16).toString('latin1'))
  const skipped = from + (named?.[0].length ?? 0)
  return { encoding, separator: named?.[1] ?? null, utf8: () => without(skipped, decoded(file.pieces(), encoding)) }
}

// eslint-disable-next-line typescript/require-await
async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function* without(count: number, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const piece of pieces) {
    const from = Math.min(left, piece.byteLength)
    left -= from
    if (from < piece.byteLength) yield from === 0 ? piece : piece.subarray(from)
  }
}

async function* decoded(pieces: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') return yield* pieces
  const decoder = iconv.getDecoder(encoding)
  for await (const piece of pieces) yield Buffer.from(decoder.write(Buffer.from(piece)), 'utf8')
  yield Buffer.from(decoder.end() ?? '', 'utf8')
}
