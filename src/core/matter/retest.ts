/** Retesting by the clock: what was set aside or put on hold comes back by itself when its numbers now pass. */
import type { About } from '../about.ts'
import { gate, ruleOf } from '../gate/gate.ts'
import type { Refusal } from '../refusal.ts'
import { testAtHand } from './answer.ts'
import type { MatterEvent } from './event.ts'
import type { Matter } from './matter.ts'
import { andWalk, evidenceOf, type GateKnown } from './walk-on.ts'

/** Nothing where the answer of the data does not pass now; a question that the data can answer meanwhile is answered too. */
export function decideRetest(_command: object, state: Matter | null, { known }: About<GateKnown>): readonly MatterEvent[] | Refusal {
  if (state === null) return []
  const evidence = evidenceOf(state, known)
  if (state.status === 'at-gate') {
    const waiting = testAtHand(state)
    // A person would be refused there, because the data answers: without this it would wait for nobody.
    return waiting === null || ruleOf(waiting)?.fromData(evidence) === null ? [] : andWalk([], state, known)
  }
  if (state.status === 'dropped') return droppedByData(state) ? afterDrop(state, known) : []
  if (state.status !== 'set-aside' && state.status !== 'on-hold') return []
  const rule = gate.find(({ outcome }) => outcome === state.status)
  if (rule === undefined || rule.fromData(evidence) !== rule.passes) return []
  return andWalk([{ type: 'matter-retested', data: { test: rule.code, numbers: rule.numbers(evidence) } }], state, known)
}

/** What a person dropped is over; what only the data dropped comes back when the data does not say so any more. */
export const droppedByData = ({ status, answers }: Pick<Matter, 'status' | 'answers'>): boolean =>
  status === 'dropped' && answers.influence?.by === 'data'

function afterDrop(state: Matter, known: GateKnown): readonly MatterEvent[] | Refusal {
  const rule = ruleOf('influence')
  const evidence = evidenceOf(state, known)
  if (rule === undefined || rule.fromData(evidence) === 'no') return []
  return andWalk([{ type: 'matter-retested', data: { test: rule.code, numbers: rule.numbers(evidence) } }], state, known)
}
