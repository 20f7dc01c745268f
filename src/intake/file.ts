/** A file as intake sees it: a name, a size, and its bytes in pieces, so that no file has to fit in memory. */

export type File = {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** The bytes in order; may be asked again and again, and each time from the beginning. */
  readonly pieces: () => AsyncIterable<Uint8Array>
}

const PIECE = 1 << 20

/** Bytes that are in memory already, as a file. */
export const fileOf = (name: string, bytes: Uint8Array): File => ({ name, size: bytes.byteLength, pieces: () => piecesOf(bytes) })

/** These bytes in pieces of at most 1 MiB. */
// eslint-disable-next-line typescript/require-await
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

/** The first bytes of a file: fewer when it has no more. */
export async function firstBytes(file: File, count: number): Promise<Uint8Array> {
  const found: Uint8Array[] = []
  let length = 0
  for await (const piece of file.pieces()) {
    found.push(piece)
    length += piece.byteLength
    if (length >= count) break
  }
  return Buffer.concat(found).subarray(0, count)
}

/** All bytes of a file at once, for readers that cannot do with less. */
export const wholeFile = async (file: File): Promise<Uint8Array> => Buffer.concat(await Array.fromAsync(file.pieces()))
