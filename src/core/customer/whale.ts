/** How unevenly customers take and bring: the whale curve, the share of the top fifth, the Gini coefficient. */

export type Whale = {
  /** Profit cumulated over customers, the most profitable first; euro. */
  readonly whaleEuro: readonly number[]
  readonly totalEuro: number
  readonly peakEuro: number
  /** Peak over total, at least 1; null when the total is not positive. */
  readonly peakShare: number | null
  /** Number of customers up to the peak. */
  readonly peakAtCustomers: number
}

/** The whale curve of profits in euro (Cooper and Kaplan, 1991): what the customers beyond the peak take away again. */
export function whaleOf(profitEuro: readonly number[]): Whale {
  const whaleEuro: number[] = []
  let totalEuro = 0
  let peakEuro = -Infinity
  let peakAtCustomers = 0
  for (const profit of profitEuro.toSorted((a, b) => b - a)) {
    totalEuro += profit
    whaleEuro.push(totalEuro)
    if (totalEuro > peakEuro) {
      peakEuro = totalEuro
      peakAtCustomers = whaleEuro.length
    }
  }
  if (whaleEuro.length === 0) peakEuro = 0
  return { whaleEuro, totalEuro, peakEuro, peakShare: totalEuro > 0 ? peakEuro / totalEuro : null, peakAtCustomers }
}

/** Gini coefficient, 0 (all alike) to 1, without small-sample correction; null when a value is negative or all are zero. */
export function giniOf(values: readonly number[]): number | null {
  const ascending = values.toSorted((a, b) => a - b)
  const total = ascending.reduce((sum, value) => sum + value, 0)
  if (!(total > 0) || ascending[0]! < 0) return null
  const n = ascending.length
  return ascending.reduce((sum, value, i) => sum + (2 * (i + 1) - n - 1) * value, 0) / (n * total)
}

/** Share of the total that the largest `share` of the values holds; who straddles the border counts in proportion. */
export function topShareOf(values: readonly number[], share = 0.2): number | null {
  const descending = values.toSorted((a, b) => b - a)
  const total = descending.reduce((sum, value) => sum + value, 0)
  if (!(total > 0)) return null
  const count = share * descending.length
  const inside = descending.reduce((sum, value, i) => sum + value * Math.min(1, Math.max(0, count - i)), 0)
  return inside / total
}
