/** Asks now and then whether somebody no longer wants what is being read. */
import { isStopWanted } from '../../store/rows/progress.ts'
import type { Asked, House } from '../verb.ts'

const EVERY_MS = 300

/** The signal aborts once; `end` stops asking. */
export function watchStop(asked: Asked, house: House): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController()
  let asking = false
  const timer = setInterval(() => {
    if (asking) return
    asking = true
    house.store.run(asked.workspace, isStopWanted).then(
      (wanted) => {
        asking = false
        if (wanted) controller.abort()
      },
      // Whoever reads meets the same trouble, and tells it.
      () => clearInterval(timer),
    )
  }, EVERY_MS)
  return { signal: controller.signal, end: () => clearInterval(timer) }
}
