/** Whose turn it is in a pile that is answered one by one: who was put off comes after all others. */

/** Keys that were put off and are still there; none when all of them were: then it begins anew. */
export function putOff(all: readonly string[], later: readonly string[]): readonly string[] {
  const waiting = all.filter((key) => later.includes(key))
  return waiting.length === all.length ? [] : waiting
}

/** The key whose turn it is, and which one of all it is (from 1); null when there is none. */
export function turnOf(all: readonly string[], later: readonly string[]): { readonly key: string; readonly at: number } | null {
  const waiting = putOff(all, later)
  const key = all.find((one) => !waiting.includes(one))
  return key === undefined ? null : { key, at: waiting.length + 1 }
}
