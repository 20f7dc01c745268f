/** A form with files as it arrives: each file goes to disk as it comes in, so that no upload has to fit in memory. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import type { File } from '../../core/fact/file.ts'
import { diskFile } from '../disk-file.ts'

export type UploadedForm = {
  /** `{ files, ...fields }`; null when the form stopped half way or is no form. */
  readonly input: Readonly<Record<string, unknown>> | null
  /** Takes the files off the disk. */
  readonly clear: () => Promise<void>
}

/** Reads a whole form. Only parts called `files` are files to us; the name of a file never becomes a path. */
export async function readForm(request: Request): Promise<UploadedForm> {
  const folder = await mkdtemp(join(tmpdir(), 'koersvast-upload-'))
  const clear = () => rm(folder, { recursive: true, force: true })
  try {
    const { fields, written } = await receive(request, folder)
    return { input: { ...fields, files: await Promise.all(written) }, clear }
  } catch {
    return { input: null, clear }
  }
}

async function receive(request: Request, folder: string) {
  const fields: Record<string, string> = {}
  const written: Promise<File>[] = []
  const form = busboy({ headers: Object.fromEntries(request.headers), defParamCharset: 'utf8' })
  form.on('field', (name, value) => (fields[name] = value))
  form.on('file', (name, stream, { filename }) => {
    if (name !== 'files') return stream.resume()
    const file = keep(stream, filename, join(folder, String(written.length)))
    // Awaited below; a form that breaks off before must not leave an error that nobody handles.
    file.catch(() => {})
    return written.push(file)
  })
  if (request.body === null) throw new Error('a form without a body')
  await pipeline(Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]), form)
  return { fields, written }
}

async function keep(stream: Readable, name: string, path: string): Promise<File> {
  await pipeline(stream, createWriteStream(path))
  const { size } = await stat(path)
  return diskFile(path, name || '?', size)
}
