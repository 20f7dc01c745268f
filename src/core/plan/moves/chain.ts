/** One customer comes in, the one that makes room goes to another member, and there a third may leave or go back to the first. */
import { leaving, left, others } from './outlook.ts'
import type { Move, Outlook } from './outlook.ts'

export const chain: Move = (outlook, offer) => {
  const { pairs, draft, hope, keep, leavers, least } = outlook
  const lift = liftsOf(outlook)
  const movers = leavers.map((list) => list.toSorted((a, z) => lift[z]! - lift[a]! || a - z))
  for (let i = 0; i < pairs.customers; i++) {
    const from = draft.pair[i]! >= 0 ? pairs.member[draft.pair[i]!]! : -1
    for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) {
      if (p === draft.pair[i]) continue
      const first = hope[p]! - leaving(outlook, i)
      for (const o of movers[pairs.member[p]!]!) {
        if (first + lift[o]! <= least) break
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

/** The most that a customer who is served can add by going to another member: what lets nearly all chains be skipped unseen. */
function liftsOf({ pairs, draft, hope, keep }: Outlook): Float64Array {
  const lift = new Float64Array(pairs.customers).fill(-Infinity)
  for (let p = 0; p < hope.length; p++) {
    const i = pairs.customer[p]!
    if (draft.pair[i]! >= 0 && draft.pair[i] !== p) lift[i] = Math.max(lift[i]!, hope[p]! - keep[i]!)
  }
  return lift
}
