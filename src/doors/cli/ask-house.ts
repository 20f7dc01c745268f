/** Asks a verb of the data folder: through the server that has it open, or else by opening it for a moment. */
import { pino } from 'pino'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { askRunning } from '../../outside/running-server.ts'
import { verbPath, type Verb } from '../../verbs/verb.ts'
import { openHouse } from '../open-house.ts'
import { actingAs } from './terminal.ts'
import { dataFolder, forgetAddress, runningAddress } from './data-folder.ts'

export async function askHouse(verb: Verb, input: Readonly<Record<string, unknown>>): Promise<object | Refusal> {
  const address = await runningAddress()
  const actor = actingAs()
  if (address) {
    const answer = await askRunning(address, verbPath(verb), verb.kind === 'show', input, actor)
    if (!('code' in answer && answer.code === 'server-silent')) return answer
  }
  const folder = dataFolder()
  const opened = await openHouse(folder, pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true })))
  if (!opened.ok) return refuse(opened.code, { folder, ...opened.facts })
  // Nobody else has the folder open, so an address in it is of a server that died.
  if (address) await forgetAddress(folder)
  try {
    return await verb.answer(input, opened.asked(actor), opened.house)
  } finally {
    await opened.finishWork()
    await opened.close()
  }
}
