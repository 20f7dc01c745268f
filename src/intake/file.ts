/** The bytes of a file: some in memory already as a file, the first of one, all of one. */
import type { File } from '../core/fact/file.ts'

const PIECE = 1 << 20

/** Bytes that are in memory already, as a file. */
export const fileOf = (name: string, bytes: Uint8Array): File => ({ name, size: bytes.byteLength, pieces: () => piecesOf(bytes) })

/** These bytes in pieces of at most 1 MiB. */
// eslint-disable-next-line typescript/require-await
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

/** The first bytes of a file: fewer when it has no more. */
export const firstBytes = (file: File, count: number): Promise<Uint8Array> => beginningOf(file.pieces(), count)

/** The first bytes of pieces, without asking for more of them than it takes. */
export async function beginningOf(pieces: AsyncIterable<Uint8Array>, count: number): Promise<Uint8Array> {
  const found: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    found.push(piece)
    length += piece.byteLength
    if (length >= count) break
  }
  return Buffer.concat(found).subarray(0, count)
}

/** All bytes of a file at once, for readers that cannot do with less. */
export const wholeFile = async (file: File): Promise<Uint8Array> => Buffer.concat(await Array.fromAsync(file.pieces()))
