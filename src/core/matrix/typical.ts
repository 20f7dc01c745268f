/** What a buyer of a product brings in a year: of each group its own mean, believed as far as its buyers reach. */

import type { Brought } from './matrix.ts'

export type Typical = { readonly euro: number; readonly variance: number }

/**
 * `z own mean + (1 - z) mean of all`, z = a / (a + s2 / n) (Buhlmann 1967), with s2 the variance among buyers within groups and a
 * that between groups, both of this product. A group without buyers gets the mean of all. Null where nobody bought.
 */
export function typicalOf(groups: readonly Brought[]): readonly (Typical | null)[] {
  const seen = groups.filter(({ buyers }) => buyers > 0)
  const all = total(seen, ({ buyers }) => buyers)
  if (all === 0) return groups.map(() => null)
  const mean = total(seen, ({ euro }) => euro) / all
  const freedom = all - seen.length
  const within =
    freedom > 0
      ? Math.max(
          0,
          total(seen, (one) => one.squares - one.euro ** 2 / one.buyers),
        ) / freedom
      : mean ** 2
  const spread = total(seen, (one) => one.buyers * (one.euro / one.buyers - mean) ** 2)
  const effective = all - total(seen, ({ buyers }) => buyers ** 2) / all
  const apart = effective > 0 ? Math.max(0, (spread - (seen.length - 1) * within) / effective) : 0
  return groups.map(({ buyers, euro }) => {
    const z = buyers > 0 && apart > 0 ? apart / (apart + within / buyers) : 0
    const own = buyers > 0 ? euro / buyers : mean
    return { euro: z * own + (1 - z) * mean, variance: apart * (1 - z) + (1 - z) ** 2 * (within / all) }
  })
}

const total = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((sum, item) => sum + of(item), 0)
