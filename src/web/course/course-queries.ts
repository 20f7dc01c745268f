/** What the course pages ask. */
import { queryOptions } from '@tanstack/react-query'
import type { Answered } from '../../core/course/agreement.ts'
import type { BundlesPage } from '../../core/course/bundles-page.ts'
import type { AlarmPage, CoursePage } from '../../core/course/course-page.ts'
import { ask } from '../call.ts'

/** Below what was decided: an agreement changes it, and so does a block that is finished. */
export const courseQuery = queryOptions({ queryKey: ['decided', 'course'], queryFn: () => ask<CoursePage>('course/show-course') })

/** Of a plan: the next one proposes anew. */
export const bundlesQuery = (plan: string | null) =>
  queryOptions({ queryKey: ['decided', 'bundles', plan], queryFn: () => ask<BundlesPage>('course/show-bundles') })

export const alarmQuery = ({ measure, kind, cycle }: Answered) =>
  queryOptions({
    queryKey: ['decided', 'alarm', measure, kind, cycle],
    queryFn: () => ask<AlarmPage>('course/show-alarm', { measure, kind, cycle }),
  })
