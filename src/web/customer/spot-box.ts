/** The hours and margins of a box that was dragged over the sweet spot, in round numbers. */
import type { SpotWithin } from '../../core/customer/sweet-spot.ts'
import type { Box } from '../ui/dragged-box.ts'

/** The scales are square roots with their sign. */
const square = (value: number): number => Math.sign(value) * value ** 2

export function spotBox({ across, up }: Box): SpotWithin {
  const [hoursFrom, hoursTo] = rounded(Math.max(0, square(across[0])), square(across[1]))
  const [marginFrom, marginTo] = rounded(square(up[0]), square(up[1]))
  return { hoursFrom, hoursTo, marginFrom, marginTo }
}

/** Outwards to about a fiftieth of the whole: who was in the box stays in it. */
function rounded(from: number, to: number): readonly [number, number] {
  const step = 10 ** Math.floor(Math.log10(Math.max((to - from) / 20, 1e-3)))
  const tidy = (value: number) => Number(value.toPrecision(12))
  return [tidy(Math.floor(from / step) * step), tidy(Math.ceil(to / step) * step)]
}
