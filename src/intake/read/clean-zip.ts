/** Makes a zip that says the truth out of one that may lie: only documents, each as large as it says, and within what was agreed. */
import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { fromBufferPromise, type Entry } from 'yauzl'

/** Entries of one zip. A workbook has one for each sheet and some ten besides. */
const MOST_ENTRIES = 10_000

/** What is done with the bytes of one document while it unfolds, and with null at its end; throws to stop it. */
export type Look = (piece: Uint8Array | null) => void

/**
 * The documents of a workbook's zip, in a new one. `lookAt` is asked for each what to do with its bytes. Nothing is
 * kept of what unfolds. Where all of them say that they are more than `most` bytes `tooLarge` is called, which throws; one
 * that turns out to be more than it says is stopped there. Throws whatever unzipping throws when the zip is broken.
 */
export async function cleanZip(bytes: Buffer, most: number, lookAt: (name: string) => Look, tooLarge: () => never): Promise<Uint8Array> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: false })
  if (zip.entryCount > MOST_ENTRIES) tooLarge()
  const documents = new Map<string, Document>()
  let left = most
  for await (const entry of zip.eachEntry()) {
    if (!DOCUMENT.test(entry.fileName) || PICTURE.test(entry.fileName)) continue
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize)
    if (packed.byteLength !== entry.compressedSize) throw new Error('an entry goes on behind the end')
    left -= entry.uncompressedSize
    if (left < 0) tooLarge()
    const look = lookAt(entry.fileName)
    let size = 0
    let crc = 0
    for await (const piece of unfolded(entry, packed)) {
      size += piece.byteLength
      // More than the list of contents says is a lie, and what it would unfold to nobody knows.
      if (size > entry.uncompressedSize) throw new Error('an entry is larger than it says')
      crc = crc32(piece, crc)
      look(piece)
    }
    look(null)
    documents.set(entry.fileName, { method: entry.compressionMethod, packed, size, crc })
  }
  return zipOf(documents)
}

const DOCUMENT = /\.xml(?:\.rels)?$/
/** What is drawn on sheets and what they look like says nothing, and may be large. */
const PICTURE = /(?:^|\/)(?:theme|drawings|charts|diagrams|docProps|media)\//

type Document = { readonly method: number; readonly packed: Uint8Array; readonly size: number; readonly crc: number }

function unfolded({ compressionMethod }: Entry, packed: Uint8Array): AsyncIterable<Uint8Array> {
  const whole = Readable.from([packed])
  if (compressionMethod === 0) return whole
  if (compressionMethod !== 8) throw new Error('packed in a way that nobody uses for documents')
  return whole.pipe(createInflateRaw())
}

/** Packed bytes are taken over as they are; whatever else the first zip said of them is not. */
function zipOf(documents: ReadonlyMap<string, Document>): Uint8Array {
  const parts: Uint8Array[] = []
  const list: Uint8Array[] = []
  let offset = 0
  for (const [text, { method, packed, size, crc }] of documents) {
    const name = Buffer.from(text)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    // Names are in UTF-8.
    fields.writeUInt16LE(0x800, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(crc, 10)
    fields.writeUInt32LE(packed.byteLength, 14)
    fields.writeUInt32LE(size, 18)
    fields.writeUInt16LE(name.byteLength, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    parts.push(LOCAL, fields, name, packed)
    list.push(LISTED, fields, place, name)
    offset += LOCAL.byteLength + fields.byteLength + name.byteLength + packed.byteLength
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(documents.size, 4)
  end.writeUInt16LE(documents.size, 6)
  end.writeUInt32LE(contents.byteLength, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, contents, END, end])
}

const LOCAL = Buffer.from('PK\u0003\u0004')
const LISTED = Buffer.from('PK\u0001\u0002\u0014\u0000')
const END = Buffer.from('PK\u0005\u0006')
