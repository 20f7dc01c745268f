/** The four runners: they check the input and own the transaction, so that no verb can get either wrong. */
import { z } from 'zod'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { append, fold } from '../store/log/log.ts'
import type { Transaction } from '../store/open/open-store.ts'
import { wantPlan } from '../store/rows/progress.ts'
import { verbPath, type Asked, type House, type Verb, type Word } from './verb.ts'

type Named<Input> = { readonly word: Word; readonly name: string; readonly input: z.ZodType<Input> }
type Event = { readonly type: string; readonly data: object }

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

/** Folds the subject's log, decides, appends: all or nothing. `plans` asks for a new plan when anything changed. */
export function decide<Input, State, Happened extends Event>(
  verb: Named<Input> & {
    subject: string
    initial: State
    evolve: (state: State, event: Happened) => State
    decide: (input: Input, state: State) => readonly Happened[] | Refusal
    /** What only the database knows, such as whether a member exists. */
    check?: (input: Input, tx: Transaction) => Promise<Refusal | null>
    plans: boolean
  },
): Verb {
  return {
    ...named(verb, 'decide'),
    answer: checked(verb, async (input, asked, house) => {
      const answer = await house.store.run(asked.workspace, async (tx) => {
        const no = await verb.check?.(input, tx)
        if (no) return no
        const { version, state } = await fold(tx, verb)
        const happened = verb.decide(input, state)
        if (isRefusal(happened)) return happened
        if (happened.length === 0) return { version, changed: false }
        const appended = await append(tx, {
          subject: verb.subject,
          expectedVersion: version,
          events: happened,
          actor: asked.actor,
          at: asked.now,
        })
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
