/** Who acts on this device: chosen once, sent with every request, as long as nobody has to sign in. */
import { useSyncExternalStore } from 'react'

const KEPT = 'koersvast.member'
const listeners = new Set<() => void>()

/** Id of the member, or null while nobody said who they are. A worker keeps nothing and only looks. */
export const actingMember = (): string | null => (typeof localStorage === 'undefined' ? null : localStorage.getItem(KEPT))

export function actAs(member: string | null): void {
  if (member === null) localStorage.removeItem(KEPT)
  else localStorage.setItem(KEPT, member)
  for (const listener of listeners) listener()
}

export const useActingMember = (): string | null => useSyncExternalStore(listen, actingMember)

function listen(listener: () => void): () => void {
  listeners.add(listener)
  // Another window of this device may have chosen.
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
