/** What stands about customers: the assumptions behind every estimate, and judgements. */
import { sql } from 'kysely'
import type { JudgementEvent } from '../../core/customer/judge-response.ts'
import type { StandardsEvent } from '../../core/customer/set-standards.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from '../rows/storable.ts'
import { on, stand } from './projection.ts'

export const standingCustomers = {
  ...on<StandardsEvent>({ 'standards-set': (tx, { data }) => stand(tx, 'standards', '', data.standards) }),
  ...on<JudgementEvent>({ 'response-judged': (tx, { data }) => judge(tx, data) }),
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
