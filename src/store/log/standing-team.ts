/** What stands about the team: who joined and left, who leads whom, and net hours as stated. */
import { sql } from 'kysely'
import type { LeaderEvent } from '../../core/team/hierarchy.ts'
import type { JoinedEvent } from '../../core/team/join-team.ts'
import type { LeavingEvent } from '../../core/team/leave.ts'
import type { NetHoursEvent } from '../../core/team/net-hours.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from '../rows/storable.ts'
import { on, stand } from './projection.ts'

export const standingTeam = {
  ...on<NetHoursEvent>({ 'net-hours-stated': (tx, { data }) => stand(tx, 'net-hours', data.member, data.hours) }),
  ...on<JoinedEvent>({ 'member-joined': (tx, { data, said }) => join(tx, data.member, said) }),
  ...on<LeaderEvent>({ 'leader-set': (tx, { data }) => stand(tx, 'leader', data.member, data.leader) }),
  ...on<LeavingEvent>({
    'member-left': (tx, { data }, { at }) => stand(tx, 'left', data.member, new Date(at).toISOString()),
    'member-returned': (tx, { data }) => stand(tx, 'left', data.member, null),
  }),
}

/** A member whom no file names. A name that is erased stays with the member until a file names it. */
async function join(tx: Transaction, member: string, name: string | null | undefined): Promise<void> {
  await sql`insert into member (workspace_id, id, name) values (current_workspace(), ${storable(member)}, ${name == null ? null : storable(name)})
    on conflict (workspace_id, id) do nothing`.execute(tx)
}
