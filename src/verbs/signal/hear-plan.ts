/** What a new plan contradicts: answers of people's gut against which arithmetic turned, and blocks whose customers turned black. */
import { clock } from '../../core/about.ts'
import { hasTurned, type GutEvent, type GutState } from '../../core/customer/gut.ts'
import { decideSignal, signalLog, signalSubject, type SignalCode } from '../../core/signal/signal.ts'
import { alone, fold } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { fallenFromBlocks, turnedAnswers } from '../../store/rows/turned-against.ts'
import { gutLog } from '../customer/gut-log.ts'
import { settle } from '../kinds.ts'
import { raiseBlock, raiseCustomer } from './raise.ts'

/** Notes the signals of the plan that was just saved, as the clock, and raises the questions. `now` is the ISO moment. */
export async function hearPlan(tx: Transaction, now: string): Promise<void> {
  const turned = await turnedAnswers(tx)
  const fallen = await fallenFromBlocks(tx)
  if (turned.length + fallen.length === 0) return
  await alone(tx)
  const about = { by: clock, now, known: null }
  const noted = new Set<string>()
  const note = async (id: string, code: SignalCode): Promise<void> => {
    if (noted.has(id)) return
    noted.add(id)
    await settle(tx, { ...signalLog, subject: signalSubject('customer', id) }, decideSignal, { what: 'customer', id, code }, about)
  }
  for (const { customer, go, probabilityWhite } of turned) {
    const { state } = await fold<GutState, GutEvent>(tx, gutLog(customer))
    if (!hasTurned(state, probabilityWhite)) continue
    const code = go ? 'verdict-turned-black' : 'verdict-turned-white'
    await note(customer, code)
    await raiseCustomer(tx, customer, [code], about)
  }
  for (const { customer, block } of fallen) {
    await note(customer, 'verdict-turned-black')
    await raiseBlock(tx, block, ['verdict-turned-black'], about)
  }
}
