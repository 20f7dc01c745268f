/** Let a customer go whose hours are worth more elsewhere. */
import type { Move } from './outlook.ts'

export const drop: Move = ({ leavers, keep, least }, offer) => {
  for (const list of leavers) {
    for (const o of list) {
      if (-keep[o]! <= least) break
      offer(-keep[o]!, [], [o])
    }
  }
}
