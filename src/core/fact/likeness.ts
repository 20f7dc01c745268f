/** How alike two names are, from 0 to 1: Jaro's share of common letters in order, with Winkler's weight on a common beginning. */

/** Winkler (1990): a tenth for each of at most four equal first letters. */
const PREFIX = 4
const WEIGHT = 0.1

export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const jaro = jaroOf(one, other)
  let same = 0
  while (same < PREFIX && same < one.length && one[same] === other[same]) same += 1
  return jaro + same * WEIGHT * (1 - jaro)
}

/** Jaro (1989): the mean of the shares of matching letters in both, and of matches that stand in the same order. */
function jaroOf(one: string, other: string): number {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1)
  const taken = Array.from({ length: other.length }, () => false)
  const found: string[] = []
  for (let at = 0; at < one.length; at += 1) {
    for (let to = Math.max(0, at - reach); to <= Math.min(other.length - 1, at + reach); to += 1) {
      if (taken[to] || one[at] !== other[to]) continue
      taken[to] = true
      found.push(one[at] ?? '')
      break
    }
  }
  const matches = found.length
  if (matches === 0) return 0
  let moved = 0
  let at = 0
  for (let to = 0; to < other.length; to += 1) {
    if (!taken[to]) continue
    if (found[at] !== other[to]) moved += 1
    at += 1
  }
  return (matches / one.length + matches / other.length + (matches - moved / 2) / matches) / 3
}
