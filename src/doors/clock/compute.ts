/** Runs a heavy pure function on a thread of its own, so that a click is still answered meanwhile. */
import { Worker } from 'node:worker_threads'
import type { Compute } from '../../verbs/verb.ts'
import type { ThreadMessage } from './compute-thread.ts'

export const compute: Compute = (task, input, onProgress) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./compute-thread.ts', import.meta.url), { workerData: { task, input } })
    thread.on('message', (message: ThreadMessage) => {
      if ('output' in message) resolve(message.output as never)
      else onProgress(message)
    })
    thread.on('error', reject)
    thread.on('exit', (code) => reject(new Error(`the thread of ${task} ended with ${code} before it answered`)))
  })
