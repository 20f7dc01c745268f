/** The whole workspace as one file: sent while it is made, and opened while a page shows how far it is. */
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import { notAllowed } from '../../core/access/role.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { archiveName } from '../../core/workspace/archive.ts'
import { makeArchive } from '../../verbs/workspace/make-archive.ts'
import { openArchive } from '../../verbs/workspace/open-archive.ts'
import type { Asked, House } from '../../verbs/verb.ts'
import { archiveReadme } from '../archive-readme.ts'
import { failure } from './failure.ts'
import { readForm } from './uploaded-form.ts'

type Failed = (error: Error) => void

/** When making it fails half way the answer breaks off, and whoever fetches it knows that it is not whole. */
export function sendArchive(c: Context, house: House, asked: Asked, failed: Failed): Response {
  const refused = notAllowed(asked.roles, 'workspace/make-archive')
  if (refused) return failure(c, refused)
  const archive = makeArchive(house, asked, archiveReadme())
  archive.on('error', failed)
  return c.body(Readable.toWeb(archive) as ReadableStream<Uint8Array>, 200, {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${archiveName(asked.now)}"`,
  })
}

/** Lines of JSON: `{ share }` now and then, from 0 to 1, and at last `{ answer }` or `{ refusal }`. */
export async function takeArchive(c: Context, house: House, asked: Asked, failed: Failed): Promise<Response> {
  const refused = notAllowed(asked.roles, 'workspace/open-archive')
  if (refused) return failure(c, refused)
  const { input, clear } = await readForm(c.req.raw)
  // A line that waits to be packed together with the next tells nobody anything.
  c.header('content-type', 'application/x-ndjson')
  c.header('cache-control', 'no-transform')
  return stream(c, async (out) => {
    try {
      const told = hundredths((share) => void out.writeln(JSON.stringify({ share })))
      const answer = input === null ? refuse('upload-broke-off') : await openArchive.answer({ ...input, onProgress: told }, asked, house)
      await out.writeln(JSON.stringify(isRefusal(answer) ? { refusal: answer } : { answer }))
    } catch (error) {
      failed(error as Error)
      await out.writeln(JSON.stringify({ refusal: refuse('unexpected') }))
    } finally {
      await clear()
    }
  })
}

function hundredths(tell: (share: number) => void): (done: number, total: number) => void {
  let told = 0
  return (done, total) => {
    const now = Math.floor((100 * done) / total)
    if (now > told) tell((told = now) / 100)
  }
}
