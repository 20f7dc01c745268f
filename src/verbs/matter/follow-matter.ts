/** What follows from a decision about a matter: it joins or leaves a block, and what waited for company is tested again. */
import { clock, type About } from '../../core/about.ts'
import { decideAddPassed, decideGather, decideLeave } from '../../core/block/form.ts'
import { isOpen } from '../../core/block/block.ts'
import { tieCodes } from '../../core/gate/ties.ts'
import { tiesOf } from '../../core/matter/answer.ts'
import type { MatterEvent } from '../../core/matter/event.ts'
import { isPartner, type Matter } from '../../core/matter/matter.ts'
import { decideRelease } from '../../core/matter/release.ts'
import { decideRetest } from '../../core/matter/retest.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { fold } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { waitingFor } from '../../store/rows/gate-evidence.ts'
import { blockLog } from '../block/block-log.ts'
import { settle, type Settled } from '../kinds.ts'
import { gateKnown } from './gate-known.ts'
import { matterLog } from './matter-log.ts'

type Happened = Settled<Matter | null, MatterEvent>

export async function followMatter(tx: Transaction, { before, after, happened }: Happened, about: About<unknown>): Promise<void> {
  if (after === null || happened.length === 0) return
  const [left, joined] = [before?.block ?? null, after.block]
  if (left !== joined) {
    if (left !== null) done(await settle(tx, blockLog(left), decideLeave, { matter: after.id, remains: before?.remains ?? null }, about))
    if (joined !== null) await join(tx, joined, after, about)
  }
  const back = happened.some(({ type, data }) => type === 'matter-checked' && 'good' in data && !data.good)
  if (back && joined !== null) {
    // Between solving and checking the block may have ended, or let it go: then it stands before the gate again.
    const { state } = await fold(tx, blockLog(joined))
    if (!isOpen(state) || !state.matters.includes(after.id)) await release(tx, after.id, joined, about)
  }
  if (isPartner(after) && !(before !== null && isPartner(before) && sameTies(before, after))) await retestWaiting(tx, after, about)
}

/** Out of its block, by whatever ended or changed that. */
export async function release(tx: Transaction, matter: string, block: string, about: About<unknown>): Promise<void> {
  done(await settle(tx, matterLog(matter), decideRelease, { block }, about))
}

/** Tests one matter again with what is known now, as the clock. Answers whether anything changed. */
export async function retest(tx: Transaction, id: string, now: string): Promise<boolean> {
  const { state } = await fold(tx, matterLog(id))
  if (state === null) return false
  const about = { by: clock, now, known: await gateKnown(tx, tiesOf(state), id) }
  const settled = done(await settle(tx, matterLog(id), decideRetest, {}, about))
  await followMatter(tx, settled, about)
  return settled.happened.length > 0
}

async function join(tx: Transaction, block: string, { id, remains }: Matter, about: About<unknown>): Promise<void> {
  done(await settle(tx, blockLog(block), decideGather, { block }, about))
  const known = { elsewhere: {}, names: {} }
  done(await settle(tx, blockLog(block), decideAddPassed, { matter: id, remains }, { ...about, known }))
}

async function retestWaiting(tx: Transaction, arrived: Matter, { now }: About<unknown>): Promise<void> {
  for (const id of await waitingFor(tx, tiesOf(arrived), arrived.id)) await retest(tx, id, now)
}

const sameTies = (before: Matter, after: Matter): boolean => {
  const [one, other] = [tiesOf(before), tiesOf(after)]
  return tieCodes.every((code) => one[code] === other[code])
}

/** What follows is never refused: whoever decided it learned that it could be. */
function done<Answer extends object>(answer: Answer | Refusal): Answer {
  if (isRefusal(answer)) throw new Error(`what follows from a decision was refused: ${answer.code}`)
  return answer
}
