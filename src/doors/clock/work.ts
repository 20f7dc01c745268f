/** Does queued work on a thread of its own, which begins with the first job and stays for the next. */
import { Worker } from 'node:worker_threads'
import type { House } from '../../verbs/verb.ts'
import type { FromThread, Job, Lent, ToThread } from './work-thread.ts'

export type WorkThread = {
  /** Comes back when the job is done; throws what the job threw. One job at a time. */
  readonly perform: (job: Job) => Promise<void>
  readonly close: () => Promise<void>
}

/** Megabytes of young objects before they are looked at: reading a file makes much that is gone at once, and need not pile up. */
const YOUNG = 12

export function workThread(lent: Lent, queue: House['queue']): WorkThread {
  let thread: Worker | null = null
  const begin = (): Worker => {
    const begun = new Worker(new URL('./work-thread.ts', import.meta.url), {
      workerData: lent,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    begun.on('exit', () => (thread = null))
    // Whoever waits for a job hears of it too; between jobs nobody does.
    begun.on('error', () => {})
    return begun
  }
  return {
    perform: (job) =>
      new Promise((done, failed) => {
        const at = (thread ??= begin())
        const say = (message: ToThread) => at.postMessage(message)
        const hear = (message: FromThread) => {
          if ('queue' in message) {
            const { verb, asked, input } = message.queue
            queue(verb, asked, input).then(() => say({ queued: message.number }), end)
          } else end('threw' in message ? message.threw : undefined)
        }
        const end = (error?: unknown) => {
          at.off('message', hear).off('error', end).off('exit', stopped)
          if (error === undefined) done()
          else failed(error instanceof Error ? error : new Error('the work failed', { cause: error }))
        }
        const stopped = (code: number) => end(new Error(`the thread of ${job.verb} ended with ${code} before it was done`))
        at.on('message', hear).on('error', end).on('exit', stopped)
        say({ job })
      }),
    close: async () => void (await thread?.terminate()),
  }
}
