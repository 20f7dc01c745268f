/** Where all members but the owner are alike to a customer: the bound by two looks at each customer, and pairs with few members. */
import type { Reading } from './bound.ts'
import type { Asked } from './ground.ts'
import type { Pairs } from './pairs.ts'
import { bestHours, surplusAt } from './response-curve.ts'

/**
 * The dual function at the reading's prices, as `readBound` reads it from pairs, at a fifth of the work with ten members:
 * of those who are alike only the cheapest can be the best, or one who has more hours than all who are cheaper. The
 * reading's `pair` holds the member that each customer would choose.
 */
export function readAlike({ ground, capacity, lo, top, heights }: Asked, at: Reading): number {
  const { k, b, c, loss, owner } = ground
  const { prices, load } = at
  const front = cheapest(prices, capacity, 0)
  load.fill(0)
  let bound = 0
  for (let j = 0; j < capacity.length; j++) bound += prices[j]! * capacity[j]!
  for (let i = 0; i < k.length; i++) {
    const own = owner[i]!
    const least = lo[i]!
    let best = 0
    let chosen = -1
    let chosenHours = 0
    // Prices from which on another cannot be better than the owner.
    let dear = heights.other[i]!
    if (own >= 0) {
      const price = prices[own]!
      const hi = top[i]! < capacity[own]! ? top[i]! : capacity[own]!
      if (heights.own[i]! > price && hi >= least && hi > 0) {
        const x = bestHours(k[i]!, b[i]!, c[i]!, least, hi, price)
        const surplus = surplusAt(k[i]!, b[i]!, c[i]!, least, hi, price, x)
        if (surplus > best) {
          best = surplus
          chosen = own
          chosenHours = x
        }
        // At a lower price an hour saves no more than the difference, and taking over costs the loss.
        if (hi === top[i]!) dear = Math.min(dear, price - loss[i]! / hi)
      }
    }
    for (const j of front) {
      const price = prices[j]!
      if (price >= dear) break
      const hi = top[i]! < capacity[j]! ? top[i]! : capacity[j]!
      if (j === own || hi < least || hi <= 0 || (heights.other[i]! - price) * hi <= best) continue
      const x = bestHours(k[i]!, b[i]!, c[i]!, least, hi, price)
      const surplus = surplusAt(k[i]!, b[i]!, c[i]!, least, hi, price, x) - (own >= 0 ? loss[i]! : 0)
      if (surplus > best) {
        best = surplus
        chosen = j
        chosenHours = x
      }
      if (hi === top[i]!) break
    }
    at.pair[i] = chosen
    at.hours[i] = chosenHours
    at.surplus[i] = best
    bound += best
    if (chosen >= 0) load[chosen]! += chosenHours
  }
  return (at.bound = bound)
}

/** The pairs that a plan is worked out on, and the pair in which the plan that stands serves each customer, -1 for none. */
export type Laid = { readonly pairs: Pairs; readonly served: Int32Array }

/**
 * Pairs each customer with its owner, with who works it now, and with the `few` members that are the cheapest at the
 * prices or have more hours than all who are cheaper. Whoever is left out could not offer more at these prices, so that
 * their bound is that of all pairs.
 */
export function layAlike({ ground, capacity, lo, top, heights }: Asked, prices: Float64Array, few: number): Laid {
  const { k, b, c, owner, columns } = ground
  const customers = k.length
  const shared = cheapest(prices, capacity, few).toSorted((a, z) => a - z)
  const room = customers * (shared.length + 2)
  const first = new Int32Array(customers + 1)
  const customer = new Int32Array(room)
  const member = new Int32Array(room)
  const scale = new Float64Array(room)
  const hi = new Float64Array(room)
  const loss = new Float64Array(room)
  const entry = new Float64Array(room)
  const served = new Int32Array(customers).fill(-1)
  let p = 0
  const pair = (i: number, j: number): void => {
    const hours = Math.min(top[i]!, capacity[j]!)
    const apart = owner[i]! >= 0 && owner[i] !== j
    const height = apart ? heights.other[i]! : heights.own[i]!
    if (hours < lo[i]! || !(hours > 0) || !(height > 0)) return
    if (j === columns.worker[i]) served[i] = p
    customer[p] = i
    member[p] = j
    scale[p] = k[i]!
    hi[p] = hours
    loss[p] = apart ? ground.loss[i]! : 0
    entry[p++] = height
  }
  for (let i = 0; i < customers; i++) {
    first[i] = p
    const own = owner[i]!
    const worker = columns.worker[i]!
    if (own >= 0 && !shared.includes(own)) pair(i, own)
    if (worker >= 0 && worker !== own && !shared.includes(worker)) pair(i, worker)
    for (const j of shared) pair(i, j)
  }
  first[customers] = p
  const pairs = {
    customers,
    members: capacity.length,
    capacity,
    first,
    b,
    c,
    lo,
    curved: columns.shape.some((shape) => shape > 1),
    customerAt: Int32Array.from(k, (_, i) => i),
    memberAt: Int32Array.from(capacity, (_, j) => j),
    customer: customer.subarray(0, p),
    member: member.subarray(0, p),
    k: scale.subarray(0, p),
    hi: hi.subarray(0, p),
    loss: loss.subarray(0, p),
    entry: entry.subarray(0, p),
  }
  return { pairs, served }
}

/** The few cheapest members and each who has more hours than all who are cheaper, the cheapest first. */
function cheapest(prices: Float64Array, capacity: Float64Array, few: number): readonly number[] {
  const order = Array.from(prices.keys()).sort((a, z) => prices[a]! - prices[z]! || capacity[z]! - capacity[a]! || a - z)
  let largest = 0
  return order.filter((j, place) => {
    const larger = capacity[j]! > largest
    if (larger) largest = capacity[j]!
    return larger || place < few
  })
}
