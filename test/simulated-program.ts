/** The real application with a clock that a script moves: the HTTP door, the verbs and a PostgreSQL; only what is queued waits until it is asked for. */
import { serve } from '@hono/node-server'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import type { Program } from '../examples/simulated-organisation/program.ts'
import { nobody } from '../src/core/about.ts'
import { roles } from '../src/core/access/role.ts'
import { compute } from '../src/doors/clock/compute.ts'
import { httpDoor } from '../src/doors/http/http.ts'
import { signInDoor } from '../src/doors/sign-in/sign-in-door.ts'
import type { Store } from '../src/store/open/open-store.ts'
import { quietRooms } from '../src/verbs/test-rooms.ts'
import { verbPath, type Asked, type House } from '../src/verbs/verb.ts'
import { verbs } from '../src/verbs/verbs.ts'

/** What no team looks at between two cycles; it is computed anew from everything, so once at the end says the same. */
const UNSEEN = new Set(['course/measure-course', 'matrix/measure-matrix', 'surround/measure-surround', 'calibration/measure-calibration'])

export type SimulatedProgram = Program & {
  readonly origin: string
  /** Does what no team looked at as well. */
  readonly caughtUp: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A workspace of its own in this store, served until `close`; with the screens that were built into `dist`, where one looks at it. */
export async function simulatedProgram(store: Store, dist = import.meta.dirname): Promise<SimulatedProgram> {
  const workspace = randomUUID()
  let now = '2024-01-01T08:00:00.000Z'
  await store.run(workspace, (tx) =>
    tx.insertInto('workspace').values({ id: workspace, name: null, example: null, created_at: now }).execute(),
  )
  const asked = (actor: string = nobody): Asked => ({ workspace, actor, roles, atHome: true, now })
  // As the queue of the program: the same work asked twice before it starts is one job.
  const queue = new Map<string, object>()
  const house: House = { ...quietRooms, store, compute, queue: async (verb, _asked, input) => void queue.set(verb, input) }
  const log = pino({ level: 'warn' })
  const door = signInDoor({
    signIn: house.signIn,
    asked,
    secret: '',
    homeKey: '',
    proxies: [],
    directory: null,
    mail: false,
    sendReset: async () => {},
    told: (level, message) => log[level](message),
  })
  const app = httpDoor(house, door, dist, log)
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const ask = async <Answer>(question: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(`${origin}/api/v1/${question}`, init)
    if (!answer.ok) throw new Error(`${question}: ${await answer.text()}`)
    return (await answer.json()) as Answer
  }
  return {
    origin,
    ask: (question, body, member) =>
      ask(question, {
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
        headers: member === undefined ? {} : { 'koersvast-member': encodeURIComponent(member) },
      }),
    bring: async (files) => {
      const body = new FormData()
      for (const { name, text } of files) body.append('files', new Blob([text]), name)
      await ask('fact/import-files', { method: 'POST', body })
    },
    at: (moment) => void (now = moment),
    settled: async () => {
      for (const verb of verbs) if (verb.every === 'minute') await verb.perform?.({}, asked(), house)
      await performQueued((path) => !UNSEEN.has(path))
    },
    caughtUp: () => performQueued(() => true),
    close: async () => {
      server.close()
      await once(server, 'close')
    },
  }

  async function performQueued(wanted: (path: string) => boolean): Promise<void> {
    const next = () => [...queue].find(([path]) => wanted(path))
    for (let job = next(); job; job = next()) {
      const [path, input] = job
      queue.delete(path)
      await verbs.find((verb) => verbPath(verb) === path)?.perform?.(input, asked(), house)
    }
  }
}
