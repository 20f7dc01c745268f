/** The log of the review of one cycle. */
import { evolveReview, reviewSubject, type Review } from '../../core/course/review.ts'
import type { Day } from '../../core/units.ts'

export const reviewLog = {
  subject: ({ cycle }: { readonly cycle: Day }) => reviewSubject(cycle),
  initial: null as Review | null,
  evolve: evolveReview,
} as const
