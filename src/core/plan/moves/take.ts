/** Take a customer up, from outside or from another member, beside the others or in the place of one or two of them. */
import { leaving, left, others } from './outlook.ts'
import type { Move } from './outlook.ts'

export const take: Move = (outlook, offer) => {
  const { pairs, hope, keep, leavers, least } = outlook
  for (let i = 0; i < pairs.customers; i++) {
    for (const p of others(outlook, i)) {
      const most = hope[p]! - leaving(outlook, i)
      if (most <= least) continue
      offer(most, [p], left(outlook, i))
      const list = leavers[pairs.member[p]!]!
      for (let n = 0; n < list.length && most - keep[list[n]!]! > least; n++) {
        offer(most - keep[list[n]!]!, [p], [...left(outlook, i), list[n]!])
        for (let m = n + 1; m < list.length; m++) {
          const rest = most - keep[list[n]!]! - keep[list[m]!]!
          if (rest <= least) break
          offer(rest, [p], [...left(outlook, i), list[n]!, list[m]!])
        }
      }
    }
  }
}
