/** Takes an archive apart and puts it together again with something wrong, for tests. */
import { createHash } from 'node:crypto'
import { ZipFile } from 'yazl'
import { openZip } from './unpack-archive.ts'

/** Name of an entry -> its bytes. */
export type Contents = Map<string, Buffer>

export async function unpacked(bytes: Buffer): Promise<Contents> {
  const zip = await openZip({
    size: bytes.length,
    part: async function* (from, to) {
      if (to > from) yield bytes.subarray(from, to)
    },
  })
  if (!zip) throw new Error('no zip')
  const found: Contents = new Map()
  for (const name of zip.names) found.set(name, Buffer.concat(await Array.fromAsync(zip.read(name))))
  return found
}

export type Wrong = {
  /** Says in the description that everything is as it should be. */
  readonly seal?: boolean
  /** What the list of contents says of the size of one file. */
  readonly lie?: { readonly file: string; readonly size: number } | null
}

type Described = { tables: { file: string; bytes: number; sha256: string }[]; files: { file: string; bytes: number; sha256: string }[] }

/** A zip of these entries, in their order. A name may be one that no honest packer would write. */
export async function repacked(contents: Contents, { seal = false, lie = null }: Wrong = {}): Promise<Buffer> {
  if (seal) reseal(contents)
  const zip = new ZipFile()
  const honest = new Map<string, string>()
  for (const [name, bytes] of contents) {
    const written = name.replaceAll('..', '__')
    if (written !== name) honest.set(written, name)
    zip.addBuffer(bytes, written)
  }
  zip.end()
  const whole = Buffer.concat(await Array.fromAsync(zip.outputStream as AsyncIterable<Buffer>))
  for (const [written, name] of honest) {
    for (let at = whole.indexOf(written); at !== -1; at = whole.indexOf(written, at + 1)) whole.write(name, at, 'latin1')
  }
  // Of a file in the central list the size stands 22 bytes before its name.
  if (lie) whole.writeUInt32LE(lie.size, whole.lastIndexOf(lie.file) - 22)
  return whole
}

function reseal(contents: Contents): void {
  const description = JSON.parse(contents.get('archive.json')?.toString() ?? '') as Described
  for (const sealed of [...description.tables, ...description.files]) {
    const bytes = contents.get(sealed.file) ?? Buffer.alloc(0)
    Object.assign(sealed, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  contents.set('archive.json', Buffer.from(JSON.stringify(description)))
}
