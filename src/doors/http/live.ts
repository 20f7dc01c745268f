/** A stream that says that something changed in the workspace of the request, and of what kind: server-sent events. */
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Store } from '../../store/open/open-store.ts'

/** Whoever stands between us and the screen closes what is silent for long. */
const BEAT_MS = 20_000

/** `allowed` says now and then whether whoever listens still may. */
export function tellLive(c: Context, store: Store, workspace: string, allowed: () => Promise<boolean>): Response {
  const answer = streamSSE(c, async (stream) => {
    // Through one promise after the other: two writes at once would mix.
    let written = Promise.resolve<unknown>(null)
    const write = (event: string, data: object) => {
      written = written.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }))
    }
    let leave = () => {}
    const gone = new Promise<void>((resolve) => {
      leave = resolve
      stream.onAbort(resolve)
    })
    const stop = store.hear(workspace, ({ what, ...data }) => write(what, data))
    const beat = setInterval(() => {
      written = written.then(async () => ((await allowed()) ? stream.write(':\n\n') : leave()))
    }, BEAT_MS)
    await gone
    clearInterval(beat)
    stop()
  })
  // Nobody on the way may hold it back to pack it.
  answer.headers.set('cache-control', 'no-cache, no-transform')
  answer.headers.set('x-accel-buffering', 'no')
  return answer
}
