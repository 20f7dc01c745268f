/** Two members exchange a customer. */
import { others } from './outlook.ts'
import type { Move, Outlook } from './outlook.ts'

export const swap: Move = (outlook, offer) => {
  const { pairs, hope, keep, leavers, least } = outlook
  leavers.forEach((list, j) => {
    for (const i of list) {
      for (const p of others(outlook, i)) {
        const to = pairs.member[p]!
        if (to < j) continue
        const most = hope[p]! - keep[i]!
        for (const o of leavers[to]!) {
          const back = pairOf(outlook, o, j)
          if (back < 0) continue
          const all = most - keep[o]! + hope[back]!
          if (all > least) offer(all, [p, back], [i, o])
        }
      }
    }
  })
}

function pairOf({ pairs }: Outlook, i: number, j: number): number {
  for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) if (pairs.member[p] === j) return p
  return -1
}
