/** Nobody's work is overwritten unseen: who says what they had seen is refused where another changed just that since. */
import { z } from 'zod'
import { refuse, type Refusal } from '../core/refusal.ts'
import { load, type Folded } from '../store/log/log.ts'
import { deciderOf } from '../store/rows/last-decider.ts'
import type { Transaction } from '../store/open/open-store.ts'

/** What every decision may be told beside its own input. */
export const seenShape = z.object({
  seen: z
    .int()
    .min(0)
    .optional()
    .describe('Version of the subject when it was looked at. Left out, the decision is taken on whatever stands by now.'),
})

/**
 * The refusal where what this decision would write over (`over` takes it out of a state) is other than at version `seen`;
 * null where it is the same, whatever else was decided about the subject.
 */
export async function changedSince<State, Event>(
  tx: Transaction,
  log: Folded<State, Event>,
  seen: number,
  over: (state: State) => unknown,
): Promise<Refusal | null> {
  const { version, events } = await load(tx, log.subject)
  const written = (state: State) => JSON.stringify(over(state) ?? null)
  let state = log.initial
  let then = written(state)
  let last = then
  let by = 0
  for (const [index, event] of events.entries()) {
    state = log.evolve(state, event as Event)
    const now = written(state)
    if (now !== last) by = index + 1
    last = now
    if (index < seen) then = now
  }
  return last === then ? null : changedMeanwhile(tx, log.subject, by, version)
}

/** Who decided version `by` of it and when; `version` is what stands now, to say next that one has seen it. */
export async function changedMeanwhile(tx: Transaction, subject: string, by: number, version = by): Promise<Refusal> {
  const { name, at } = await deciderOf(tx, subject, by)
  return refuse('changed-meanwhile', { who: name ?? 'nobody', at: Date.parse(at), version })
}
