/** A matter: a problem or task that comes up beside the active block, from the moment that somebody meets it until it is closed. */
import type { Remains } from '../gate/evidence.ts'
import type { Outcome, TestCode } from '../gate/rule.ts'
import type { Ties } from '../gate/ties.ts'
import type { GivenAnswer, MatterEvent, Offer } from './event.ts'

export type MatterStatus = 'at-gate' | Outcome | 'in-block' | 'solved' | 'closed'

export type Matter = {
  readonly id: string
  /** Null when it was erased. */
  readonly title: string | null
  readonly ties: Ties
  readonly remains: Remains | null
  readonly caughtBy: string
  readonly caughtAt: string
  readonly owner: string | null
  /** Who met it, or the first who took it, or who took the check over from them: whoever owns it later, this one checks. */
  readonly firstOwner: string | null
  readonly offer: Offer | null
  readonly answers: Readonly<Partial<Record<TestCode, GivenAnswer>>>
  readonly status: MatterStatus
  readonly block: string | null
  /** The matter that got NO GO, of which this is an alternative. */
  readonly insteadOf: string | null
  /** The member who must still check that it was really solved. */
  readonly debt: string | null
  /** How many retests brought it back to the gate. */
  readonly round: number
}

/** A matter about which nothing was decided is not there. */
export const initialMatter: Matter | null = null

/** Folds one event; whatever is said about a matter that was never caught changes nothing. */
export function evolveMatter(state: Matter | null, event: MatterEvent): Matter | null {
  if (event.type === 'matter-caught') return caught(event)
  return state === null ? null : evolveCaught(state, event)
}

function caught({ data, said }: Extract<MatterEvent, { type: 'matter-caught' }>): Matter {
  const { matter, owner, ...rest } = data
  return {
    ...rest,
    id: matter,
    title: said ?? null,
    owner,
    firstOwner: owner,
    offer: null,
    answers: {},
    status: 'at-gate',
    block: null,
    debt: null,
    round: 0,
  }
}

function evolveCaught(state: Matter, event: Exclude<MatterEvent, { type: 'matter-caught' }>): Matter {
  switch (event.type) {
    case 'matter-described': {
      const { ties, remains, retitled } = event.data
      return { ...state, ties, remains, title: retitled ? (event.said ?? null) : state.title }
    }
    case 'matter-answered': {
      const { test, ...given } = event.data
      // In a block it stays there, until the walk stops it.
      return { ...state, answers: { ...state.answers, [test]: given }, status: state.status === 'in-block' ? 'in-block' : 'at-gate' }
    }
    case 'matter-stopped':
      return { ...state, status: event.data.outcome, block: null }
    case 'matter-placed':
      return { ...state, status: 'in-block', block: event.data.block }
    case 'matter-released': {
      const { gut: _gut, ...answers } = state.answers
      return { ...state, status: 'at-gate', block: null, answers }
    }
    case 'matter-retested':
      return { ...state, status: 'at-gate', round: state.round + 1, answers: askedAnew(state.answers, event.data.test) }
    case 'matter-taken':
      return { ...state, owner: event.data.owner, firstOwner: state.firstOwner ?? event.data.owner }
    case 'handover-offered':
    case 'handover-passed-up':
      return { ...state, offer: event.data }
    case 'handover-declined':
    case 'handover-withdrawn':
    case 'handover-lapsed':
      return { ...state, offer: null }
    case 'handover-accepted':
    case 'handover-taken-over':
      return { ...state, owner: event.data.to, debt: event.data.debt, offer: null }
    case 'matter-solved':
      return { ...state, status: 'solved', offer: null }
    case 'matter-checked':
      return event.data.good ? { ...state, debt: null } : { ...state, owner: state.firstOwner, status: 'in-block', debt: null }
    case 'check-taken-over':
      return { ...state, firstOwner: event.data.to, debt: event.data.debt }
    case 'matter-closed':
      return { ...state, status: 'closed' }
    default:
      return state
  }
}

/** Whether others can be clustered with it: it is on its way through the gate, waits for company, or is in a block. */
export const isPartner = ({ status }: Pick<Matter, 'status'>): boolean =>
  status === 'at-gate' || status === 'on-hold' || status === 'in-block'

/** What the data dropped, it does not say any more: where it says nothing a person is asked. */
function askedAnew(answers: Matter['answers'], test: TestCode): Matter['answers'] {
  if (test !== 'influence' || answers.influence?.by !== 'data') return answers
  const { influence: _influence, ...rest } = answers
  return rest
}
