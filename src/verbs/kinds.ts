/** The four runners: they check the input and own the transaction, so that no verb can get either wrong. */
import { z } from 'zod'
import type { About } from '../core/about.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { alone, append, fold } from '../store/log/log.ts'
import type { Transaction } from '../store/open/open-store.ts'
import { actingMember } from '../store/rows/acting-member.ts'
import { wantPlan } from '../store/rows/progress.ts'
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
export function showOffline<Input, Output extends object>(verb: Named<Input> & { run: (input: Input) => Promise<Output | Refusal> }): Verb {
  return {
    ...named(verb, 'show'),
    offline: true,
    answer: async (input) => {
      const read = understood(verb, input)
      return isRefusal(read) ? read : verb.run(read.input)
    },
  }
}

/**
 * Learns, folds the subject's log, decides, appends: all or nothing, and nobody else decides meanwhile. `plans` asks for a
 * new plan when anything changed.
 */
export function decide<Input, State, Happened extends Event, Known = null>(
  verb: Named<Input> & {
    subject: string | ((input: Input) => string)
    initial: State
    evolve: (state: State, event: Happened) => State
    decide: (input: Input, state: State, about: About<Known>) => readonly Happened[] | Refusal
    /** What only the database knows, such as whether a member exists; a refusal ends it. */
    learn?: (input: Input, tx: Transaction, asked: Asked) => Promise<Known | Refusal>
    plans: boolean
  },
): Verb {
  return {
    ...named(verb, 'decide'),
    answer: checked(verb, async (input, asked, house) => {
      const answer = await house.store.run(asked.workspace, async (tx) => {
        await alone(tx)
        const by = await actingMember(tx, asked.actor)
        if (isRefusal(by)) return by
        const known = verb.learn ? await verb.learn(input, tx, { ...asked, actor: by }) : null
        if (isRefusal(known)) return known
        const subject = typeof verb.subject === 'string' ? verb.subject : verb.subject(input)
        const { version, state } = await fold<State, Happened>(tx, { ...verb, subject })
        const happened = verb.decide(input, state, { by, now: asked.now, known: known as Known })
        if (isRefusal(happened)) return happened
        if (happened.length === 0) return { version, changed: false }
        const appended = await append(tx, { subject, expectedVersion: version, events: happened, actor: by, at: asked.now })
        if (appended.ok && verb.plans) await wantPlan(tx)
        return appended.ok ? { version: version + happened.length, changed: true } : refuse('changed-meanwhile')
      })
      if (verb.plans && !isRefusal(answer) && answer.changed) await house.queue('plan/make-plan', asked, {})
      return answer
    }),
  }
}

/** Bytes to rows under an import number. Owns its transactions, because bytes may take many. */
export function bring<Input, Output extends object>(
  verb: Named<Input> & { run: (input: Input, asked: Asked, house: House) => Promise<Output | Refusal> },
): Verb {
  return { ...named(verb, 'bring'), answer: checked(verb, verb.run) }
}

/** Queued: the answer is that it waits; the clock's door performs it. */
export function work<Input extends object>(
  verb: Named<Input> & { run: (input: Input, asked: Asked, house: House) => Promise<void> },
): Verb {
  return {
    ...named(verb, 'work'),
    answer: checked(verb, async (input, asked, house) => {
      await house.queue(verbPath(verb), asked, input)
      return { queued: true }
    }),
    perform: async (input, asked, house) => verb.run(verb.input.parse(input), asked, house),
  }
}

const named = (verb: Named<unknown>, kind: Verb['kind']) =>
  ({ word: verb.word, name: verb.name, input: verb.input, kind, offline: false, perform: null }) as const

function checked<Input, Output extends object>(
  verb: Named<Input>,
  run: (input: Input, asked: Asked, house: House) => Promise<Output | Refusal>,
): Verb['answer'] {
  return async (input, asked, house) => {
    if (!house) throw new Error(`${verbPath(verb)} was asked without a house`)
    const read = understood(verb, input)
    return isRefusal(read) ? read : run(read.input, asked, house)
  }
}

function understood<Input>(verb: Named<Input>, input: unknown): { input: Input } | Refusal {
  const read = verb.input.safeParse(input)
  if (read.success) return { input: read.data }
  const issue = read.error.issues[0]
  return refuse('input-not-understood', { where: issue?.path.join('.') ?? '', why: issue?.message ?? '' })
}
