/** Two customers from outside come in where one leaves. */
import { others } from './outlook.ts'
import type { Move } from './outlook.ts'

export const pairIn: Move = (outlook, offer) => {
  const { pairs, draft, hope, keep, leavers, least } = outlook
  const waiting: number[][] = leavers.map(() => [])
  for (let i = 0; i < pairs.customers; i++) {
    if (draft.pair[i]! >= 0) continue
    for (const p of others(outlook, i)) waiting[pairs.member[p]!]!.push(p)
  }
  waiting.forEach((list, j) => {
    list.sort((a, z) => hope[z]! - hope[a]! || a - z)
    for (const o of leavers[j]!) {
      for (let n = 0; n < list.length; n++) {
        if (2 * hope[list[n]!]! - keep[o]! <= least) break
        for (let m = n + 1; m < list.length; m++) {
          const most = hope[list[n]!]! + hope[list[m]!]! - keep[o]!
          if (most <= least) break
          offer(most, [list[n]!, list[m]!], [o])
        }
      }
    }
  })
}
