/** A new baseline for one chart: what was different is known and stays, so later points are held against the points from there on. */
import { isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Day } from '../units.ts'
import { measures, type MeasureCode } from './measure.ts'

export type Restart = { readonly measure: MeasureCode; readonly from: Day }

/** The restarts that stand, and that were taken back. */
export type Restarts = readonly Restart[]

export type BaselineEvent =
  | { readonly type: 'baseline-restarted'; readonly data: Restart; readonly said: string | null }
  | { readonly type: 'baseline-restored'; readonly data: Restart }

export const baselineLog = { subject: 'baseline', initial: [] as Restarts, evolve: evolveRestarts }

const SHORTEST = 5
const LONGEST = 500

const isSame = (one: Restart, other: Restart): boolean => one.measure === other.measure && one.from === other.from

/** Beginning anew from a cycle on, with what was different; `known` are the first days of the points of this measure. */
export function decideRestart(
  { measure, from, text }: Restart & { readonly text: string },
  state: Restarts,
  { by, known }: About<readonly Day[]>,
): readonly BaselineEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  const said = text.trim()
  if (said.length < SHORTEST || said.length > LONGEST) return refuse('baseline-reason-length', { least: SHORTEST, most: LONGEST })
  if (!measures.includes(measure) || !known.includes(from)) return refuse('cycle-unknown')
  const data = { measure, from }
  return state.some((one) => isSame(one, data)) ? [] : [{ type: 'baseline-restarted', data, said }]
}

/** Taking a restart back. */
export function decideRestore(command: Restart, state: Restarts, { by }: About): readonly BaselineEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  const { measure, from } = command
  return state.some((one) => isSame(one, command)) ? [{ type: 'baseline-restored', data: { measure, from } }] : []
}

function evolveRestarts(state: Restarts, { type, data }: BaselineEvent): Restarts {
  const others = state.filter((one) => !isSame(one, data))
  return type === 'baseline-restarted' ? [...others, data] : others
}
