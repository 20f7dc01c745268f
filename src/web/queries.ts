/** What the screens ask of the server, and what they tell it: one entry per verb, with the types of core. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { BlockPage, BlocksPage, Proposals } from '../core/block/block-page.ts'
import type { CustomerPage } from '../core/customer/customer-page.ts'
import type { Judged } from '../core/customer/response.ts'
import type { Standards } from '../core/customer/standards.ts'
import type { SpotWithin, SweetSpotPage } from '../core/customer/sweet-spot.ts'
import type { Undone } from '../core/fact/undone.ts'
import type { Answers } from '../core/fact/problem.ts'
import type { RejectedRows, Sources } from '../core/fact/source.ts'
import type { Cards } from '../core/gate/card.ts'
import type { MatterStatus } from '../core/matter/matter.ts'
import type { MatterList, MatterPage } from '../core/matter/matter-page.ts'
import type { SetObjective } from '../core/objective/objective.ts'
import type { ObjectivePage } from '../core/objective/objective-page.ts'
import type { DrawnLine, Focus, VerdictList, VerdictSort } from '../core/plan/focus.ts'
import type { ListChoice as Chosen, ListViews } from '../core/plan/list-view.ts'
import type { ListSummary } from '../core/plan/customer-filter.ts'
import type { MemberList, Team } from '../core/team/team-page.ts'
import type { WorkPage } from '../core/team/work-page.ts'
import type { Home } from '../core/workspace/home.ts'
import type { ExampleCompany, Workspace } from '../core/workspace/workspace.ts'
import { ask, bring, tell } from './call.ts'

const WATCH_MS = 400

export const workspaceQuery = queryOptions({
  queryKey: ['workspace'],
  queryFn: () => ask<Workspace>('workspace/show-workspace'),
  refetchInterval: (query) => (query.state.data?.progress.busy ? WATCH_MS : false),
})

export const examplesQuery = queryOptions({
  queryKey: ['examples'],
  queryFn: () => ask<{ readonly examples: readonly ExampleCompany[] }>('workspace/list-examples'),
  staleTime: Infinity,
})

export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: () => ask<Sources>('fact/show-sources'),
  refetchInterval: (query) => (query.state.data?.progress.busy ? WATCH_MS : false),
})

export const rejectedQuery = (id: string) =>
  queryOptions({ queryKey: ['figures', 'rejected', id], queryFn: () => ask<RejectedRows>('fact/show-rejected-rows', { id }) })
export const focusQuery = queryOptions({ queryKey: ['figures', 'focus'], queryFn: () => ask<Focus>('plan/show-focus') })
export const lineQuery = queryOptions({ queryKey: ['figures', 'line'], queryFn: () => ask<DrawnLine>('plan/show-line') })
export const sweetSpotQuery = queryOptions({
  queryKey: ['figures', 'sweet-spot'],
  queryFn: () => ask<SweetSpotPage>('customer/show-sweet-spot'),
})
/** A part of it, closer by. */
export const sweetSpotWithinQuery = (within: SpotWithin) =>
  queryOptions({
    queryKey: ['figures', 'sweet-spot', within],
    queryFn: () => ask<SweetSpotPage>('customer/show-sweet-spot', within),
    placeholderData: (before) => before,
  })
export const teamQuery = queryOptions({ queryKey: ['figures', 'team'], queryFn: () => ask<Team>('team/show-team') })
export const membersQuery = queryOptions({ queryKey: ['members'], queryFn: () => ask<MemberList>('team/list-members') })
export const objectiveQuery = queryOptions({
  queryKey: ['figures', 'objective'],
  queryFn: () => ask<ObjectivePage>('objective/show-objective'),
})

/** What people decide changes under each other's hands: looked at again after each decision, also that of another (rounds.ts). */
const DECIDED = 'decided'
export const lookAtDecided = (client: QueryClient) => client.invalidateQueries({ queryKey: [DECIDED] })

export const homeQuery = (member: string | null) =>
  queryOptions({
    queryKey: [DECIDED, 'home', member],
    queryFn: () => ask<Home>('workspace/show-home', { member }),
  })
export const workQuery = (member: string) =>
  queryOptions({ queryKey: [DECIDED, 'work', member], queryFn: () => ask<WorkPage>('team/show-work', { member }) })
export const blocksQuery = queryOptions({
  queryKey: [DECIDED, 'blocks'],
  queryFn: () => ask<BlocksPage>('block/show-blocks'),
})
export const blockQuery = (block: string) =>
  queryOptions({ queryKey: [DECIDED, 'block', block], queryFn: () => ask<BlockPage>('block/show-block', { block }) })
export const proposalsQuery = (mostHours: number | null) =>
  queryOptions({
    queryKey: [DECIDED, 'proposals', mostHours],
    queryFn: () => ask<Proposals>('block/list-proposals', { mostHours }),
    placeholderData: (before) => before,
  })
