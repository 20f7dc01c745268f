/** Who acts on this device: chosen once, sent with every request, as long as nobody has to sign in. */
const KEPT = 'koersvast.member'
const listeners = new Set<() => void>()

/** Id of the member, or null while nobody said who they are. A worker keeps nothing and only looks. */
export const actingMember = (): string | null => (typeof localStorage === 'undefined' ? null : localStorage.getItem(KEPT))

export function actAs(member: string | null): void {
  if (member === null) localStorage.removeItem(KEPT)
  else localStorage.setItem(KEPT, member)
  for (const listener of listeners) listener()
}

/** Told when somebody else acts from now on, in this window or in another one of this device. */
export function onActing(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
