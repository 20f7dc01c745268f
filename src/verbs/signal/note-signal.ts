/** A member notes a signal for or against a customer or a block; where it contradicts the path, GO / NO GO is asked again. */
import { z } from 'zod'
import type { About } from '../../core/about.ts'
import { refuse } from '../../core/refusal.ts'
import { decideSignal, signalCodes, signalLog, signalSubject, signalSubjects, type SignalEvent } from '../../core/signal/signal.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { retest } from '../matter/follow-matter.ts'
import { blockStatus } from '../../store/rows/block-status.ts'
import { heardAbout } from '../../store/rows/matters.ts'
import { customerOf } from '../../store/rows/customer-of.ts'
import { isNoGo } from '../../store/rows/standing-gut.ts'
import { verdictOfCustomer } from '../../store/rows/verdict-of-customer.ts'
import { decide } from '../kinds.ts'
import { raiseBlock, raiseBlockWith, raiseCustomer } from './raise.ts'

export const noteSignal = decide({
  word: 'signal',
  name: 'note-signal',
  input: z.object({
    what: z.enum(signalSubjects),
    id: z.string().min(1),
    code: z.enum(signalCodes),
    against: z.boolean().optional(),
  }),
  subject: ({ what, id }) => signalSubject(what, id),
  ...signalLog,
  learn: async ({ what, id }, tx) => {
    if (what === 'block') return (await blockStatus(tx, id)) ? null : refuse('block-unknown')
    return (await customerOf(tx, id)) ? null : refuse('customer-unknown', { id })
  },
  decide: decideSignal,
  follow: async (tx, { happened }, about) => {
    for (const { data } of happened) {
      await raiseContradicted(tx, data, about)
      // Trouble, or somebody to talk to, is new evidence at the gate.
      if (data.what === 'customer') for (const matter of await heardAbout(tx, data.about)) await retest(tx, matter, about.now)
    }
  },
  plans: false,
})

async function raiseContradicted(tx: Transaction, { what, about: id, code, against }: SignalEvent['data'], about: About<unknown>) {
  if (what === 'block') return against ? raiseBlock(tx, id, [code], about) : undefined
  const contradicts = against ? (await verdictOfCustomer(tx, id))?.verdict === 'white' : await isNoGo(tx, id)
  if (contradicts) await raiseCustomer(tx, id, [code], about)
  if (against) await raiseBlockWith(tx, id, [code], about)
}
