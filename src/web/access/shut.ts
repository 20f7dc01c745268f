/** The door is shut to whoever asks: they must sign in, or say more of who they are. */
const codes: ReadonlySet<string> = new Set(['sign-in-needed', 'access-none', 'second-factor-needed'])
const listeners = new Set<() => void>()
let held = false

/** Tells it when a refusal says so. */
export function shut(code: string): void {
  if (codes.has(code) && !held) for (const listener of listeners) listener()
}

/** From here on it is not told: what is in view is seen once and must stay. */
export const holdOpen = (): void => void (held = true)
export const letGo = (): void => void (held = false)

export function onShut(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
