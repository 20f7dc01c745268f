/** What the screens ask and tell about calendars that are read by themselves. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { CalendarChoice, ConnectedFeed, FeedList } from '../../core/feed/feed.ts'
import { ask, tell } from '../call.ts'
import { lookAtSources } from '../queries.ts'

const WATCH_MS = 1000
const LOOK_AGAIN_MS = 30_000

export const feedsQuery = queryOptions({
  queryKey: ['feeds'],
  queryFn: () => ask<FeedList>('feed/list-feeds'),
  refetchInterval: (query) => (query.state.data?.feeds.some((feed) => isDue(feed)) ? WATCH_MS : LOOK_AGAIN_MS),
})

/** Somebody asked for it to be read, or its time has come. */
export const isDue = ({ nextAt }: { readonly nextAt: string | null }): boolean => nextAt !== null && Date.parse(nextAt) <= Date.now()

export type Connecting = {
  readonly address: string
  readonly user: string
  readonly password: string
  readonly calendars?: readonly string[]
}

function useFeedCommand<Input, Answer>(run: (input: Input) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: feedsQuery.queryKey }), lookAtSources(client)]),
  })
}

export const useConnectFeed = () => useFeedCommand((input: Connecting) => tell<CalendarChoice | ConnectedFeed>('feed/connect-feed', input))
export const useLookAtFeed = () => useFeedCommand((id: string) => tell('feed/look-at-feed', { id }))
export const useDisconnectFeed = () => useFeedCommand((id: string) => tell('feed/disconnect-feed', { id }))
