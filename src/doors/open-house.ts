/** Opens everything that verbs stand on: the store, the queue of work and the threads. */
import type { Logger } from 'pino'
import { nobody } from '../core/about.ts'
import { roles } from '../core/access/role.ts'
import { blocked, type Blocked } from '../core/workspace/blocked.ts'
import { keyFile, keyFor, keyIn, sealWith } from '../store/open/seal.ts'
import { openStore } from '../store/open/open-store.ts'
import { progressOf, wantPlan } from '../store/rows/progress.ts'
import { signInStore } from '../store/sign-in/sign-in-store.ts'
import { ownWorkspace } from '../store/rows/own-workspace.ts'
import type { Asked, House } from '../verbs/verb.ts'
import { exampleFiles } from './example-files.ts'
import { methodWords } from './method-words.ts'
import { readSettings } from './settings.ts'
import { signInDoor, type SignInDoor } from './sign-in/sign-in-door.ts'
import { lettersBy, sendReset } from './sign-in/letters.ts'
import { version } from './version.ts'
import { clockDoor } from './clock/clock.ts'
import { compute } from './clock/compute.ts'

export type OpenHouse = {
  readonly ok: true
  readonly house: House
  /** Who asks where people sign in. */
  readonly signIn: SignInDoor
  /** Who asks (a member by id or name, or nobody in particular), and now: the only clock. */
  readonly asked: (actor?: string) => Asked
  /** Performs queued work from here on. */
  readonly startWork: () => Promise<void>
  /** Performs what is queued now and comes back when the queue is empty. */
  readonly finishWork: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The embedded server in the folder, unless DATABASE_URL names another. */
export async function openHouse(folder: string, log: Logger): Promise<OpenHouse | Blocked> {
  const settings = readSettings(process.env, (letter) => log.warn(letter, 'mail'))
  if (!settings.ok) return settings
  const url = process.env['DATABASE_URL']
  const opened = await openStore(url ? { folder, url } : { folder })
  if (!opened.ok) return opened
  const { store } = opened
  const key = keyIn(folder)
  if (key === null) {
    await store.close()
    return blocked('key-unreadable', { file: keyFile(folder) })
  }
  const { ownNetwork, mail } = settings
  const directory = settings.directory?.name ?? null
  const clock = await clockDoor({ connection: store.connection, version, key, ownNetwork, directory }, log)
  const signIn = signInStore(store.connection)
  const beside = { ownNetwork, letters: mail && lettersBy(mail), directory, signIn, version }
  const house: House = { store, queue: clock.queue, compute, exampleFiles, words: methodWords, seal: sealWith(key), ...beside }
  const workspace = await ownWorkspace(store, new Date().toISOString())
  const asked = (actor: string = nobody): Asked => ({ workspace, actor, roles, atHome: true, now: new Date().toISOString() })
  return {
    ok: true,
    house,
    signIn: signInDoor({
      signIn,
      asked,
      secret: keyFor(key, 'sign-in'),
      homeKey: keyFor(key, 'home'),
      proxies: settings.proxies,
      directory: settings.directory,
      mail: mail !== null,
      sendReset: (origin, address, token) => sendReset(mail, { origin, address, token }),
      told: (level, message) => log[level](message),
    }),
    asked,
    startWork: () =>
      clock.start(house, asked, async () => {
        // Whoever stopped between asking for work and queueing it, or thrice in the middle of it, left this behind.
        const { busy } = await store.look(workspace, progressOf)
        if (!busy) return
        await store.run(workspace, wantPlan)
        await clock.queue('fact/read-imports', asked(), {})
        await clock.queue('plan/make-plan', asked(), {})
      }),
    finishWork: () => clock.finish(),
    close: async () => {
      await clock.close()
      await signIn.close()
      mail?.close()
      await store.close()
    },
  }
}
