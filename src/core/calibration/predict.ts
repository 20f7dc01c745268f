/** What arithmetic would have said of a past day: what each customer was going to bring, by the hours that it was going to get. */
import type { Account } from '../customer/account.ts'
import { expectationsOf } from '../customer/expectation.ts'
import { fitMean, meanFormOf } from '../customer/mean-response.ts'
import { fitJudged, type Judged } from '../customer/response.ts'
import type { Standards } from '../customer/standards.ts'
import { timeOf } from '../customer/time.ts'
import { marginEuroOf } from '../customer/earnings.ts'
import { curveOf, valueAt, type Curve } from '../plan/response-curve.ts'
import type { CustomerId } from '../units.ts'

/** A year ahead: what comes without hours, EUR, and what hours add to it; null where none can be shown to add anything. */
export type Prediction = { readonly baseEuro: number; readonly curve: Curve | null }

export type Predicted = Prediction & {
  readonly id: CustomerId
  /** The margin of the year before, as the files have it: what whoever does not compute would expect. EUR. */
  readonly lastYearEuro: number
  /** Nothing was invoiced or spent in that year: all of it is borrowed from customers like it. */
  readonly prospect: boolean
}

/**
 * From the files alone, without what people judged, decided or contested: theirs is held against it. A customer of which nothing can be
 * expected is not in it. `before`: hours of the year before the first plan, where plans moved any since. The same steps as those of a plan, up to the response.
 */
export function predict(
  accounts: readonly Account[],
  standards: Standards,
  before: ReadonlyMap<CustomerId, number> | null = null,
): readonly Predicted[] {
  const filed = accounts.map((account) => ({ ...account, judged: null, gut: null, lot: null, contested: null }))
  const hours = filed.map((account) => timeOf(account, standards).hours)
  const expectations = expectationsOf(filed, hours, {
    leastHours: standards.minimumHours || 1,
    conversion: standards.conversion,
    ...(before && { before: filed.map(({ id }) => before.get(id) ?? null) }),
  })
  const form = meanFormOf(standards)
  return filed.flatMap((account, i) => {
    const expected = expectations[i]
    if (!expected) return []
    const fitted = fitMean(expected, form)
    const prediction = fitted
      ? { baseEuro: form.base * fitted.kEuro, curve: curveOf(fitted) }
      : { baseEuro: expected.marginEuro, curve: null }
    return [{ ...prediction, id: account.id, lastYearEuro: marginEuroOf(account), prospect: expected.prospect }]
  })
}

/** What a person's three points say; null where no curve goes through them. */
export function predictJudged(judged: Judged): Prediction | null {
  const fitted = fitJudged(judged)
  return 'refused' in fitted ? null : { baseEuro: judged.noneEuro, curve: curveOf(fitted) }
}

/** Margin in so many days with so many hours in them, EUR; as if the days were as any others of the year. */
export function predictedEuro({ baseEuro, curve }: Prediction, hours: number, days: number): number {
  const share = days / 365
  return share * (baseEuro + (curve === null ? 0 : valueAt(curve.k, curve.b, curve.c, hours / share)))
}