export const cardsQuery = queryOptions({
  queryKey: [DECIDED, 'cards'],
  queryFn: () => ask<Cards>('gate/show-cards'),
})
export const matterQuery = (matter: string) =>
  queryOptions({ queryKey: [DECIDED, 'matter', matter], queryFn: () => ask<MatterPage>('matter/show-matter', { matter }) })
export const mattersQuery = (choice: { readonly status?: MatterStatus | undefined; readonly owner?: string | undefined }) =>
  infiniteQueryOptions({
    queryKey: [DECIDED, 'matters', choice],
    queryFn: ({ pageParam }) => ask<MatterList>('matter/list-matters', { ...choice, cursor: pageParam, limit: PAGE }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  })

export type ListChoice = Omit<Chosen, 'sort' | 'descending'> & { readonly sort: VerdictSort; readonly descending: boolean }
export const PAGE = 100

/** The customers of one part of the list: parts are of one length, counted from its start. */
export const verdictsQuery = (choice: ListChoice, part: number) =>
  queryOptions({
    queryKey: ['figures', 'verdicts', choice, part],
    queryFn: () => ask<VerdictList>('plan/list-verdicts', { ...choice, offset: part * PAGE, limit: PAGE }),
  })

export const listViewsQuery = queryOptions({ queryKey: [DECIDED, 'list-views'], queryFn: () => ask<ListViews>('plan/list-views') })

/** What can be chosen, and the sums of those who fit. */
export const listQuery = ({ sort: _sort, descending: _descending, ...filters }: ListChoice) =>
  queryOptions({
    queryKey: ['figures', 'list', filters],
    queryFn: () => ask<ListSummary>('plan/show-list', filters),
    placeholderData: (before) => before,
  })

const FOUND = 8

/** The customers that a part of a name may mean, the most likely first. */
export const customersFoundQuery = (search: string, sort: VerdictSort) =>
  queryOptions({
    queryKey: ['figures', 'customers-found', search, sort],
    queryFn: () => ask<VerdictList>('plan/list-verdicts', { search, sort, limit: FOUND }),
    placeholderData: (before) => before,
    enabled: search !== '',
  })

export const customerQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['figures', 'customer', id],
    queryFn: ({ pageParam }) => ask<CustomerPage>('customer/show-customer', { id, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.sourceRows.next,
  })

/** After a command the server may be at work: look again, and the watching goes on while it is busy. */
export const lookAtSources = async (client: QueryClient) => {
  await Promise.all([client.invalidateQueries({ queryKey: ['workspace'] }), client.invalidateQueries({ queryKey: ['sources'] })])
}

function useCommand<Input, Answer = unknown>(run: (input: Input) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: run, onSettled: () => lookAtSources(client) })
}

/** What is dropped is looked at first. */
export const useImportFiles = () =>
  useCommand((files: readonly File[]) => bring<{ readonly ids: readonly string[] }>('fact/import-files', files, { preview: 'true' }))
export const useConfirmImports = () => useCommand((ids: readonly string[]) => tell('fact/confirm-imports', { ids }))
export const useStopReading = () => useCommand<void>(() => tell('fact/stop-reading', {}))
export const useImportExample = () => useCommand((code: string) => tell('fact/import-example', { code }))
export const useRemoveExample = () => useCommand<void>(() => tell('workspace/remove-example', {}))
export const useAnswerQuestions = () => useCommand((input: { id: string; answers: Answers }) => tell('fact/answer-questions', input))
export const useUndoImport = () => useCommand((id: string) => tell<{ readonly undone: Undone }>('fact/undo-import', { id }))

/** The version that was looked at, and the one that a decision made. */
type Seen = { readonly seen: number }
type Version = { readonly version: number }

export function useSetNetHours() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: { member: string; hours: number | null } & Seen) => tell<Version>('team/set-net-hours', input),
    onSettled: () => Promise.all([lookAtSources(client), client.invalidateQueries({ queryKey: teamQuery.queryKey })]),
  })
}

export function useJoinTeam() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: { member: string; name: string }) => tell('team/join-team', input),
    onSettled: () => client.invalidateQueries({ queryKey: membersQuery.queryKey }),
  })
}

export function useSetObjective() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Omit<SetObjective, 'by'> & { by: string } & Seen) => tell('objective/set-objective', input),
    onSettled: () => client.invalidateQueries({ queryKey: objectiveQuery.queryKey }),
  })
}

/** Without hours the judgement is about those of today; null takes it back. */
export function useJudgeResponse(customer: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (judged: (Omit<Judged, 'hours'> & { readonly hours?: number }) | null) =>
      tell('customer/judge-response', { customer, judged }),
    onSettled: () => Promise.all([lookAtSources(client), client.invalidateQueries({ queryKey: customerQuery(customer).queryKey })]),
  })
}

export function useSetStandards() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: { standards: Standards } & Seen) => tell<Version>('customer/set-standards', input),
    onSettled: () => Promise.all([lookAtSources(client), client.invalidateQueries({ queryKey: teamQuery.queryKey })]),
  })
}
