/** How far to believe a customer's own figures: the less there is of it, the closer to customers like it. */

/** One measurement: a value per unit of weight, such as euro margin per hour, and its weight, such as hours. */
export type Observation = { readonly value: number; readonly weight: number }

export type Credibility = {
  /** Variance of one unit of weight within a group (s2). */
  readonly within: number
  /** Variance between the groups' true values (a); 0 when the data show none. */
  readonly between: number
  /** What a group of which nothing is known gets: the credibility-weighted mean (m). */
  readonly collective: number
  readonly weightedMean: number
  /** Per group the weight of its own mean, 0 to 1 (z). */
  readonly credibility: readonly number[]
  readonly estimate: readonly number[]
}

/**
 * Estimates each group's true value as `z own mean + (1 - z) collective` (Buhlmann and Straub, 1970). A group without
 * weight has credibility 0. Values in any unit; `within` and `between` are in its square.
 */
export function credibilityOf(groups: readonly (readonly Observation[])[]): Credibility {
  const weights = groups.map((group) => sum(group, (o) => o.weight))
  const means = groups.map((group, i) => (weights[i]! > 0 ? sum(group, (o) => o.weight * o.value) / weights[i]! : 0))
  const total = sum(weights, (w) => w)
  const weightedMean = total > 0 ? sum(means, (mean, i) => weights[i]! * mean) / total : 0
  const observed = groups.map((group) => group.filter((o) => o.weight > 0).length)

  const freedom = sum(observed, (n) => Math.max(0, n - 1))
  const within = freedom > 0 ? sum(groups, (group, i) => sum(group, (o) => o.weight * (o.value - means[i]!) ** 2)) / freedom : 0
  const known = observed.filter((n) => n > 0).length
  const spread = sum(means, (mean, i) => weights[i]! * (mean - weightedMean) ** 2)
  const effective = total > 0 ? total - sum(weights, (w) => w * w) / total : 0
  const between = effective > 0 ? Math.max(0, (spread - (known - 1) * within) / effective) : 0

  const credibility = weights.map((w) => (between > 0 && w > 0 ? w / (w + within / between) : 0))
  const believed = sum(credibility, (z) => z)
  const collective = believed > 0 ? sum(credibility, (z, i) => z * means[i]!) / believed : weightedMean
  return {
    within,
    between,
    collective,
    weightedMean,
    credibility,
    estimate: credibility.map((z, i) => z * means[i]! + (1 - z) * collective),
  }
}

function sum<T>(items: readonly T[], of: (item: T, index: number) => number): number {
  let total = 0
  for (let i = 0; i < items.length; i++) total += of(items[i]!, i)
  return total
}
