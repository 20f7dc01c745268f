/** What the address says about the gate. */
import { matterStatuses } from '../../core/matter/matter-page.ts'
import type { MatterStatus } from '../../core/matter/matter.ts'

/** Which outcome of the pile is open; kept in the address. */
export const gateSearch = (given: Record<string, unknown>): { readonly status?: MatterStatus } => {
  const status = matterStatuses.find((known) => known === given['status'])
  return status ? { status } : {}
}
