/** The lot: of each pair near the line one is worked and the other left, by chance alone. */
import { seedFor, whole, type Seed } from '../chance.ts'

/** Ids of who is worked and who is left, each ascending. */
export type Lot = { readonly worked: readonly string[]; readonly left: readonly string[] }
/** Lots in the order of the first ids of their pairs, with the seed that draws them again. */
export type Lots = { readonly seed: Seed; readonly lots: readonly Lot[] }

type Drawable = { readonly one: readonly string[]; readonly other: readonly string[] }

/**
 * Draws a lot for each pair. It depends on the seed and on who is in the pair, and on nothing else: not on the order in which
 * pairs or customers are listed, nor on which other pairs there are.
 */
export function drawLots(pairs: readonly Drawable[], seed: Seed): Lots {
  const lots = pairs
    .map(({ one, other }) => [one.toSorted(order), other.toSorted(order)].toSorted((a, z) => order(a[0]!, z[0]!)) as [string[], string[]])
    .toSorted((a, z) => order(a[0][0]!, z[0][0]!))
    .map(([first, second]): Lot => {
      const own = [...first, '', ...second].reduce((at, id) => seedFor(at, id), seedFor(seed, 'lot'))
      const [heads] = whole(own, 2)
      return heads === 0 ? { worked: first, left: second } : { worked: second, left: first }
    })
  return { seed, lots }
}

const order = (a: string, z: string): number => (a < z ? -1 : a > z ? 1 : 0)
