/** The waiting list of this device: kept in its own database, the same in every window, and drawn anew when it changes. */
import { createStore, get, update } from 'idb-keyval'
import { useSyncExternalStore } from 'react'
import type { Queue } from './queue.ts'

const LIST = 'waiting'
const database = lazily(() => createStore('koersvast', 'offline'))
const windows = lazily(() => {
  const channel = new BroadcastChannel('koersvast-waiting')
  channel.addEventListener('message', () => void readWaiting())
  return channel
})
const listeners = new Set<() => void>()
const none: Queue = []
let seen: Queue = none

/** As it is kept; empty where this browser keeps nothing. */
export async function readWaiting(): Promise<Queue> {
  show(await kept().catch(() => none))
  return seen
}

/** A browser may refuse its database already when it is opened. */
const kept = async (): Promise<Queue> => (await get<Queue>(LIST, database())) ?? none

/** In one transaction, whichever window asks it. Throws where this browser keeps nothing. */
export async function changeWaiting(change: (queue: Queue) => Queue): Promise<void> {
  let next = none
  await update<Queue>(LIST, (queue) => (next = change(queue ?? none)), database())
  show(next)
  windows().postMessage(null)
}

/** As this window saw it last. */
export const waitingNow = (): Queue => seen
export const useWaiting = (): Queue => useSyncExternalStore(listen, waitingNow)

function listen(listener: () => void): () => void {
  if (listeners.size === 0) {
    windows()
    void readWaiting()
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function show(queue: Queue): void {
  if (JSON.stringify(queue) === JSON.stringify(seen)) return
  seen = queue
  for (const listener of listeners) listener()
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
