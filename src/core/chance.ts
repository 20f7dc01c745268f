/** Chance as a value: a seed goes in, a number and the next seed come out, so that every draw can be repeated. */

/** A whole number of 32 bits. */
export type Seed = number
export type Drawn = readonly [value: number, next: Seed]

/** Scrambles 32 bits: every bit of the answer depends on every bit asked. Constants: Wellons, "hash prospector" (lowbias32). */
export function scramble(bits: number): number {
  let x = bits | 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return (x ^ (x >>> 15)) >>> 0
}

/** The seed that follows: a Weyl sequence, which passes through all 2^32 seeds before it repeats. */
export const nextSeed = (seed: Seed): Seed => (seed + 0x9e3779b9) >>> 0

/** A seed of its own for something with a name, so that its draws do not depend on what else is drawn. */
export function seedFor(seed: Seed, name: string): Seed {
  let mixed = scramble(seed)
  for (let i = 0; i < name.length; i++) mixed = scramble(mixed ^ name.charCodeAt(i))
  return mixed
}

/** Bits as a number strictly between 0 and 1, so that its logarithm exists. */
export const asFraction = (bits: number): number => (bits + 0.5) / 4294967296

/** A number strictly between 0 and 1, each equally likely. */
export const uniform = (seed: Seed): Drawn => [asFraction(scramble(seed)), nextSeed(seed)]

/** A whole number from 0 up to, not including, `below`. */
export function whole(seed: Seed, below: number): Drawn {
  const [value, next] = uniform(seed)
  return [Math.floor(value * below), next]
}

/** A draw from the normal distribution with mean 0 and deviation 1 (Box and Muller, 1958). */
export function normal(seed: Seed): Drawn {
  const [radius, second] = uniform(seed)
  const [angle, next] = uniform(second)
  return [Math.sqrt(-2 * Math.log(radius)) * Math.cos(2 * Math.PI * angle), next]
}

/** The seed of every plan that nobody gave another: equal facts then give equal plans, on every machine. */
export const firstSeed: Seed = 1
