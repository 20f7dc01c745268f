/** Unpacks a zip that anybody may have made: its names are only names, and no entry gives more than was agreed. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl'

/** A file of which any part can be read without what stands before it. */
export type FileInParts = { readonly size: number; readonly part: (from: number, to: number) => AsyncIterable<Uint8Array> }

export type OpenZip = {
  readonly names: readonly string[]
  /** The bytes of an entry; throws when they are broken, or more than its list of contents said. */
  readonly read: (name: string) => AsyncIterable<Uint8Array>
  readonly sizeOf: (name: string) => number
}

/** The library asks for a class, and for streams that it can stop. */
class Parts extends RandomAccessReader {
  readonly #file: FileInParts
  constructor(file: FileInParts) {
    super()
    this.#file = file
  }
  override _readStreamForRange(from: number, to: number): Readable {
    return Readable.from(this.#file.part(from, to), { objectMode: false })
  }
}

/** Null when it is no zip, not all of it is there, or two entries have one name. */
export async function openZip(file: FileInParts): Promise<OpenZip | null> {
  const entries = new Map<string, Entry>()
  let zip: ZipFile
  try {
    // Sizes are checked by the library as well: an entry that unfolds to more than its list of contents says is an error.
    zip = await fromRandomAccessReaderPromise(new Parts(file), file.size, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) return null
      entries.set(entry.fileName, entry)
    }
  } catch {
    return null
  }
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    read: async function* (name) {
      const entry = entries.get(name)
      if (!entry) throw new Error(`no entry ${name}`)
      yield* await zip.openReadStreamPromise(entry)
    },
  }
}

/**
 * The bytes of an entry that must be exactly these: more of them, fewer, or others end it with what `broken` throws, and what
 * is more is never read.
 */
export async function* readSealed(
  zip: OpenZip,
  { file, bytes, sha256 }: { readonly file: string; readonly bytes: number; readonly sha256: string },
  broken: (file: string) => never,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let read = 0
  const pieces = zip.read(file)[Symbol.asyncIterator]()
  for (;;) {
    const next = await pieces.next().catch(() => broken(file))
    if (next.done) break
    read += next.value.byteLength
    if (read > bytes) {
      await pieces.return?.()
      broken(file)
    }
    hash.update(next.value)
    yield next.value
  }
  if (read !== bytes || hash.digest('hex') !== sha256) broken(file)
}
