/** A sheet as a file to download: written whole before a byte of it is sent, so that nobody gets half of one. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { languages, say } from '../../messages/say.ts'
import type { Asked, House } from '../../verbs/verb.ts'
import { sheets } from '../export/sheets.ts'
import { fileName, formats, writeSheet } from '../export/write-sheet.ts'
import { failure } from './failure.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** `file` is the name of a sheet with its format; the query is the language and the filters of the verb. */
export async function download(c: Context, file: string, house: House, asked: Asked): Promise<Response> {
  const at = file.lastIndexOf('.')
  const sheet = sheets.find(({ name }) => name === file.slice(0, at))
  const format = formats.find((one) => one === file.slice(at + 1))
  if (!sheet || !format) return failure(c, refuse('export-unknown', { name: file, names: sheets.map(({ name }) => name).join(', ') }))
  const { language: wanted, machine, ...filters } = c.req.query()
  const language = languages.find((one) => one === wanted) ?? 'en'
  const folder = await mkdtemp(join(tmpdir(), 'koersvast-download-'))
  const clear = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'sheet')
  try {
    const refused = await writeSheet({ sheet, format, language, filters, machine: machine === 'true' }, asked, house, () =>
      createWriteStream(path, { mode: 0o600 }),
    )
    if (isRefusal(refused)) {
      await clear()
      return failure(c, refused)
    }
    const { size } = await stat(path)
    const body = createReadStream(path)
    body.once('close', () => void clear())
    const name = encodeURIComponent(fileName({ title: say(language, sheet.title), format, day: asked.now.slice(0, 10) }))
    return c.body(Readable.toWeb(body) as ReadableStream, 200, {
      'content-type': types[format],
      'content-length': String(size),
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'cache-control': 'no-store',
    })
  } catch (error) {
    await clear()
    throw error
  }
}
