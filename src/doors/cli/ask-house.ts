/** Asks verbs of the data folder: through the server that has it open, or else by opening it for a moment. */
import { pino } from 'pino'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { askRunning } from '../../outside/running-server.ts'
import { verbPath, type Verb } from '../../verbs/verb.ts'
import { openHouse, type OpenHouse } from '../open-house.ts'
import { actingAs } from './terminal.ts'
import { dataFolder, forgetAddress, runningAddress } from './data-folder.ts'

export type Ask = (verb: Verb, input: Readonly<Record<string, unknown>>) => Promise<object | Refusal>

/** Asks one thing. */
export const askHouse: Ask = (verb, input) => inHouse((ask) => ask(verb, input))

/** Asks several things one after the other; a folder that nobody serves is opened once for all of them. */
export async function inHouse<Answer>(work: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  const address = await runningAddress()
  const actor = actingAs()
  // A closure fills it, which the compiler does not follow.
  let own = null as OpenHouse | null
  const ask: Ask = async (verb, input) => {
    if (address && own === null) {
      const answer = await askRunning(address, verbPath(verb), verb.kind === 'show', input, actor)
      if (!('code' in answer && answer.code === 'server-silent')) return answer
    }
    if (own === null) {
      const folder = dataFolder()
      const opened = await openHouse(folder, pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true })))
      if (!opened.ok) return refuse(opened.code, { folder, ...opened.facts })
      own = opened
      // Nobody else has the folder open, so an address in it is of a server that died.
      if (address) await forgetAddress(folder)
    }
    return verb.answer(input, own.asked(actor), own.house)
  }
  try {
    return await work(ask)
  } finally {
    await own?.finishWork()
    await own?.close()
  }
}
