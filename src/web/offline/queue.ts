/** What was told while there was no connection, in the order in which it was told: each once, and nothing of it is lost. */

export type Entry = {
  /** Made where it was told, so that keeping it twice keeps it once. */
  readonly id: string
  readonly verb: string
  readonly input: Readonly<Record<string, unknown>>
  /** Who told it; it is sent as theirs, whoever acts on this device by then. */
  readonly member: string | null
  /** ISO moment at which it was told. */
  readonly at: string
  /** What it is about, in words, to be read where it waits. */
  readonly name: string
  /** What the server said no with; it then stands aside and lets the others pass. */
  readonly refused: Refused | null
}
export type Refused = { readonly code: string; readonly facts: Readonly<Record<string, string | number>> }
export type Queue = readonly Entry[]

/** What may wait, with the field that names what it is about; all else needs a connection. */
const kept: ReadonlyMap<string, string> = new Map([
  ['matter/catch-matter', 'matter'],
  ['matter/answer-test', 'matter'],
  ['matter/solve-matter', 'matter'],
  ['block/answer-gut', 'block'],
  ['customer/answer-gut', 'customer'],
])
export const mayWait = (verb: string): boolean => kept.has(verb)

export const keep = (queue: Queue, entry: Entry): Queue => (queue.some(({ id }) => id === entry.id) ? queue : [...queue, entry])

/** The one that is sent next: in order, past those that were refused. */
export const nextOf = (queue: Queue): Entry | null => queue.find(({ refused }) => refused === null) ?? null

export const without = (queue: Queue, id: string): Queue => queue.filter((entry) => entry.id !== id)
export const refuseOne = (queue: Queue, id: string, refused: Refused | null): Queue =>
  queue.map((entry) => (entry.id === id ? { ...entry, refused } : entry))

/** What came of sending one; a matter that is there already was told before, and only its answer got lost. */
export function afterSending(queue: Queue, { id, verb }: Entry, refused: Refused | null): Queue {
  const there = refused === null || (verb === 'matter/catch-matter' && refused.code === 'matter-there-already')
  return there ? without(queue, id) : refuseOne(queue, id, refused)
}

/** Whether this was told already about this subject, and waits. */
export const isKept = (queue: Queue, verb: string, subject: string): boolean =>
  queue.some((entry) => entry.verb === verb && entry.input[kept.get(verb) ?? ''] === subject)

const LEAST_MS = 2000
const MOST_MS = 60_000
/** How long to wait before the next try, after so many in vain. */
export const pauseAfter = (tries: number): number => Math.min(MOST_MS, LEAST_MS * 2 ** Math.min(tries, 10))
