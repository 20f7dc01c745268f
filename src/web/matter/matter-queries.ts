/** What the screens of matters ask beside the matters themselves: what was decided. */
import { queryOptions } from '@tanstack/react-query'
import type { DecisionList } from '../../core/decision/decision-page.ts'
import { matterSubject } from '../../core/matter/subject.ts'
import { ask } from '../call.ts'
import { matterQuery } from '../queries.ts'

const DECISIONS = 50

/** What was decided about one matter, the last first. Looked at again with the matter itself. */
export const historyQuery = (matter: string) =>
  queryOptions({
    queryKey: [...matterQuery(matter).queryKey, 'history'],
    queryFn: () => ask<DecisionList>('decision/list-decisions', { subject: matterSubject(matter), limit: DECISIONS }),
  })
