/** A calculator that shares nothing with the product, for numbers that are known to a last digit. */
import assert from 'node:assert/strict'
import type { Shown } from './shown.ts'

export const caused = (x: number, k: number, scale: number, shape: number) => k * (1 - (1 + x / scale) ** -shape)
export const firstHour = (k: number, scale: number, shape: number) => (k * shape) / scale

/** At `scale` anchors the curve of this shape has the elasticity rho at one anchor: by halving. */
export function scaleOf(rho: number, shape: number): number {
  let [low, high] = [1e-9, 1e9]
  for (let step = 0; step < 200; step++) {
    const scale = Math.sqrt(low * high)
    const there = ((shape / scale) * (1 + 1 / scale) ** (-shape - 1)) / (1 - (1 + 1 / scale) ** -shape)
    if (there > rho) high = scale
    else low = scale
  }
  return low
}

/** The most that (caused - loss) / x reaches between the fewest and the most hours, by cutting the range in three. */
export function bestPerHour(least: number, most: number, loss: number, ...parts: [number, number, number]): number {
  if (least <= 0 && loss <= 0) return firstHour(...parts)
  const per = (x: number) => (caused(x, ...parts) - loss) / x
  let [low, high] = [Math.max(least, 1e-9), Math.max(least, most, 1e-9)]
  for (let step = 0; step < 100; step++) {
    const third = (high - low) / 3
    if (per(low + third) < per(high - third)) low += third
    else high -= third
  }
  return Math.max(0, per(Math.max(least, 1e-9)), per(high), per(Math.max(least, most, 1e-9)))
}

/** All ways in which shown numbers can be at the ends of what they leave open. */
export const cornersOf = (...shown: readonly Shown[]): readonly (readonly number[])[] =>
  shown.reduce<number[][]>((lists, ends) => lists.flatMap((list) => ends.map((end) => [...list, end])), [[]])

/** The least and the most that a formula gives over all of them. */
export function range(of: (...values: number[]) => number, ...shown: readonly Shown[]): Shown {
  const values = cornersOf(...shown)
    .map((corner) => of(...corner))
    .filter((value) => !Number.isNaN(value))
  return [Math.min(...values), Math.max(...values)]
}

export function agree(what: string, [low, high]: Shown, [least, most]: Shown): void {
  const slack = 1e-6 * Math.max(Math.abs(high), Math.abs(most)) + 1e-9
  assert.ok(low <= most + slack && high >= least - slack, `${what}: shown ${low} to ${high}, by hand ${least} to ${most}`)
}

export const nought: Shown = [0, 0]
export const one: Shown = [1, 1]
export const middle = ([low, high]: Shown): number => (low + high) / 2
export const positive = ([low, high]: Shown): Shown => [Math.max(low, 1e-9), high]
