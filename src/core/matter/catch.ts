/** Catching a matter: who meets it owns it, and it goes before the gate at once. */
import { isMember, type About } from '../about.ts'
import type { Remains } from '../gate/evidence.ts'
import { changeTies, noTies, type TieChange } from '../gate/ties.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { MatterEvent } from './event.ts'
import type { Matter, MatterStatus } from './matter.ts'
import { titleFault } from './proposal.ts'
import { remainsFault } from './remains.ts'
import { andWalk, type GateKnown } from './walk-on.ts'

export type CatchMatter = {
  /** The new id, given by the verb. */
  readonly matter: string
  readonly title: string
  readonly ties: TieChange
  readonly remains: Remains | null
  /** The matter of which this is an alternative. */
  readonly insteadOf: string | null
}

export type CatchKnown = GateKnown & {
  /** The titles of the whole chain of which this is an alternative; empty without one. */
  readonly earlierProposals: readonly string[]
  /** Where the matter stands of which this is an alternative; null without one, or when it is not there. */
  readonly insteadOfStatus: MatterStatus | null
}

/** Refused with a title that cannot be asked, impossible remains, or as an alternative to what got no NO GO. */
export function decideCatch(
  command: CatchMatter,
  state: Matter | null,
  { by, now, known }: About<CatchKnown>,
): readonly MatterEvent[] | Refusal {
  const { matter, title, ties, remains, insteadOf } = command
  if (state !== null) return refuse('matter-there-already')
  if (insteadOf !== null && known.insteadOfStatus !== 'alternatives-asked') return refuse('no-alternative-asked')
  const fault = titleFault(title, insteadOf === null ? [] : known.earlierProposals) ?? remainsFault(remains)
  if (fault !== null) return fault
  const owner = isMember(by) ? by : null
  const data = { matter, ties: changeTies(noTies, ties), remains, insteadOf, caughtBy: by, caughtAt: now, owner }
  return andWalk([{ type: 'matter-caught', data, said: title.trim() }], state, known)
}
