/** The least cut of a network: the side of the source, once no more can flow from the source to the sink. */

export type Arc = { readonly from: number; readonly to: number; readonly room: number }

/**
 * Marks with 1 the nodes that the source still reaches after a largest flow (Dinic, 1970). Every arc on the way of the
 * source must have an end to its room somewhere; `Infinity` keeps both ends on one side. Each push empties an arc to
 * exactly 0, so that rounding cannot make it run for ever.
 */
export function leastCut(nodes: number, arcs: readonly Arc[], source: number, sink: number): Uint8Array {
  // Arc 2i is the i-th given, 2i + 1 the way back.
  const out: number[][] = Array.from({ length: nodes }, () => [])
  const to = new Int32Array(2 * arcs.length)
  const room = new Float64Array(2 * arcs.length)
  arcs.forEach((arc, i) => {
    to[2 * i] = arc.to
    to[2 * i + 1] = arc.from
    room[2 * i] = arc.room
    out[arc.from]!.push(2 * i)
    out[arc.to]!.push(2 * i + 1)
  })
  const level = new Int32Array(nodes)
  const next = new Int32Array(nodes)

  /** Levels by the number of arcs from the source; 0 is not reached. */
  const reach = (): boolean => {
    level.fill(0)
    level[source] = 1
    const queue = [source]
    for (const at of queue) {
      for (const arc of out[at]!) {
        if (!(room[arc]! > 0) || level[to[arc]!]! > 0) continue
        level[to[arc]!] = level[at]! + 1
        queue.push(to[arc]!)
      }
    }
    return level[sink]! > 0
  }
  const push = (at: number, most: number): number => {
    if (at === sink) return most
    for (; next[at]! < out[at]!.length; next[at]!++) {
      const arc = out[at]![next[at]!]!
      if (!(room[arc]! > 0) || level[to[arc]!] !== level[at]! + 1) continue
      const pushed = push(to[arc]!, Math.min(most, room[arc]!))
      if (pushed === 0) continue
      room[arc]! -= pushed
      room[arc ^ 1]! += pushed
      return pushed
    }
    return 0
  }
  while (reach()) {
    next.fill(0)
    while (push(source, Infinity) > 0);
  }
  return Uint8Array.from(level, (one) => (one > 0 ? 1 : 0))
}
