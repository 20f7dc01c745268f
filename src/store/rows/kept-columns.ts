/** Columns of plans in the memory of this process, up to a bound: what was asked longest ago goes first. */

/** Bytes. A million customers take 130 MB when every order and filter was asked, 60 MB for what most people ask. */
export const MOST_KEPT = 256_000_000

type Kept = { readonly value: Promise<unknown>; bytes: number }

export type Shelf = {
  /** What is kept under this key, or what `read` gives, which is kept then. */
  readonly take: <Value>(key: string, bytesOf: (value: Value) => number, read: () => Promise<Value>) => Promise<Value>
  readonly bytes: () => number
}

export function shelfOf(most: number): Shelf {
  const kept = new Map<string, Kept>()
  let bytes = 0
  const drop = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  return {
    take: async <Value>(key: string, bytesOf: (value: Value) => number, read: () => Promise<Value>) => {
      const known = kept.get(key)
      if (known) {
        kept.delete(key)
        kept.set(key, known)
        // What was put under a key is what is asked under it. Whose question it was may have broken off; this one did not.
        return (known.value as Promise<Value>).catch(read)
      }
      const one: Kept = { value: read(), bytes: 0 }
      kept.set(key, one)
      try {
        const value = (await one.value) as Value
        if (kept.get(key) !== one) return value
        one.bytes = bytesOf(value)
        bytes += one.bytes
        for (const oldest of kept.keys()) {
          if (bytes <= most) break
          if (oldest !== key) drop(oldest)
        }
        return value
      } catch (error) {
        if (kept.get(key) === one) drop(key)
        throw error
      }
    },
    bytes: () => bytes,
  }
}
