/** What the screen of the log asks of the server. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { DecisionList, DecisionOne } from '../../core/decision/decision-page.ts'
import type { Health } from '../../core/workspace/health.ts'
import { ask } from '../call.ts'
import type { LogSearch } from './log-search.ts'

/** Looked at again after each decision, with all that people decide. */
const DECIDED = 'decided'
const PAGE = 50

/** What is chosen, by the names of the verb. */
export const chosen = ({ who, kind, about, from, to }: LogSearch) => ({
  actor: who,
  type: kind,
  about,
  from: from && startOf(from, 0),
  to: to && startOf(to, 1),
})

export const decisionsQuery = (search: LogSearch) =>
  infiniteQueryOptions({
    queryKey: [DECIDED, 'log', chosen(search)],
    queryFn: ({ pageParam }) => ask<DecisionList>('decision/list-decisions', { ...chosen(search), cursor: pageParam, limit: PAGE }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  })

export const decisionQuery = (position: number) =>
  queryOptions({
    queryKey: [DECIDED, 'decision', position],
    queryFn: () => ask<DecisionOne>('decision/show-decision', { position }),
  })

/** Walks the chain up to one decision: only when somebody asks. */
export const chainToQuery = (position: number, asked: boolean) =>
  queryOptions({
    queryKey: ['chain', 'to', position],
    queryFn: () => ask<DecisionOne>('decision/show-decision', { position, verify: true }),
    enabled: asked,
    gcTime: 0,
  })

export const chainQuery = (length: number, asked: boolean) =>
  queryOptions({
    queryKey: ['chain', 'all', length],
    queryFn: () => ask<Health>('workspace/show-health'),
    enabled: asked,
    staleTime: Infinity,
  })

/** The moment at which a day begins where this screen stands, or so many days later. */
function startOf(day: string, later: number): string {
  const moment = new Date(`${day}T00:00:00`)
  moment.setDate(moment.getDate() + later)
  return moment.toISOString()
}
