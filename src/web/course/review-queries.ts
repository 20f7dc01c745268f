/** What the review asks of the server. */
import { queryOptions } from '@tanstack/react-query'
import type { ReviewPage } from '../../core/course/review-page.ts'
import { ask } from '../call.ts'

/** Without a cycle the review that comes next. */
export const reviewQuery = (cycle: string | null) =>
  queryOptions({ queryKey: ['decided', 'review', cycle], queryFn: () => ask<ReviewPage>('course/show-review', { cycle }) })
