/** Walking a matter through the gate as far as it gets by itself: what the data answers, up to a question, an outcome or a block. */
import { walk, type Answers } from '../gate/gate.ts'
import type { Evidence } from '../gate/evidence.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { MatterEvent } from './event.ts'
import { evolveMatter, type Matter } from './matter.ts'

/** What the rest of the workspace says about a matter now, and the block that is forming. */
export type GateKnown = {
  readonly evidence: Pick<Evidence, 'hourPriceEuro' | 'partners' | 'hints' | 'reach'>
  readonly formingBlock: string | null
}

/** What stands before the gate: the matter's own figures, ties and owner with what is known around it. It is no partner of itself. */
export function evidenceOf(matter: Matter, { evidence }: GateKnown): Evidence {
  const { id, remains, ties, owner, block } = matter
  const partners = evidence.partners.filter((partner) => !(partner.what === 'matter' && partner.id === id))
  return { ...evidence, partners, remains, ties, owner, block }
}

/** The answers that stand, as the gate walks them. */
export const answersOf = ({ answers }: Matter): Answers =>
  Object.fromEntries(Object.entries(answers).map(([test, { answer }]) => [test, answer]))

/** The events, and what follows from them in the gate. Refused when it passes and no block is forming. */
export function andWalk(events: readonly MatterEvent[], state: Matter | null, known: GateKnown): readonly MatterEvent[] | Refusal {
  const matter = events.reduce(evolveMatter, state)
  const following = matter === null ? [] : walkOn(matter, known)
  return isRefusal(following) ? following : [...events, ...following]
}

function walkOn(matter: Matter, known: GateKnown): readonly MatterEvent[] | Refusal {
  // What a person refused is over: only another proposal, or another matter, comes before the gate.
  if (matter.status === 'dropped' || matter.status === 'alternatives-asked') return []
  const standing = walk(answersOf(matter), evidenceOf(matter, known))
  const answered = standing.fromData
    .filter(({ test, answer }) => matter.answers[test]?.by !== 'data' || matter.answers[test].answer !== answer)
    .map((told): MatterEvent => ({ type: 'matter-answered', data: { ...told, by: 'data', member: null, tie: null } }))
  const status = answered.reduce(evolveMatter, matter)?.status
  if (standing.at === 'outcome' && status !== standing.outcome) {
    return [...answered, { type: 'matter-stopped', data: { test: standing.test, outcome: standing.outcome } }]
  }
  if (standing.at === 'passed' && status !== 'in-block') {
    if (known.formingBlock === null) return refuse('no-forming-block')
    return [...answered, { type: 'matter-placed', data: { block: known.formingBlock } }]
  }
  return answered
}
