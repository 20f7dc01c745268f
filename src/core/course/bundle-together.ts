/** Many changes at once: with S-curves only those together may gain what none of them gains alone. */
import type { Change, Draft } from '../plan/gain.ts'
import type { Pairs } from '../plan/pairs.ts'

/** So many changes at most are looked at as one. */
const MOST = 12

export type Apart = {
  readonly pairs: Pairs
  readonly draft: Draft
  readonly locked: Uint8Array
  readonly kept: Uint8Array
  readonly wish?: Int32Array
}

/** For those who are not in the pair in which they are wished the way to there, all at once as far as they share a member. */
export function togetherOf({ pairs, draft, locked, kept, wish }: Apart): readonly Change[] {
  if (wish === undefined) return []
  const root = Int32Array.from({ length: pairs.members }, (_, j) => j)
  const top = (j: number): number => (root[j] === j ? j : top(root[j]!))
  const apart: number[] = []
  for (let i = 0; i < pairs.customers; i++)
    if (locked[i] === 0 && wish[i] !== draft.pair[i] && (wish[i]! >= 0 || kept[i] === 0)) apart.push(i)
  const ends = (i: number): readonly number[] => [draft.pair[i]!, wish[i]!].filter((p) => p >= 0).map((p) => pairs.member[p]!)
  for (const i of apart) {
    const [one, other = one] = ends(i)
    root[top(one!)] = top(other!)
  }
  return [...Map.groupBy(apart, (i) => top(ends(i)[0]!)).values()]
    .filter((some) => some.length <= MOST)
    .map((some) => ({ add: some.map((i) => wish[i]!).filter((p) => p >= 0), drop: some.filter((i) => draft.pair[i]! >= 0) }))
}
