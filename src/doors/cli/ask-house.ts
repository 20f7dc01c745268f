/** Asks verbs of the data folder: through the server that has it open, or else by opening it for a moment. */
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { askRunning, downloadRunning } from '../../outside/running-server.ts'
import { verbPath, type Asked, type House, type Verb } from '../../verbs/verb.ts'
import type { OpenHouse } from '../open-house.ts'
import { actingAs } from './terminal.ts'
import { dataFolder, forgetAddress, homeKey, runningAddress } from './data-folder.ts'

export type Ask = (verb: Verb, input: Readonly<Record<string, unknown>>) => Promise<object | Refusal>

/** Asks one thing. */
export const askHouse: Ask = (verb, input) => inHouse((ask) => ask(verb, input))

/** Asks several things one after the other; a folder that nobody serves is opened once for all of them. */
export async function inHouse<Answer>(work: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  const address = await runningAddress()
  const actor = actingAs()
  let silent = address === null
  return lending(address, (open) =>
    work(async (verb, input) => {
      if (address && !silent) {
        const answer = await askRunning(address, verbPath(verb), verb.kind === 'show', input, { member: actor, key: homeKey() })
        silent = isSilent(answer)
        if (!silent) return answer
      }
      const own = await open()
      return isRefusal(own) ? own : verb.answer(input, own.asked(actor), own.house)
    }),
  )
}

/** Writes a file that the server has which has the folder open; where none has, makes it in the house that is opened for it. */
export async function fromHouse<Answer>(
  path: string,
  query: Readonly<Record<string, string>>,
  out: () => Writable,
  make: (house: House, asked: Asked) => Promise<Answer>,
): Promise<Answer | Refusal | null> {
  const address = await runningAddress()
  const actor = actingAs()
  const served = address === null ? null : await downloadRunning(address, path, query, { member: actor, key: homeKey() })
  if (served instanceof Readable) return received(served, out())
  if (served !== null && !isSilent(served)) return served
  return lending(address, async (open) => {
    const own = await open()
    return isRefusal(own) ? own : make(own.house, own.asked(actor))
  })
}

/** A disk that is full is the file's trouble; whatever else breaks it off is the server's. */
async function received(served: Readable, out: Writable): Promise<Refusal | null> {
  try {
    await pipeline(served, out)
    return null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error
    return refuse('download-broke-off')
  }
}

const isSilent = (answer: object): boolean => 'code' in answer && answer.code === 'server-silent'

/** Opens the data folder when it is first wanted, and closes it when all is done. */
async function lending<Answer>(
  address: string | null,
  work: (open: () => Promise<OpenHouse | Refusal>) => Promise<Answer>,
): Promise<Answer> {
  // A closure fills it, which the compiler does not follow.
  let own = null as OpenHouse | null
  try {
    return await work(async () => {
      if (own !== null) return own
      const folder = dataFolder()
      // Everything that can be asked takes longer to load than a server takes to answer: only where there is none.
      const [{ openHouse }, { pino }] = await Promise.all([import('../open-house.ts'), import('pino')])
      const opened = await openHouse(folder, pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true })))
      if (!opened.ok) return refuse(opened.code, { folder, ...opened.facts })
      own = opened
      // Nobody else has the folder open, so an address in it is of a server that died.
      if (address) await forgetAddress(folder)
      return own
    })
  } finally {
    await own?.finishWork()
    await own?.close()
  }
}
