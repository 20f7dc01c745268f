/** A file as it comes in: a name, a size, and its bytes in pieces, so that no file has to fit in memory. */

export type File = {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** The bytes in order; may be asked again and again, and each time from the beginning. */
  readonly pieces: () => AsyncIterable<Uint8Array>
  /** The bytes from one place up to another, where they can be had without those before: of a file on a disk. */
  readonly part?: (from: number, to: number) => AsyncIterable<Uint8Array>
}
