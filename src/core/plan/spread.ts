/** What many draws said of a number per customer: counted in cells, because keeping 200 draws of 100,000 customers would take 160 MB. */

/** Cells between nothing and the most; a band is exact to this part of the most. */
const CELLS = 40

export type Spread = {
  readonly note: (i: number, value: number) => void
  /** The values that a share `outside` of the draws lies below and above, together twice that share. */
  readonly bandOf: (i: number, outside: number) => readonly [low: number, high: number]
}

/** Counts draws of numbers from 0 to `most` per customer; 0 has a cell of its own. */
export function openSpread(most: Float64Array): Spread {
  const width = CELLS + 1
  const counts = new Uint16Array(most.length * width)
  const note = (i: number, value: number): void => {
    const cell = value > 0 ? 1 + Math.min(CELLS - 1, Math.floor((CELLS * value) / most[i]!)) : 0
    counts[i * width + cell]! += 1
  }
  const bandOf = (i: number, outside: number): readonly [number, number] => {
    let total = 0
    for (let cell = 0; cell < width; cell++) total += counts[i * width + cell]!
    const at = (rank: number): number => {
      let below = 0
      for (let cell = 0; cell < width; cell++) {
        const here = counts[i * width + cell]!
        if (here > 0 && below + here >= rank) return cell === 0 ? 0 : ((cell - 1 + (rank - below) / here) * most[i]!) / CELLS
        below += here
      }
      return most[i]!
    }
    return total === 0 ? [0, 0] : [at(outside * total), at((1 - outside) * total)]
  }
  return { note, bandOf }
}
