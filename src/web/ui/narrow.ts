/** Whether the page is narrow as on a phone, and stays true when it is turned or resized. */
import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 720px)'

const watch = (changed: () => void) => {
  const media = matchMedia(NARROW)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

export const useNarrow = (): boolean => useSyncExternalStore(watch, () => matchMedia(NARROW).matches)
