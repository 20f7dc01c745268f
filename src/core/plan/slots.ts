/** At most so many customers: what a place among them is worth, and the bound that holds for every plan of that size. */
import type { Reading } from './bound.ts'

/**
 * Takes a reading down to `most` customers and answers the price of a place; 0 where there are places enough. A second
 * multiplier, and for given hour prices its best value needs no search: it is the surplus of the first customer that is
 * left out. So the N highest by surplus stay, and the bound, sum of price x capacity + the N highest surpluses, is exact
 * at these hour prices. By weak duality no plan of that size is worth more. `memberOf` names the member chosen by a customer.
 */
export function keepHighest(at: Reading, capacity: Float64Array, memberOf: (i: number) => number, most: number): number {
  const above = at.surplus.filter((surplus, i) => at.pair[i]! >= 0 && surplus > 0)
  if (above.length <= most) return 0
  const slotPriceEuro = ascending(above, above.length - 1 - most)
  // Of those that tie with the price only as many stay as there are places.
  let left = most
  for (const surplus of above) if (surplus > slotPriceEuro) left--
  let bound = at.prices.reduce((sum, price, j) => sum + price * capacity[j]!, 0)
  for (let i = 0; i < at.pair.length; i++) {
    if (at.pair[i]! < 0) continue
    if (at.surplus[i]! > slotPriceEuro || (at.surplus[i] === slotPriceEuro && left-- > 0)) {
      bound += at.surplus[i]!
      continue
    }
    at.load[memberOf(i)]! -= at.hours[i]!
    at.pair[i] = -1
    at.hours[i] = 0
    at.surplus[i] = 0
  }
  at.bound = bound
  return slotPriceEuro
}

/** The value that would stand at a place if the column were sorted; the column is reordered. Sorting it all took half of a step. */
function ascending(column: Float64Array, place: number): number {
  let low = 0
  let high = column.length - 1
  while (low < high) {
    const pivot = column[(low + high) >> 1]!
    let i = low
    let j = high
    while (i <= j) {
      while (column[i]! < pivot) i++
      while (column[j]! > pivot) j--
      if (i > j) break
      const swapped = column[i]!
      column[i++] = column[j]!
      column[j--] = swapped
    }
    if (place <= j) high = j
    else if (place >= i) low = i
    else break
  }
  return column[place]!
}
