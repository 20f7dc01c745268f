/** What stands now because of a decision, kept in the transaction that wrote the decision down. */
import { sql } from 'kysely'
import type { JudgementEvent } from '../../core/customer/judge-response.ts'
import type { StandardsEvent } from '../../core/customer/set-standards.ts'
import type { JoinedEvent } from '../../core/team/join-team.ts'
import type { NetHoursEvent } from '../../core/team/net-hours.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from '../rows/storable.ts'
import type { Decided } from './log.ts'

type Projection = (tx: Transaction, event: Decided, by: Decider) => Promise<void>
/** Who decided, about what and when. */
export type Decider = { readonly subject: string; readonly actor: string; readonly at: string }

/** The decisions that leave something standing, by type. All others live in the log alone. */
const projections: Readonly<Record<string, Projection>> = {
  ...on<StandardsEvent>({ 'standards-set': (tx, { data }) => stand(tx, 'standards', '', data.standards) }),
  ...on<NetHoursEvent>({ 'net-hours-stated': (tx, { data }) => stand(tx, 'net-hours', data.member, data.hours) }),
  ...on<JoinedEvent>({ 'member-joined': (tx, { data, said }) => join(tx, data.member, said) }),
  ...on<JudgementEvent>({ 'response-judged': (tx, { data }) => judge(tx, data) }),
}

/** The edge: what was decided under a type has the shape that core gave it. */
function on<Event extends Decided>(by: {
  readonly [Type in Event['type']]: (tx: Transaction, event: Extract<Event, { type: Type }>, by: Decider) => Promise<void>
}): Readonly<Record<string, Projection>> {
  return by as unknown as Readonly<Record<string, Projection>>
}

export async function project(tx: Transaction, event: Decided, by: Decider): Promise<void> {
  await projections[event.type]?.(tx, event, by)
}

/** A member whom no file names. A name that is erased stays with the member until a file names it. */
async function join(tx: Transaction, member: string, name: string | null | undefined): Promise<void> {
  await sql`insert into member (workspace_id, id, name) values (current_workspace(), ${storable(member)}, ${name == null ? null : storable(name)})
    on conflict (workspace_id, id) do nothing`.execute(tx)
}

async function judge(tx: Transaction, { customer, judged }: JudgementEvent['data']): Promise<void> {
  if (judged === null) {
    await tx.deleteFrom('judgement').where('customer_id', '=', storable(customer)).execute()
    return
  }
  const { hours, noneEuro, todayEuro, doubleEuro } = judged
  await sql`insert into judgement (workspace_id, customer_id, hours, none_euro, today_euro, double_euro)
    values (current_workspace(), ${storable(customer)}, ${hours}, ${noneEuro}, ${todayEuro}, ${doubleEuro})
    on conflict (workspace_id, customer_id) do update set hours = excluded.hours, none_euro = excluded.none_euro,
      today_euro = excluded.today_euro, double_euro = excluded.double_euro`.execute(tx)
}

async function stand(tx: Transaction, name: string, key: string, value: unknown): Promise<void> {
  if (value === null) {
    await tx.deleteFrom('setting').where('name', '=', name).where('key', '=', key).execute()
    return
  }
  await sql`insert into setting (workspace_id, name, key, value) values (current_workspace(), ${name}, ${key}, ${JSON.stringify(value)}::jsonb)
    on conflict (workspace_id, name, key) do update set value = excluded.value`.execute(tx)
}
