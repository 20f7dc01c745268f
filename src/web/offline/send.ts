/** What waits is sent in order, one at a time, as soon as the server can be reached. */
import { CallFailed, tellAs } from '../call.ts'
import type { Decided } from '../decide.tsx'
import { newId } from '../new-id.ts'
import { actingMember } from '../who.ts'
import { connection, onConnection } from './connection.ts'
import { afterSending, keep, nextOf, pauseAfter, type Entry, type Queue, type Refused } from './queue.ts'
import { changeWaiting, readWaiting } from './waiting.ts'

/** A poor connection that does not answer is as good as none: it is kept, and what arrives twice changes nothing. */
const PATIENCE_MS = 12_000

/** Told at once where the server answers and nothing waits before it; else kept. */
export async function tellOrKeep(verb: string, input: object, name: string): Promise<Decided | 'kept'> {
  const member = actingMember()
  const entry: Entry = { id: newId(), verb, input: { ...input }, member, at: new Date().toISOString(), name, refused: null }
  if (nextOf(await readWaiting()) === null) {
    try {
      return await tellAs<Decided>(member, verb, input, PATIENCE_MS)
    } catch (failure) {
      if (!isUnreached(failure)) throw failure
      // Where nothing can be kept, that it was not told is all there is to say.
      await changeWaiting((queue) => keep(queue, entry)).catch(() => Promise.reject(failure))
    }
  } else await changeWaiting((queue) => keep(queue, entry))
  plan(0)
  return 'kept'
}

let onArrived: () => void = () => {}
let timer: ReturnType<typeof setTimeout> | undefined
let tries = 0

/** Begins to watch: what waits is sent now, when the connection comes back, and after growing pauses. */
export function watchWaiting(arrived: () => void): void {
  onArrived = arrived
  addEventListener('online', sendNow)
  onConnection(() => connection().reached && sendNow())
  sendNow()
}

/** Without a pause, as when somebody asks for it. */
export function sendNow(): void {
  tries = 0
  clearTimeout(timer)
  timer = undefined
  void alone(sendAll)
}

function plan(before: number): void {
  tries = before
  timer ??= setTimeout(() => {
    timer = undefined
    void alone(sendAll)
  }, pauseAfter(tries))
}

/** One window at a time. */
const alone = (run: () => Promise<void>): Promise<unknown> =>
  'locks' in navigator ? navigator.locks.request('koersvast-waiting', run) : run()

async function sendAll(): Promise<void> {
  let arrived = false
  for (let entry = nextOf(await readWaiting()); entry !== null; entry = nextOf(await readWaiting())) {
    const sent = entry
    const refused = await send(sent)
    if (refused === 'unreached') {
      plan(tries + 1)
      break
    }
    await changeWaiting((queue: Queue) => afterSending(queue, sent, refused))
    arrived = true
  }
  if (arrived) onArrived()
}

/** Null when it was decided. */
async function send({ member, verb, input }: Entry): Promise<Refused | null | 'unreached'> {
  try {
    await tellAs(member, verb, input, PATIENCE_MS)
    return null
  } catch (failure) {
    if (!(failure instanceof CallFailed)) throw failure
    return isUnreached(failure) ? 'unreached' : { code: failure.code, facts: failure.facts }
  }
}

const isUnreached = (failure: unknown): boolean => failure instanceof CallFailed && failure.code === 'screen.unreachable'
