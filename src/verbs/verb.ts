/** What a verb is: one thing that can be asked of the product, from which every door makes its own form. */
import type { InvitationLetter } from '../core/access/access.ts'
import type { Role } from '../core/access/role.ts'
import type { File } from '../core/fact/file.ts'
import type { z } from 'zod'
import type { Refusal } from '../core/refusal.ts'
import type { MethodWord } from '../core/workspace/words.ts'
import type { OwnNetwork } from '../outside/reachable.ts'
import type { Seal } from '../store/open/seal.ts'
import type { SignInStore } from '../store/sign-in/sign-in-store.ts'
import type { Store } from '../store/open/open-store.ts'

/** `show` never writes; `decide` appends to the log; `bring` turns bytes into rows; `work` is queued and may take minutes. */
export type Kind = 'show' | 'decide' | 'bring' | 'work'

export const words = [
  'workspace',
  'objective',
  'fact',
  'feed',
  'customer',
  'plan',
  'sales-plan',
  'team',
  'matter',
  'gate',
  'block',
  'signal',
  'decision',
  'privacy',
  'course',
  'experiment',
  'calibration',
  'matrix',
  'conscience',
  'surround',
  'access',
] as const
export type Word = (typeof words)[number]

/** Who asks, as what, when, and in which workspace: values, so that nothing below a door reads a clock or a session. */
export type Asked = {
  readonly workspace: string
  readonly actor: string
  /** What whoever asks may do; all of it while nobody has to sign in, and for what the clock does. */
  readonly roles: readonly Role[]
  /** Asked on the machine itself: nobody has to sign in, or whoever asks can read the data folder. */
  readonly atHome: boolean
  readonly now: string
}

/** What the verbs of a running product stand on. Doors open it; offline verbs are called with null. */
export type House = {
  readonly store: Store
  /** Puts a `work` verb in the queue; asking twice before it started is asking once. */
  readonly queue: (verb: string, asked: Asked, input: object) => Promise<void>
  /** Runs a heavy pure function away from the thread that answers people. */
  readonly compute: Compute
  /** The files of an example company, or null when there is none of that name. */
  readonly exampleFiles: (code: string) => Promise<readonly File[] | null>
  /** The words of the method, as WORDS.md has them. */
  readonly words: () => Promise<readonly MethodWord[]>
  /** Closes secrets that must be read again, and opens them. */
  readonly seal: Seal
  /** Who signs in here, in every workspace. */
  readonly signIn: SignInStore
  /** The directory of the company by which people may sign in, by its name; null when there is none. */
  readonly directory: string | null
  /** Letters in words, which only a door has; null while there is no server to send them through. */
  readonly letters: Letters | null
  /** What of one's own network may be called. */
  readonly ownNetwork: OwnNetwork
  /** Version of the program and of what it runs on. */
  readonly version: string
}

/** Each comes back when the letter is on its way, and throws when it is not. */
export type Letters = { readonly invite: (letter: InvitationLetter) => Promise<void> }

export type Step = { readonly stage: string; readonly done: number; readonly total: number }
export type Compute = <Output>(task: string, input: object, onProgress: (step: Step) => void) => Promise<Output>

export type Verb = {
  readonly word: Word
  readonly name: string
  readonly kind: Kind
  readonly input: z.ZodType
  /** Answers without a database, from its input alone. */
  readonly offline: boolean
  /** Checks the input and answers; for `work` it queues. A refusal is an answer. */
  readonly answer: (input: unknown, asked: Asked, house: House | null) => Promise<object | Refusal>
  /** Done by the clock's door so often without being asked; null for all that waits for somebody. */
  readonly every: 'minute' | null
  /** Does the queued work; only for `work`. */
  readonly perform: ((input: unknown, asked: Asked, house: House) => Promise<void>) | null
}

export const verbPath = (verb: Pick<Verb, 'word' | 'name'>) => `${verb.word}/${verb.name}`
