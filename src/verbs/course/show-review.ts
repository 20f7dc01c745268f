/** The review of a cycle: prepared by itself until it is held, and its minutes from then on. */
import { z } from 'zod'
import { cycleAt, type Cycle } from '../../core/course/cycle.ts'
import type { HeldReview, ReviewPage } from '../../core/course/review-page.ts'
import type { Review, ReviewEvent } from '../../core/course/review.ts'
import { refuse } from '../../core/refusal.ts'
import { dayOf, type Day } from '../../core/units.ts'
import { fold } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { agreementsOf, agreementsOfReview } from '../../store/rows/agreements.ts'
import { namesOfBlocks } from '../../store/rows/blocks.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { heldReviews } from '../../store/rows/reviews.ts'
import { askedNow } from '../conscience/asked-now.ts'
import { cycleAsked } from '../conscience/cycle-asked.ts'
import { show } from '../kinds.ts'
import { prepared } from './prepared.ts'
import { reviewLog } from './review-log.ts'

export const showReview = show({
  word: 'course',
  name: 'show-review',
  /** Without a cycle the review that comes next. */
  input: z.object({
    cycle: z.iso
      .date()
      .transform((text) => text as Day)
      .nullable()
      .default(null),
  }),
  run: async ({ cycle: asked }, tx, { now }) => {
    const today = dayOf(now)
    const reviews = await heldReviews(tx)
    const cycle = await cycleMeant(tx, asked, reviews, now)
    if (cycle === null || cycle.from > today) return refuse('cycle-unknown')
    const { state } = await fold<Review | null, ReviewEvent>(tx, { ...reviewLog, subject: reviewLog.subject({ cycle: cycle.from }) })
    const previous = reviews.find(({ from }) => from < cycle.from) ?? null
    const all = {
      today,
      cycle,
      running: cycle.to >= today,
      previous,
      made: await agreementsOfReview(tx, cycle.from),
      dropped: state?.dropped.map(({ text }) => text) ?? [],
      conscience: await askedNow(tx, null, cycle.from, now),
      reviews,
    }
    if (state?.heldAt != null && state.figures !== null) return { ...all, ...(await minutes(tx, state, reviews)) } satisfies ReviewPage
    const { figures: _figures, ...agenda } = await prepared(tx, cycle, previous, now)
    return { ...all, ...agenda, held: null } satisfies ReviewPage
  },
})

/** A held review keeps its days, also when cycles have another length since. */
async function cycleMeant(tx: Transaction, asked: Day | null, reviews: readonly HeldReview[], now: string): Promise<Cycle | null> {
  if (asked === null) return cycleAsked(tx, now)
  const held = reviews.find(({ from }) => from === asked)
  if (held) return { from: held.from, to: held.to }
  const cycle = cycleAt(await standingRhythm(tx), asked)
  return cycle.from === asked ? cycle : null
}

/** What was written down when it was held, with the names and words that still stand. */
async function minutes(tx: Transaction, { cycle, heldAt, figures }: Review, reviews: readonly HeldReview[]) {
  if (figures === null || heldAt === null) throw new Error(`the review of ${cycle} was not held`)
  const stood = new Map(figures.agreements.map(({ id, status }) => [id, status]))
  const names = await namesOfBlocks(tx, figures.finished)
  const previous = reviews.find(({ from }) => from < cycle)
  return {
    held: { at: heldAt, by: reviews.find(({ from }) => from === cycle)?.by ?? null, figures },
    agreements: (await agreementsOf(tx, [...stood.keys()])).map((one) => ({ ...one, status: stood.get(one.id) ?? one.status })),
    since: previous?.heldAt ?? `${cycle}T00:00:00.000Z`,
    checked: { good: figures.checkedGood, bad: figures.checkedBad },
    finished: figures.finished.map((id) => ({ id, name: names.get(id) ?? null })),
    course: null,
    alarms: figures.alarms,
    signals: [],
    debts: [],
    cards: figures.cards,
  }
}
