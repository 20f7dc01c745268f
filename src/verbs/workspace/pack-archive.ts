/** Packs a zip while it is sent: one entry after the other, each measured and sealed as it goes by. */
import { createHash } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

export type Sealed = { readonly bytes: number; readonly sha256: string }

/** Adds an entry; answers what went by once it is packed. Throws when nobody takes the zip any more. */
export type Pack = (name: string, pieces: AsyncIterable<Uint8Array>) => Promise<Sealed>

/**
 * The bytes of a zip that `fill` packs, as they come; nothing waits in memory. When `fill` throws, or whoever reads it stops,
 * the stream breaks off and the other side hears of it. `at` is the moment that the entries bear.
 */
export function packed(at: string, fill: (pack: Pack) => Promise<void>): Readable {
  const zip = new ZipFile()
  const out = new PassThrough()
  let packing: Readable | null = null
  zip.on('error', (error: Error) => out.destroy(error))
  // Whoever stops reading must also stop what is being read, or it would wait for them for ever.
  pipeline(zip.outputStream, out).catch((error: Error) => packing?.destroy(error))
  const pack: Pack = async (name, pieces) => {
    if (out.destroyed) throw new Error('nobody takes the archive any more')
    const hash = createHash('sha256')
    let bytes = 0
    async function* measured(): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        bytes += piece.byteLength
        hash.update(piece)
        yield piece
      }
    }
    packing = Readable.from(measured(), { objectMode: false })
    zip.addReadStream(packing, name, { mtime: new Date(at) })
    await finished(packing)
    return { bytes, sha256: hash.digest('hex') }
  }
  fill(pack).then(
    () => zip.end(),
    (error: Error) => out.destroy(error),
  )
  return out
}
