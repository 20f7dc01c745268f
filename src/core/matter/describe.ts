/** Describing a matter better: new ties, figures or words. What the data then answers follows by itself. */
import type { About } from '../about.ts'
import type { Remains } from '../gate/evidence.ts'
import { changeTies, tieCodes, type TieChange } from '../gate/ties.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { MatterEvent } from './event.ts'
import type { Matter } from './matter.ts'
import { ownerFault } from './owner.ts'
import { titleFault } from './proposal.ts'
import { remainsFault } from './remains.ts'
import { andWalk, type GateKnown } from './walk-on.ts'

/** What is not named stays; null takes figures or a tie back. */
export type DescribeMatter = {
  readonly ties?: TieChange | undefined
  readonly remains?: Remains | null | undefined
  readonly title?: string | undefined
}

export type DescribeKnown = GateKnown & {
  /** The titles of the chain before this one, as when it was caught. */
  readonly earlierProposals: readonly string[]
}

/** By the owner, until it is solved. The words stand once the gut has answered them. */
export function decideDescribe(
  command: DescribeMatter,
  state: Matter | null,
  { by, known }: About<DescribeKnown>,
): readonly MatterEvent[] | Refusal {
  if (state === null) return refuse('matter-unknown')
  const title = command.title?.trim() ?? state.title
  const retitled = title !== state.title
  const remains = command.remains === undefined ? state.remains : command.remains
  const ties = changeTies(state.ties, command.ties ?? {})
  const fault = ownerFault(state, by) ?? remainsFault(remains) ?? (retitled ? wordsFault(title ?? '', state, known) : null)
  if (fault !== null) return fault
  const sameTies = tieCodes.every((code) => ties[code] === state.ties[code])
  const sameRemains = remains?.valueEuro === state.remains?.valueEuro && remains?.hours === state.remains?.hours
  if (!retitled && sameTies && sameRemains) return []
  return andWalk([{ type: 'matter-described', data: { ties, remains, retitled }, said: retitled ? title : null }], state, known)
}

/** Otherwise a GO would cover words that nobody asked about, and a NO GO could be asked again under its old words. */
const wordsFault = (title: string, state: Matter, { earlierProposals }: DescribeKnown): Refusal | null =>
  state.answers.gut === undefined ? titleFault(title, state.insteadOf === null ? [] : earlierProposals) : refuse('title-answered-by-gut')
