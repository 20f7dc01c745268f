/** Whether the page is narrow as on a phone, and stays true when it is turned or resized. */
import { useSyncExternalStore } from 'react'

/** The width is that of the page in CSS px. */
function watched(width: number) {
  const query = `(max-width: ${width}px)`
  const watch = (changed: () => void) => {
    const media = matchMedia(query)
    media.addEventListener('change', changed)
    return () => media.removeEventListener('change', changed)
  }
  return { watch, is: () => matchMedia(query).matches }
}

const narrow = watched(720)
/** As a desk is that is made four times as large (WCAG 1.4.10). */
const narrowest = watched(360)

export const useNarrow = (): boolean => useSyncExternalStore(narrow.watch, narrow.is)
export const useNarrowest = (): boolean => useSyncExternalStore(narrowest.watch, narrowest.is)
