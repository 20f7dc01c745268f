/** What the Team page asks and tells about leaders, leaving and coming back. */
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { SetLeader } from '../../core/team/hierarchy.ts'
import type { HeldPage } from '../../core/team/team-page.ts'
import { ask } from '../call.ts'
import { useDecide, type Outcome } from '../decide.tsx'
import { membersQuery, teamQuery } from '../queries.ts'

export const heldQuery = (member: string) =>
  queryOptions({ queryKey: ['figures', 'held', member], queryFn: () => ask<HeldPage>('team/show-held', { member }) })

export type TeamDecisions = {
  readonly setLeader: (input: SetLeader) => Promise<Outcome>
  readonly leave: (member: string) => Promise<Outcome>
  readonly comeBack: (member: string) => Promise<Outcome>
  readonly pending: boolean
  /** Asks who decides; to stand once on the page, beside any dialog. */
  readonly who: ReactNode
}

/** Decisions about the team, after which it is looked at anew. They answer null when nobody said who they are. */
export function useTeamDecisions(): TeamDecisions {
  const client = useQueryClient()
  const { decide, pending, who } = useDecide()
  const tell = async (verb: string, input: object) => {
    try {
      return await decide(verb, input)
    } finally {
      await Promise.all([teamQuery, membersQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey })))
    }
  }
  return {
    setLeader: (input) => tell('team/set-leader', input),
    leave: (member) => tell('team/leave', { member }),
    comeBack: (member) => tell('team/return', { member }),
    pending,
    who,
  }
}
