/** What is known of a bundle when it is answered: the one of the plan that stands which moves this customer. */
import { divisionLog, type BundleKnown } from '../../core/course/division.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { currentLeastChange } from '../../store/rows/division.ts'

export const aboutDivision = { word: 'course', ...divisionLog } as const

export async function bundleOf(tx: Transaction, customer: string): Promise<BundleKnown> {
  const current = await currentLeastChange(tx)
  const bundle = current?.proposed?.bundles.find(({ changes }) => changes.some((change) => change.customer === customer))
  return { plan: current?.plan ?? null, bundle: bundle ?? null }
}
