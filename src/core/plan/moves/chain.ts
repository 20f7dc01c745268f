/** One customer comes in, the one that makes room goes to another member, and there a third may leave or go back to the first. */
import { leaving, left, others } from './outlook.ts'
import type { Move } from './outlook.ts'

export const chain: Move = (outlook, offer) => {
  const { pairs, draft, hope, keep, leavers, least } = outlook
  for (let i = 0; i < pairs.customers; i++) {
    const from = draft.pair[i]! >= 0 ? pairs.member[draft.pair[i]!]! : -1
    for (const p of others(outlook, i)) {
      const first = hope[p]! - leaving(outlook, i)
      for (const o of leavers[pairs.member[p]!]!) {
        const second = first - keep[o]!
        for (const q of others(outlook, o)) {
          const to = pairs.member[q]!
          const third = second + hope[q]!
          if (third <= least || to === from) continue
          offer(third, [p, q], [...left(outlook, i), o])
          for (const last of leavers[to]!) {
            if (last === i) continue
            const out = third - keep[last]!
            if (out <= least && from < 0) break
            if (out > least) offer(out, [p, q], [...left(outlook, i), o, last])
            if (from < 0) continue
            for (let r = pairs.first[last]!; r < pairs.first[last + 1]!; r++) {
              if (pairs.member[r] === from && out + hope[r]! > least) offer(out + hope[r]!, [p, q, r], [i, o, last])
            }
          }
        }
      }
    }
  }
}
