/** Finds in which encoding a text was saved: by its marks, by its zeros, and by which letters its bytes would be within words. */
import { isUtf8 } from 'node:buffer'
import type { File } from '../../core/fact/file.ts'
import { firstBytes } from '../file.ts'

/** `cp850` is what old programs and "CSV (MS-DOS)" write, `macintosh` what "CSV (Macintosh)" does. */
export type Encoding = 'utf-8' | 'windows-1252' | 'cp850' | 'macintosh' | 'utf-16le' | 'utf-16be'

/** Bytes that are looked at for a text of two bytes a letter that has no mark. */
const LOOKED = 4096

/** UTF-16, by its mark or because every second byte of it is nothing; null when it is neither. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const bytes = head.subarray(0, LOOKED)
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2]! += 1
  const [even = 0, odd = 0] = zeros
  // Nine letters in ten are those of English, and nothing but text has zeros on one side alone.
  const many = 0.45 * bytes.byteLength
  return odd > many && even === 0 ? 'utf-16le' : even > many && odd === 0 ? 'utf-16be' : null
}

/** UTF-8 when every byte agrees; else Windows-1252, which is what Excel saves, unless its letters say otherwise. */
export async function encodingOf(file: File): Promise<Encoding> {
  const wide = utf16Of(await firstBytes(file, LOOKED))
  if (wide !== null) return wide
  let rest: Uint8Array = Buffer.alloc(0)
  for await (const piece of file.pieces()) {
    const bytes = rest.byteLength === 0 ? piece : Buffer.concat([rest, piece])
    const whole = wholeLetters(bytes)
    if (!isUtf8(bytes.subarray(0, whole))) return oneByte(file)
    rest = bytes.subarray(whole)
  }
  return isUtf8(rest) ? 'utf-8' : oneByte(file)
}

/** How many bytes are whole letters: a letter of up to four bytes may go on in the next piece. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.byteLength); back += 1) {
    const byte = bytes[bytes.byteLength - back] ?? 0
    if (byte < 0x80) return bytes.byteLength
    if (byte >= 0xc0) return byte >= (back === 1 ? 0xc0 : back === 2 ? 0xe0 : 0xf0) ? bytes.byteLength - back : bytes.byteLength
  }
  return bytes.byteLength
}

/** The bytes of é ë ï ö ü è á ó à ç ñ. In Windows-1252 those of the other two are signs that stand within no word. */
const LETTERS = {
  cp850: new Set([0x82, 0x89, 0x8b, 0x94, 0x81, 0x8a, 0xa0, 0xa2, 0x85, 0xa4]),
  macintosh: new Set([0x8e, 0x91, 0x95, 0x9a, 0x9f, 0x8f, 0x97, 0x88, 0x8d, 0x96]),
} as const

/** Which of the encodings of one byte a letter it is: every byte between two small letters is counted for the one in which it is a letter. */
async function oneByte(file: File): Promise<Encoding> {
  const found = { 'windows-1252': 0, cp850: 0, macintosh: 0 }
  let [before, at] = [0, 0]
  const isSmall = (byte: number) => byte >= 0x61 && byte <= 0x7a
  for await (const piece of file.pieces()) {
    for (const byte of piece) {
      if (at >= 0x80 && isSmall(before) && isSmall(byte)) {
        if (at >= 0xe0) found['windows-1252'] += 1
        else if (LETTERS.cp850.has(at)) found.cp850 += 1
        else if (LETTERS.macintosh.has(at)) found.macintosh += 1
      }
      before = at
      at = byte
    }
  }
  const { cp850, macintosh } = found
  if (found['windows-1252'] >= Math.max(cp850, macintosh)) return 'windows-1252'
  return cp850 >= macintosh ? 'cp850' : 'macintosh'
}
