/** The thread on which queued work is done: it reads files and keeps their facts, while the first thread answers clicks. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ClientConfig } from 'pg'
import type { OwnNetwork } from '../../outside/reachable.ts'
import { sealWith } from '../../store/open/seal.ts'
import { signInStore } from '../../store/sign-in/sign-in-store.ts'
import { storeAt } from '../../store/open/open-store.ts'
import { verbPath, type Asked, type House } from '../../verbs/verb.ts'
import { verbs } from '../../verbs/verbs.ts'
import { exampleFiles } from '../example-files.ts'
import { methodWords } from '../method-words.ts'
import { compute } from './compute.ts'

export type Job = { readonly verb: string; readonly asked: Asked; readonly input: object }

/** What the first thread says: do a job, or what was asked to be queued is queued. */
export type ToThread = { readonly job: Job } | { readonly queued: number }
/** What this thread says: queue this, or the job is done, or it threw. */
export type FromThread = { readonly queue: Job; readonly number: number } | { readonly done: true } | { readonly threw: unknown }

/** What the first thread lends to this one. `key` is that of the seal. */
export type Lent = {
  readonly connection: ClientConfig
  readonly version: string
  readonly key: Uint8Array
  readonly ownNetwork: OwnNetwork
  readonly directory: string | null
}

const { connection, version, key, ownNetwork, directory } = workerData as Lent

const waiting = new Map<number, () => void>()
let asking = 0

const say = (message: FromThread) => parentPort?.postMessage(message)

const house: House = {
  store: storeAt(connection),
  compute,
  exampleFiles,
  words: methodWords,
  seal: sealWith(key),
  ownNetwork,
  directory,
  signIn: signInStore(connection),
  letters: null,
  version,
  queue: (verb, asked, input) =>
    new Promise((queued) => {
      asking += 1
      waiting.set(asking, queued)
      say({ queue: { verb, asked, input }, number: asking })
    }),
}

parentPort?.on('message', (message: ToThread) => {
  if ('job' in message) return void perform(message.job)
  waiting.get(message.queued)?.()
  return waiting.delete(message.queued)
})

async function perform({ verb: path, asked, input }: Job): Promise<void> {
  try {
    await verbs.find((verb) => verbPath(verb) === path)?.perform?.(input, asked, house)
    say({ done: true })
  } catch (error) {
    say({ threw: error })
  }
}
