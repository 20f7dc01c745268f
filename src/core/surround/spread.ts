/** Gives each its place in a column as near as may be to where it would stand by itself, with a row between any two. */

/**
 * `wished`: places in rows from the top, in order; `high`: rows that there are, at least as many as are wished for. The places with the
 * least sum of squared moves that stay a row apart: pooled adjacent violators of wished[i] - i (Ayer et al., 1955), then kept inside.
 */
export function spread(wished: readonly number[], high: number): readonly number[] {
  const pools: { sum: number; count: number }[] = []
  for (const [at, place] of wished.entries()) {
    let pool = { sum: place - at, count: 1 }
    for (let above = pools.at(-1); above && above.sum / above.count > pool.sum / pool.count; above = pools.at(-1)) {
      pools.pop()
      pool = { sum: above.sum + pool.sum, count: above.count + pool.count }
    }
    pools.push(pool)
  }
  const last = Math.max(0, high - wished.length)
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.min(last, Math.max(0, sum / count))))
    .map((at, i) => at + i)
}
