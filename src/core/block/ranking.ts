/** A ranking whose members change: which comes first now, without ordering them all again. */

export type Ranking = {
  /** The member that comes before all others; null when there are none. */
  readonly first: () => number | null
  /** Renews one member and moves it to where it now belongs. */
  readonly renew: (member: number) => void
}

/** A binary heap of the members 0 to `size` - 1, each renewed once at the start. `isBefore` may change by renewing only. */
export function rank(size: number, renew: (member: number) => void, isBefore: (one: number, other: number) => boolean): Ranking {
  const members = new Int32Array(size)
  const placeOf = new Int32Array(size)
  const put = (member: number, at: number): void => {
    members[at] = member
    placeOf[member] = at
  }
  const rise = (member: number, from: number): number => {
    let at = from
    while (at > 0) {
      const above = members[(at - 1) >> 1]!
      if (!isBefore(member, above)) break
      put(above, at)
      at = (at - 1) >> 1
    }
    return at
  }
  const sink = (member: number, from: number, length: number): number => {
    let at = from
    for (let below = 2 * at + 1; below < length; below = 2 * at + 1) {
      if (below + 1 < length && isBefore(members[below + 1]!, members[below]!)) below += 1
      if (!isBefore(members[below]!, member)) break
      put(members[below]!, at)
      at = below
    }
    return at
  }
  for (let member = 0; member < size; member += 1) {
    renew(member)
    put(member, rise(member, member))
  }
  return {
    first: () => members[0] ?? null,
    renew: (member) => {
      renew(member)
      put(member, sink(member, rise(member, placeOf[member]!), size))
    },
  }
}
