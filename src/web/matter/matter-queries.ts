/** What the screens of matters ask beside the matters themselves: the customers that a part of a name may mean, and what was decided. */
import { queryOptions } from '@tanstack/react-query'
import type { DecisionList } from '../../core/decision/decision-page.ts'
import { matterSubject } from '../../core/matter/subject.ts'
import type { VerdictList } from '../../core/plan/focus.ts'
import { ask } from '../call.ts'
import { matterQuery } from '../queries.ts'

const FOUND = 8
const DECISIONS = 50

export const customersCalledQuery = (search: string) =>
  queryOptions({
    queryKey: ['figures', 'customers-called', search],
    queryFn: () => ask<VerdictList>('plan/list-verdicts', { search, sort: 'margin', limit: FOUND }),
    placeholderData: (before) => before,
    enabled: search !== '',
  })

/** What was decided about one matter, the last first. Looked at again with the matter itself. */
export const historyQuery = (matter: string) =>
  queryOptions({
    queryKey: [...matterQuery(matter).queryKey, 'history'],
    queryFn: () => ask<DecisionList>('decision/list-decisions', { subject: matterSubject(matter), limit: DECISIONS }),
  })
