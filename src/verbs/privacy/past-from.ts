/** The first day of which data is kept now; null when all is. An example company is nobody's data, and stays. */
import { keptFrom } from '../../core/privacy/privacy.ts'
import { dayOf, type Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { workspaceName } from '../../store/rows/name-workspace.ts'
import { standingPrivacy } from '../../store/rows/retention.ts'
import type { Asked } from '../verb.ts'

export const pastFrom = async (tx: Transaction, { now }: Asked): Promise<Day | null> =>
  (await workspaceName(tx))?.example == null ? keptFrom(await standingPrivacy(tx), dayOf(now)) : null
