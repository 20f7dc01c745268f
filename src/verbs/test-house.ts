/** A house for the tests of verbs: a real store, a queue that only remembers, and a company where a test asks for one. */
import assert from 'node:assert/strict'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { nobody } from '../core/about.ts'
import { roles } from '../core/access/role.ts'
import type { Transaction } from '../store/open/open-store.ts'
import { withStore, type TestStore } from '../store/open/test-store.ts'
import { quietRooms } from './test-rooms.ts'
import { verbPath, type Asked, type House, type Verb } from './verb.ts'

export type TestHouse = {
  /** Id of the workspace. */
  readonly id: string
  readonly run: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** Asks a verb as a member (by name or id), at a moment. */
  readonly ask: (verb: Verb, input: object, actor?: string, now?: string) => Promise<object | Refusal>
  /** The same, where a refusal fails the test; and where only the code of the refusal counts, 'done' for none. */
  readonly well: (verb: Verb, input: object, actor?: string, now?: string) => Promise<object>
  readonly code: (verb: Verb, input: object, actor?: string, now?: string) => Promise<string>
  /** Performs a queued verb. */
  readonly perform: (verb: Verb, input?: object, now?: string) => Promise<void>
  readonly queued: string[]
}

/** Call once at the top of a `.db.test.ts` file; each `house()` is a workspace that nobody else uses. */
export function withHouse(rooms: Partial<House> = {}): TestStore & { readonly house: () => Promise<TestHouse> } {
  const stores = withStore()
  const open = async (): Promise<TestHouse> => {
    const { id, run } = await stores.workspace()
    const queued: string[] = []
    const house: House = {
      ...quietRooms,
      ...rooms,
      store: stores.store(),
      queue: async (verb) => void queued.push(verb),
    }
    const asked = (actor: string, now: string): Asked => ({ workspace: id, actor, roles, atHome: true, now })
    const ask: TestHouse['ask'] = (verb, input, actor = nobody, now = '2026-02-01T08:00:00.000Z') =>
      verb.answer(input, asked(actor, now), house)
    return {
      id,
      run,
      queued,
      ask,
      well: async (verb, ...rest) => {
        const answer = await ask(verb, ...rest)
        return isRefusal(answer) ? assert.fail(`${verbPath(verb)}: ${JSON.stringify(answer)}`) : answer
      },
      code: async (verb, ...rest) => {
        const answer = await ask(verb, ...rest)
        return isRefusal(answer) ? answer.code : 'done'
      },
      perform: async (verb, input = {}, now = '2026-02-01T08:00:00.000Z') => verb.perform?.(input, asked(nobody, now), house),
    }
  }
  return { ...stores, house: open }
}
