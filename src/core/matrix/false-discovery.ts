/** Which of very many comparisons may be called a finding, so that few of those are chance. */

/**
 * Step-up rule of Benjamini and Hochberg (1995): of the findings at most `share` are expected to be chance. True where the
 * comparison is a finding.
 */
export function findingsOf(chances: readonly number[], share: number): readonly boolean[] {
  const sorted = chances.toSorted((a, b) => a - b)
  const at = sorted.findLastIndex((chance, rank) => chance <= (share * (rank + 1)) / chances.length)
  const limit = at < 0 ? -1 : sorted[at]!
  return chances.map((chance) => chance <= limit)
}
