/** Stopping a block: only by NO GO to a question that was asked, never by a command to stop. */
import { clock, isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { BlockEvent, BlockState } from './block.ts'
import { unlessMember } from './whose.ts'

/** What a signal is: a code, because nothing that a person wrote may be in what is never erased. */
const CODE = /^[a-z][a-z0-9-]{0,63}$/

/**
 * Asking GO / NO GO again of a block in the queue or active. By the clock, on signals that contradict it, or by a member, who
 * needs none. While the question is open it is not asked a second time.
 */
export function decideRaiseGut(
  command: { readonly signals: readonly string[] },
  state: BlockState,
  { by, now }: About<unknown>,
): readonly BlockEvent[] | Refusal {
  const no = by === clock ? null : unlessMember(by)
  if (no !== null) return no
  if (state.status === 'none') return refuse('block-unknown')
  if (state.status !== 'queued' && state.status !== 'active') return refuse('block-not-under-way', { status: state.status })
  const signals = [...new Set(command.signals)].toSorted()
  const text = signals.find((signal) => !CODE.test(signal))
  if (text !== undefined) return refuse('block-signal-no-code', { signal: text })
  if (state.gut !== null || (signals.length === 0 && !isMember(by))) return []
  return [{ type: 'block-gut-raised', data: { at: now, signals } }]
}

/** A member's answer. GO: it goes on. NO GO: it stops, what is in it is free again, and another proposal is asked for. */
export function decideAnswerGut(
  { go }: { readonly go: boolean },
  state: BlockState,
  { by, now }: About<unknown>,
): readonly BlockEvent[] | Refusal {
  const no = unlessMember(by)
  if (no !== null) return no
  if (state.status === 'none') return refuse('block-unknown')
  // Told twice, because the answer to the first got lost on the way: what goes on goes on, and what stopped stays stopped.
  const stands = go ? state.status === 'queued' || state.status === 'active' : state.alternativesAsked
  if (state.gut === null) return stands ? [] : refuse('block-gut-not-asked')
  const { customers, matters } = state
  const answered: BlockEvent = { type: 'block-gut-answered', data: { go } }
  if (go) return [answered]
  return [answered, { type: 'block-stopped', data: { at: now, customers, matters } }, { type: 'block-alternatives-asked', data: {} }]
}
