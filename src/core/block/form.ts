/** Forming a block: the one that gathers what passes the gate. */
import { isMember, type About } from '../about.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { changed, initialBlock, isOpen, type BlockEvent, type BlockState } from './block.ts'
import { callBy, isNamed, misfitOf, nameFrom, type Neighbours } from './fit.ts'
import { unlessMember } from './whose.ts'

export type FormBlock = Pick<BlockState, 'owner' | 'customers' | 'matters' | 'hours' | 'valueEuro' | 'after'> & {
  /** The id that the new block gets. */
  readonly block: string
  readonly name: string
}

/** A new block, by any member. Refused while another is forming: `forming` is its id. An owner who is no member is no owner. */
export function decideFormBlock(
  command: FormBlock,
  state: BlockState,
  { by, known }: About<Neighbours & { readonly forming: string | null }>,
): readonly BlockEvent[] | Refusal {
  const { block, hours, valueEuro } = command
  const no = unlessMember(by)
  if (no !== null) return no
  if (state.status !== 'none') return refuse('block-id-twice', { blocks: block })
  if (known.forming !== null) {
    const [forming, names] = [known.forming, known.names]
    return refuse('block-forming-already', { block: forming, name: callBy(names)(forming), named: isNamed(names, forming) })
  }
  const name = nameFrom(command.name)
  if (isRefusal(name)) return name
  const [customers, matters, after] = [once(command.customers), once(command.matters), once(command.after)]
  const data = { block, owner: isMember(command.owner) ? command.owner : null, customers, matters, hours, valueEuro, after }
  return misfitOf({ ...initialBlock, ...data, id: block, status: 'forming' }, known) ?? [{ type: 'block-formed', data, said: name }]
}

/** A block without a name or an owner, so that what passed the gate has somewhere to go. By whoever lets it pass, also the clock. */
export const decideGather = ({ block }: { readonly block: string }, state: BlockState): readonly BlockEvent[] =>
  state.status === 'none'
    ? [{ type: 'block-formed', data: { block, owner: null, customers: [], matters: [], hours: 0, valueEuro: 0, after: [] }, said: null }]
    : []

export type AddPassed = {
  readonly matter: string
  /** What is left of it: added to what the block takes and brings. Null or left out when that is unknown. */
  readonly remains?: { readonly hours: number; readonly valueEuro: number } | null
}

/** The machine lets what passed the gate join the block that is forming. No owner is asked: the gate decided. */
export function decideAddPassed(
  { matter, remains }: AddPassed,
  state: BlockState,
  { known }: About<Pick<Neighbours, 'elsewhere' | 'names'>>,
): readonly BlockEvent[] | Refusal {
  if (state.status === 'none') return refuse('block-unknown')
  if (state.matters.includes(matter)) return []
  if (state.status !== 'forming') return refuse('block-not-forming', { status: state.status })
  const hours = state.hours + (remains?.hours ?? 0)
  const valueEuro = state.valueEuro + (remains?.valueEuro ?? 0)
  const joined = { ...state, matters: [...state.matters, matter], hours, valueEuro }
  return misfitOf(joined, { ...known, waits: {} }) ?? [{ type: 'block-matter-joined', data: { matter, hours, valueEuro } }]
}

/** What no longer passes the gate, or is taken elsewhere, leaves an open block with its hours and value. */
export function decideLeave({ matter, remains }: AddPassed, state: BlockState): readonly BlockEvent[] {
  if (!isOpen(state) || !state.matters.includes(matter)) return []
  const hours = Math.max(0, state.hours - (remains?.hours ?? 0))
  const valueEuro = Math.max(0, state.valueEuro - (remains?.valueEuro ?? 0))
  // In the queue its place is by value per hour: without hours it would have none.
  return [{ type: 'block-matter-left', data: { matter, hours: hours > 0 ? hours : state.hours, valueEuro } }]
}

const once = (ids: readonly string[]): readonly string[] => changed([], ids, [])
