/** What stands of the course: its rhythm, the baselines of its charts, and what was agreed. */
import { sql } from 'kysely'
import { evolveAgreement, type Agreement, type AgreementEvent } from '../../core/course/agreement.ts'
import type { BaselineEvent } from '../../core/course/baseline.ts'
import type { RhythmEvent } from '../../core/course/cycle.ts'
import type { Transaction } from '../open/open-store.ts'
import { storableJson } from '../rows/storable.ts'
import { on, stand, type Decider } from './projection.ts'

export const standingCourse = {
  ...on<RhythmEvent>({ 'rhythm-set': (tx, { data }) => stand(tx, 'rhythm', '', data) }),
  ...on<BaselineEvent>({
    'baseline-restarted': (tx, { data }, { position }) => stand(tx, 'baseline', `${data.measure} ${data.from}`, { position }),
    'baseline-restored': (tx, { data }) => stand(tx, 'baseline', `${data.measure} ${data.from}`, null),
  }),
  ...on<AgreementEvent>({ 'agreement-made': keep, 'agreement-kept': keep, 'agreement-dropped': keep }),
}

async function keep(tx: Transaction, event: AgreementEvent, { subject, position }: Decider): Promise<void> {
  const row = await tx
    .selectFrom('agreement')
    .select(['state', 'text_position'])
    .where('id', '=', subject.slice('agreement:'.length))
    .executeTakeFirst()
  const next = evolveAgreement(row ? { ...row.state, text: null } : null, event)
  if (next === null) return
  const { text: _text, ...state } = next
  const at: Omit<Agreement, 'text'> = state
  await sql`
    insert into agreement (id, state, text_position, status, owner_id, until, review, made_at, ended_at)
    values (${at.id}, ${storableJson(at)}::jsonb, ${row ? row.text_position : position}, ${at.status}, ${at.owner}, ${at.until}, ${at.review},
      ${at.madeAt}, ${at.endedAt})
    on conflict (workspace_id, id) do update set state = excluded.state, status = excluded.status, ended_at = excluded.ended_at`.execute(tx)
}
