/** The four runners: they check who may and the input, and own the transaction, so that no verb can get any of it wrong. */
import { z } from 'zod'
import type { About } from '../core/about.ts'
import { notAllowed } from '../core/access/role.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { alone, append, fold, type Folded } from '../store/log/log.ts'
import type { Transaction } from '../store/open/open-store.ts'
import { actingMember } from '../store/rows/acting-member.ts'
import { wantPlan } from '../store/rows/progress.ts'
import { changedMeanwhile, changedSince, seenShape } from './seen.ts'
import { verbPath, type Asked, type House, type Verb, type Word } from './verb.ts'

type Named<Input> = { readonly word: Word; readonly name: string; readonly input: z.ZodType<Input> }
type Event = { readonly type: string; readonly data: object; readonly said?: string | null }

/** Loads, computes, returns. Sees one consistent moment; writes nothing. */
export function show<Input, Output extends object>(
  verb: Named<Input> & { run: (input: Input, tx: Transaction, asked: Asked, house: House) => Promise<Output | Refusal> },
): Verb {
  return {
    ...named(verb, 'show'),
    answer: checked(verb, (input, asked, house) => house.store.look(asked.workspace, (tx) => verb.run(input, tx, asked, house))),
  }
}

/** A show that needs no database: everything is in its input. */
export function showOffline<Input, Output extends object>(
  verb: Named<Input> & { run: (input: Input, asked: Asked) => Promise<Output | Refusal> },
): Verb {
  return {
    ...named(verb, 'show'),
    offline: true,
    answer: async (input, asked) => {
      const refused = notAllowed(asked.roles, verbPath(verb))
      if (refused) return refused
      const read = understood(verb, input)
      return isRefusal(read) ? read : verb.run(read.input, asked)
    },
  }
}

/**
 * Learns, folds the subject's log, decides, appends: all or nothing, and nobody else decides meanwhile. `plans` asks for a
 * new plan when anything changed. Whoever sends `seen`, the version that they looked at, writes over nobody unseen (seen.ts).
 */
export function decide<Input, State, Happened extends Event, Known = null>(
  verb: Named<Input> & {
    subject: string | ((input: Input) => string)
    initial: State
    evolve: (state: State, event: Happened) => State
    decide: (input: Input, state: State, about: About<Known>) => readonly Happened[] | Refusal
    /** What of the state this input would write over; all of it where it is left out. */
    over?: (input: Input, state: State) => unknown
    /** What only the database knows, such as whether a member exists; a refusal ends it. */
    learn?: (input: Input, tx: Transaction, asked: Asked) => Promise<Known | Refusal>
    /** What follows from it in other subjects, such as a matter that joins a block; in the same transaction. */
    follow?: (tx: Transaction, settled: Settled<State, Happened>, about: About<Known>) => Promise<void>
    plans: boolean
  },
): Verb {
  return {
    ...named({ ...verb, input: verb.input.and(seenShape) }, 'decide'),
    answer: checked(verb, async (input, asked, house, { seen }) => {
      const answer = await house.store.run(asked.workspace, async (tx) => {
        await alone(tx)
        const by = await actingMember(tx, asked.actor)
        if (isRefusal(by)) return by
        const known = verb.learn ? await verb.learn(input, tx, { ...asked, actor: by }) : null
        if (isRefusal(known)) return known
        const subject = typeof verb.subject === 'string' ? verb.subject : verb.subject(input)
        const about = { by, now: asked.now, known: known as Known }
        const over = (state: State) => (verb.over ? verb.over(input, state) : state)
        const changed = seen === undefined ? null : await changedSince(tx, { ...verb, subject }, seen, over)
        // Who says what stands by now writes over nothing.
        const decided: typeof verb.decide = (...on) => {
          const happened = verb.decide(...on)
          return changed !== null && (isRefusal(happened) || happened.length > 0) ? changed : happened
        }
        const settled = await settle(tx, { ...verb, subject }, decided, input, about)
        if (isRefusal(settled)) return settled
        const { version, happened } = settled
        if (happened.length > 0) {
          await verb.follow?.(tx, settled, about)
          if (verb.plans) await wantPlan(tx)
        }
        return { subject, version, changed: happened.length > 0 }
      })
      if (verb.plans && !isRefusal(answer) && answer.changed) await house.queue('plan/make-plan', asked, {})
      return answer
    }),
  }
}

/** What a decision did: to what, from which state to which, by which events. */
export type Settled<State, Happened> = {
  readonly subject: string
  readonly version: number
  readonly happened: readonly Happened[]
  readonly before: State
  readonly after: State
}

/** One decision in a transaction that nobody else decides in: folds, decides and appends. */
export async function settle<Input, State, Happened extends Event, Known>(
  tx: Transaction,
  log: Folded<State, Happened>,
  decided: (input: Input, state: State, about: About<Known>) => readonly Happened[] | Refusal,
  input: Input,
  about: About<Known>,
): Promise<Settled<State, Happened> | Refusal> {
  const { subject } = log
  const { version, state: before } = await fold<State, Happened>(tx, log)
  const happened = decided(input, before, about)
  if (isRefusal(happened)) return happened
  if (happened.length === 0) return { subject, version, happened, before, after: before }
  const appended = await append(tx, { subject, expectedVersion: version, events: happened, actor: about.by, at: about.now })
  if (!appended.ok) return changedMeanwhile(tx, subject, appended.version)
  const after = happened.reduce((state, event) => log.evolve(state, event), before)
  return { subject, version: appended.version, happened, before, after }
}

/** Bytes to rows under an import number. Owns its transactions, because bytes may take many. */
export function bring<Input, Output extends object>(
  verb: Named<Input> & { run: (input: Input, asked: Asked, house: House) => Promise<Output | Refusal> },
): Verb {
  return { ...named(verb, 'bring'), answer: checked(verb, verb.run) }
}

/** Queued: the answer is that it waits; the clock's door performs it. */
export function work<Input extends object>(
  verb: Named<Input> & {
    run: (input: Input, asked: Asked, house: House) => Promise<void>
    /** Done by itself so often, without being asked. */
    every?: Verb['every']
  },
): Verb {
  return {
    ...named(verb, 'work'),
    every: verb.every ?? null,
    answer: checked(verb, async (input, asked, house) => {
      await house.queue(verbPath(verb), asked, input)
      return { queued: true }
    }),
    perform: async (input, asked, house) => verb.run(verb.input.parse(input), asked, house),
  }
}

const named = (verb: Named<unknown>, kind: Verb['kind']) =>
  ({ word: verb.word, name: verb.name, input: verb.input, kind, offline: false, perform: null, every: null }) as const

function checked<Input, Output extends object>(
  verb: Named<Input>,
  run: (input: Input, asked: Asked, house: House, beside: z.infer<typeof seenShape>) => Promise<Output | Refusal>,
): Verb['answer'] {
  return async (input, asked, house) => {
    if (!house) throw new Error(`${verbPath(verb)} was asked without a house`)
    const refused = notAllowed(asked.roles, verbPath(verb))
    if (refused) return refused
    const read = understood(verb, input)
    if (isRefusal(read)) return read
    const beside = understood({ ...verb, input: seenShape }, input)
    return isRefusal(beside) ? beside : run(read.input, asked, house, beside.input)
  }
}

function understood<Input>(verb: Named<Input>, input: unknown): { input: Input } | Refusal {
  const read = verb.input.safeParse(input)
  if (read.success) return { input: read.data }
  const issue = read.error.issues[0]
  return refuse('input-not-understood', { where: issue?.path.join('.') ?? '', why: issue?.message ?? '' })
}
