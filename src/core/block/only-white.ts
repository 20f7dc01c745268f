/** Only white customers are worked in a block: black is NO GO, and grey waits for GO or NO GO. */
import type { Verdict } from '../plan/verdict.ts'
import { refuse, type Refusal } from '../refusal.ts'

export type Judged = { readonly id: string; readonly name: string; readonly verdict: Verdict | null }

/** Refused for the first customer that is not white in the plan that stands; null where all are. */
export function unlessWhite(customers: readonly Judged[]): Refusal | null {
  const other = customers.find(({ verdict }) => verdict !== 'white')
  return other === undefined ? null : refuse('block-customer-not-white', { name: other.name, verdict: other.verdict ?? 'none' })
}
