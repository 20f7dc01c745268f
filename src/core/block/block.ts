/** A block: customers and matters worked as one task until it is finished; its state, and the decisions it is folded from. */

export type BlockStatus = 'none' | 'forming' | 'queued' | 'active' | 'finished' | 'stopped'

export type BlockState = {
  readonly id: string
  /** Null when its text was erased. */
  readonly name: string | null
  readonly owner: string | null
  /** Ids, in the order in which they were added. */
  readonly customers: readonly string[]
  readonly matters: readonly string[]
  /** Planned hours of its customers and hours left of its matters, as last stated. */
  readonly hours: number
  readonly valueEuro: number
  /** Ids of the blocks that must be finished before this one starts. */
  readonly after: readonly string[]
  /** The definition of finished; null while nobody gave one, and when its text was erased. */
  readonly finishedWhen: string | null
  readonly status: BlockStatus
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** The GO / NO GO question that is open. */
  readonly gut: { readonly since: string; readonly signals: readonly string[] } | null
  /** Its question was answered NO GO: another proposal is wanted. */
  readonly alternativesAsked: boolean
}

/** What a block consists of. */
type Contents = Pick<BlockState, 'owner' | 'customers' | 'matters' | 'hours' | 'valueEuro' | 'after'>

/** What came in and went out; the rest as it is from now on. */
type Change = Pick<BlockState, 'owner' | 'hours' | 'valueEuro' | 'after'> & {
  readonly customersAdded: readonly string[]
  readonly customersRemoved: readonly string[]
  readonly mattersAdded: readonly string[]
  readonly mattersRemoved: readonly string[]
}

type Decided<Type extends string, Data> = { readonly type: Type; readonly data: Data }
type None = Readonly<Record<string, never>>
/** Free text of a person; null when it was erased. */
type Said = { readonly said: string | null }

/** All that is ever decided about one block. A new name has an event of its own, so that an erased one is told from none given. */
export type BlockEvent =
  | (Decided<'block-formed', Contents & { readonly block: string }> & Said)
  | (Decided<'block-renamed', None> & Said)
  | Decided<'block-changed', Change>
  | Decided<'block-matter-joined', { readonly matter: string; readonly hours: number; readonly valueEuro: number }>
  | Decided<'block-matter-left', { readonly matter: string; readonly hours: number; readonly valueEuro: number }>
  | (Decided<'block-defined', None> & Said)
  | Decided<'block-queued', None>
  | Decided<'block-started', { readonly at: string; readonly hours: number; readonly capacityLeftHours: number }>
  | Decided<'block-finished', { readonly at: string }>
  | Decided<'block-gut-raised', { readonly at: string; readonly signals: readonly string[] }>
  | Decided<'block-gut-answered', { readonly go: boolean }>
  | Decided<'block-stopped', { readonly at: string; readonly customers: readonly string[]; readonly matters: readonly string[] }>
  | Decided<'block-alternatives-asked', None>

export const initialBlock: BlockState = {
  id: '',
  name: null,
  owner: null,
  customers: [],
  matters: [],
  hours: 0,
  valueEuro: 0,
  after: [],
  finishedWhen: null,
  status: 'none',
  startedAt: null,
  endedAt: null,
  gut: null,
  alternativesAsked: false,
}

/** Forming, queued or active: its customers and matters are in no other open block. */
export const isOpen = ({ status }: Pick<BlockState, 'status'>): boolean =>
  status === 'forming' || status === 'queued' || status === 'active'

/** The block after one more decision. */
export function evolveBlock(state: BlockState, event: BlockEvent): BlockState {
  switch (event.type) {
    case 'block-formed': {
      const { block, ...contents } = event.data
      return { ...initialBlock, ...contents, id: block, name: event.said ?? null, status: 'forming' }
    }
    case 'block-renamed':
      return { ...state, name: event.said ?? null }
    case 'block-changed': {
      const { customersAdded, customersRemoved, mattersAdded, mattersRemoved, ...rest } = event.data
      const customers = changed(state.customers, customersAdded, customersRemoved)
      return { ...state, ...rest, customers, matters: changed(state.matters, mattersAdded, mattersRemoved) }
    }
    case 'block-matter-joined': {
      const { matter, hours, valueEuro } = event.data
      return { ...state, matters: [...state.matters, matter], hours, valueEuro }
    }
    case 'block-matter-left': {
      const { matter, hours, valueEuro } = event.data
      return { ...state, matters: state.matters.filter((id) => id !== matter), hours, valueEuro }
    }
    case 'block-defined':
      return { ...state, finishedWhen: event.said ?? null }
    case 'block-queued':
      return { ...state, status: 'queued' }
    case 'block-started':
      return { ...state, status: 'active', startedAt: event.data.at }
    case 'block-finished':
      return { ...state, status: 'finished', endedAt: event.data.at, gut: null }
    case 'block-gut-raised':
      return { ...state, gut: { since: event.data.at, signals: event.data.signals } }
    case 'block-gut-answered':
      return { ...state, gut: null }
    case 'block-stopped':
      return { ...state, status: 'stopped', endedAt: event.data.at }
    case 'block-alternatives-asked':
      return { ...state, alternativesAsked: true }
  }
}

/** Ids after some went and some came, each once; what came and was there stays where it stood. */
export function changed(ids: readonly string[], added: readonly string[], removed: readonly string[]): readonly string[] {
  const gone = new Set(removed)
  return [...new Set([...ids.filter((id) => !gone.has(id)), ...added])]
}
