/** Changing a block before it starts: what is in it, what it is called, whose it is, and when it counts as finished. */
import { isMember, type About } from '../about.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { changed, type BlockEvent, type BlockState } from './block.ts'
import { callBy, misfitOf, nameFrom, type Names, type Neighbours } from './fit.ts'
import { unlessOwner } from './whose.ts'

/** What is left out stays as it is. */
export type ChangeBlock = {
  readonly addCustomers?: readonly string[]
  readonly removeCustomers?: readonly string[]
  readonly addMatters?: readonly string[]
  readonly removeMatters?: readonly string[]
  readonly name?: string
  readonly owner?: string | null
  readonly after?: readonly string[]
  readonly hours?: number
  readonly valueEuro?: number
}

const SHORTEST_DEFINITION = 10
const LONGEST_DEFINITION = 500

/** Changing it; by its owner, while it is forming or queued. What would make a queued block empty is refused as well. */
export function decideChangeBlock(
  command: ChangeBlock,
  state: BlockState,
  { by, known }: About<Neighbours>,
): readonly BlockEvent[] | Refusal {
  const no = unlessBefore(state) ?? unlessOwner(by, state, callBy(known.names))
  if (no !== null) return no
  const name = command.name === undefined ? state.name : nameFrom(command.name)
  if (isRefusal(name)) return name
  const next: BlockState = {
    ...state,
    customers: changed(state.customers, command.addCustomers ?? [], command.removeCustomers ?? []),
    matters: changed(state.matters, command.addMatters ?? [], command.removeMatters ?? []),
    owner: command.owner === undefined ? state.owner : isMember(command.owner) ? command.owner : null,
    after: command.after === undefined ? state.after : changed([], command.after, []),
    hours: command.hours ?? state.hours,
    valueEuro: command.valueEuro ?? state.valueEuro,
  }
  return misfitOf(next, known) ?? [...renamed(state, name), ...differences(state, next)]
}

/** Saying when it is finished; by its owner, before it starts: afterwards the target would move. */
export function decideDefineBlock(
  command: { readonly finishedWhen: string },
  state: BlockState,
  { by, known }: About<{ readonly names: Names }>,
): readonly BlockEvent[] | Refusal {
  const no = unlessBefore(state) ?? unlessOwner(by, state, callBy(known.names))
  if (no !== null) return no
  const said = command.finishedWhen.trim()
  if (said.length < SHORTEST_DEFINITION || said.length > LONGEST_DEFINITION) {
    return refuse('block-definition-length', { length: said.length, least: SHORTEST_DEFINITION, most: LONGEST_DEFINITION })
  }
  return said === state.finishedWhen ? [] : [{ type: 'block-defined', data: {}, said }]
}

function unlessBefore({ status }: BlockState): Refusal | null {
  if (status === 'none') return refuse('block-unknown')
  return status === 'forming' || status === 'queued' ? null : refuse('block-started-before', { status })
}

const renamed = (state: BlockState, name: string | null): readonly BlockEvent[] =>
  name === state.name ? [] : [{ type: 'block-renamed', data: {}, said: name }]

function differences(before: BlockState, next: BlockState): readonly BlockEvent[] {
  const { owner, after, hours, valueEuro } = next
  const data = {
    customersAdded: without(next.customers, before.customers),
    customersRemoved: without(before.customers, next.customers),
    mattersAdded: without(next.matters, before.matters),
    mattersRemoved: without(before.matters, next.matters),
    owner,
    after,
    hours,
    valueEuro,
  }
  const moved = data.customersAdded.length + data.customersRemoved.length + data.mattersAdded.length + data.mattersRemoved.length > 0
  const waits = after.length !== before.after.length || without(after, before.after).length > 0
  const same = owner === before.owner && hours === before.hours && valueEuro === before.valueEuro
  return moved || waits || !same ? [{ type: 'block-changed', data }] : []
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others)
  return ids.filter((id) => !known.has(id))
}
