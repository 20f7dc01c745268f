/** What stands about customers: the assumptions behind every estimate, judgements, contests, what people's gut said, and signals. */
import { sql } from 'kysely'
import type { ContestEvent } from '../../core/customer/contest.ts'
import type { GutEvent } from '../../core/customer/gut.ts'
import type { JudgementEvent } from '../../core/customer/judge-response.ts'
import type { StandardsEvent } from '../../core/customer/set-standards.ts'
import type { PairEvent } from '../../core/fact/say-who.ts'
import { ordered } from '../../core/fact/who-is-who.ts'
import { customerId } from '../../core/units.ts'
import type { SignalEvent } from '../../core/signal/signal.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable, storableJson } from '../rows/storable.ts'
import { on, stand, type Decider } from './projection.ts'

export const standingCustomers = {
  ...on<StandardsEvent>({ 'standards-set': (tx, { data }) => stand(tx, 'standards', '', data.standards) }),
  ...on<JudgementEvent>({ 'response-judged': (tx, { data }) => judge(tx, data) }),
  ...on<GutEvent>({ 'customer-gut-raised': (tx, { data }) => ask(tx, data), 'customer-gut-answered': (tx, { data }) => answer(tx, data) }),
  ...on<ContestEvent>({
    'verdict-contested': (tx, { data }, by) => contest(tx, data, by),
    'contest-withdrawn': async (tx, { data }) =>
      void (await tx.deleteFrom('contest').where('customer_id', '=', storable(data.customer)).execute()),
  }),
  ...on<PairEvent>({
    'customers-joined': (tx, { data }, by) => pair(tx, data, true, by),
    'customers-parted': (tx, { data }, by) => pair(tx, data, false, by),
  }),
  ...on<SignalEvent>({ 'signal-noted': (tx, { data }, by) => note(tx, data, by) }),
}

type Data<Type extends (GutEvent | ContestEvent)['type']> = Extract<GutEvent | ContestEvent, { type: Type }>['data']

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

async function ask(tx: Transaction, { customer, signals, at }: Data<'customer-gut-raised'>): Promise<void> {
  await sql`insert into customer_gut (workspace_id, customer_id, asked_at, signals)
    values (current_workspace(), ${storable(customer)}, ${at}, ${storableJson(signals)}::jsonb)
    on conflict (workspace_id, customer_id) do update set asked_at = excluded.asked_at, signals = excluded.signals`.execute(tx)
}

async function answer(tx: Transaction, { customer, go, by, at }: Data<'customer-gut-answered'>): Promise<void> {
  await sql`insert into customer_gut (workspace_id, customer_id, go, answered_by, answered_at)
    values (current_workspace(), ${storable(customer)}, ${go}, ${storable(by)}, ${at})
    on conflict (workspace_id, customer_id) do update set asked_at = null, signals = '[]', go = excluded.go,
      answered_by = excluded.answered_by, answered_at = excluded.answered_at`.execute(tx)
}

/** The words stand beside the log at the position of the contest; once erased they are none. */
async function contest(tx: Transaction, data: Data<'verdict-contested'>, { actor, at, position }: Decider): Promise<void> {
  const { customer, reason, hours, marginEuro, computed } = data
  await sql`insert into contest (workspace_id, customer_id, reason, hours, margin_euro, computed, by_id, at, said_position)
    values (current_workspace(), ${storable(customer)}, ${reason}, ${hours}, ${marginEuro}, ${storableJson(computed)}::jsonb, ${storable(actor)}, ${at}, ${position})
    on conflict (workspace_id, customer_id) do update set reason = excluded.reason, hours = excluded.hours, margin_euro = excluded.margin_euro,
      computed = excluded.computed, by_id = excluded.by_id, at = excluded.at, said_position = excluded.said_position`.execute(tx)
}

async function note(tx: Transaction, { what, about, code, against }: SignalEvent['data'], { actor, at, position }: Decider): Promise<void> {
  await sql`insert into signal (workspace_id, position, what, about_id, code, against, by_id, at)
    values (current_workspace(), ${position}, ${what}, ${storable(about)}, ${code}, ${against}, ${storable(actor)}, ${at})`.execute(tx)
}

async function pair(tx: Transaction, { customer, other }: PairEvent['data'], same: boolean, { actor, at }: Decider): Promise<void> {
  const ids = ordered(customerId(storable(customer)), customerId(storable(other)))
  await sql`insert into customer_pair (workspace_id, one, other, same, by_id, at)
    values (current_workspace(), ${ids.one}, ${ids.other}, ${same}, ${storable(actor)}, ${at})
    on conflict (workspace_id, one, other) do update set same = excluded.same, by_id = excluded.by_id, at = excluded.at`.execute(tx)
}
