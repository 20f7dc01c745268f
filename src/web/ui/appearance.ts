/** Light or dark: as the device is, unless somebody chose the other on it. */
import { useSyncExternalStore } from 'react'

export type Appearance = 'light' | 'dark'

const KEPT = 'koersvast.appearance'
const DARK = '(prefers-color-scheme: dark)'
const listeners = new Set<() => void>()

let onPaper = false

const ofDevice = (): Appearance => (matchMedia(DARK).matches ? 'dark' : 'light')
const chosen = (): Appearance | null => {
  const kept = localStorage.getItem(KEPT)
  return kept === 'light' || kept === 'dark' ? kept : null
}
// A canvas that was drawn for a dark screen cannot be read on paper.
const appearance = (): Appearance => (onPaper ? 'light' : (chosen() ?? ofDevice()))

/** What was chosen stands on the page itself; without it the page follows the device by itself (look.css). */
export function showAppearance(): void {
  const kept = onPaper ? 'light' : chosen()
  if (kept === null) delete document.documentElement.dataset['look']
  else document.documentElement.dataset['look'] = kept
}

/** The same as the device is no choice: when the evening comes the page goes with it. */
export function chooseAppearance(next: Appearance): void {
  if (next === ofDevice()) localStorage.removeItem(KEPT)
  else localStorage.setItem(KEPT, next)
  showAppearance()
  for (const listener of listeners) listener()
}

export const useAppearance = (): Appearance => useSyncExternalStore(listen, appearance)

/** The one that is not shown now. */
export const useOtherAppearance = (): Appearance => (useAppearance() === 'dark' ? 'light' : 'dark')

function listen(listener: () => void): () => void {
  const media = matchMedia(DARK)
  // Another window of this device may have chosen.
  const other = () => {
    showAppearance()
    listener()
  }
  const printing = ({ type }: Event) => {
    onPaper = type === 'beforeprint'
    // Before anything is drawn for it: colours are read from the page.
    showAppearance()
    listener()
  }
  listeners.add(listener)
  media.addEventListener('change', listener)
  addEventListener('storage', other)
  addEventListener('beforeprint', printing)
  addEventListener('afterprint', printing)
  return () => {
    listeners.delete(listener)
    media.removeEventListener('change', listener)
    removeEventListener('storage', other)
    removeEventListener('beforeprint', printing)
    removeEventListener('afterprint', printing)
  }
}
