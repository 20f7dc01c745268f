/** The elasticity as people read it: the band that holds nine in ten, against median and sigma of its logarithm. */
import type { Standards } from '../../core/customer/standards.ts'

type Elasticity = Standards['elasticity']
export type Band = { readonly low: number; readonly high: number }

/** Half the width of a 90 % band of a normal distribution, in sigmas. */
const HALF_BAND = 1.6449

const hundredths = (value: number) => Math.round(value * 100) / 100

export const bandOf = ({ median, sigma }: Elasticity): Band => ({
  low: hundredths(median * Math.exp(-HALF_BAND * sigma)),
  high: hundredths(median * Math.exp(HALF_BAND * sigma)),
})

/** A band that stands on its head or at nothing has no median: the least that makes sense is taken. */
export function elasticityOf({ low, high }: Band): Elasticity {
  const least = Math.max(0.01, Math.min(low, high))
  const most = Math.max(least, high)
  return { median: Math.sqrt(least * most), sigma: Math.log(most / least) / (2 * HALF_BAND) }
}
