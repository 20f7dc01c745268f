/** Releasing a matter from its block, when that was stopped or its owner took the matter out. */
import type { About } from '../about.ts'
import type { MatterEvent } from './event.ts'
import type { Matter } from './matter.ts'

/** Nothing where it is not in that block, or was solved there. */
export function decideRelease({ block }: { readonly block: string }, state: Matter | null, _about: About<unknown>): readonly MatterEvent[] {
  return state?.status === 'in-block' && state.block === block ? [{ type: 'matter-released', data: { block } }] : []
}
