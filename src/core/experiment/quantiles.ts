/** How far chance alone reaches: quantiles of the normal distribution, and of Student's t for few pairs. */

/** Chance that a normal draw lies below x: `1/2 + density x (x + x^3/3 + x^5/15 + ...)`. */
export function normalBelow(x: number): number {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0
  let term = x
  let sum = x
  for (let n = 3; Math.abs(term) > 1e-17 * Math.abs(sum); n += 2) {
    term *= (x * x) / n
    sum += term
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
}

/** Chance that a draw of Student's t with whole degrees of freedom lies below t (Abramowitz and Stegun 26.7.3 and 26.7.4). */
export function studentBelow(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees))
  const square = Math.cos(angle) ** 2
  const odd = degrees % 2 === 1
  let term = odd ? Math.cos(angle) : 1
  let sum = degrees === 1 ? 0 : term
  for (let n = odd ? 3 : 2; n <= degrees - 2; n += 2) {
    term *= (square * (n - 1)) / n
    sum += term
  }
  return 0.5 + (odd ? (angle + Math.sin(angle) * sum) / Math.PI : (Math.sin(angle) * sum) / 2)
}

/** Below this a draw lies with the chance given. */
export const normalQuantile = (chance: number): number => halve(normalBelow, chance)

/** The same of Student's t; beyond a thousand degrees the normal one to a thousandth. */
export const studentQuantile = (chance: number, degrees: number): number =>
  degrees > 1000 ? normalQuantile(chance) : halve((t) => studentBelow(t, degrees), chance)

function halve(below: (x: number) => number, chance: number): number {
  let high = 1
  while (below(high) < Math.max(chance, 1 - chance) && high < 1e9) high *= 2
  let low = -high
  for (let step = 0; step < 100 && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2
    if (below(middle) < chance) low = middle
    else high = middle
  }
  return (low + high) / 2
}
