/** Whether the server answers, and how old what is shown may be where it does not. */
import { KEPT_AT } from './kept-at.ts'

export type Connection = {
  readonly reached: boolean
  /** ISO moment of the oldest answer in view that was kept; null where none was. */
  readonly keptAt: string | null
}

let now: Connection = { reached: true, keptAt: null }
const listeners = new Set<() => void>()

function become(next: Connection): void {
  if (next.reached === now.reached && next.keptAt === now.keptAt) return
  now = next
  for (const listener of listeners) listener()
}

export const connection = (): Connection => now
export function onConnection(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What a request said of the connection; null where nothing came back. */
export function heard(response: Response | null): void {
  if (response === null) return become({ ...now, reached: false })
  const at = response.headers.get(KEPT_AT)
  if (at === null) return become({ reached: true, keptAt: null })
  become({ reached: false, keptAt: now.keptAt === null || at < now.keptAt ? at : now.keptAt })
}

/** Another page has other answers in view. */
export const turnPage = (): void => become({ ...now, keptAt: null })
