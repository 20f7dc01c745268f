/** What a review that was not held yet has on its agenda: everything since the one before, as it is now. */
import type { AgreementRow } from '../../core/course/course-page.ts'
import type { Cycle } from '../../core/course/cycle.ts'
import type { HeldReview, ReviewPage } from '../../core/course/review-page.ts'
import type { ReviewFigures } from '../../core/course/review.ts'
import { dayOf, type Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { agreementsSince } from '../../store/rows/agreements.ts'
import { cardsWaiting } from '../../store/rows/cards.ts'
import { debtsOpen } from '../../store/rows/matters.ts'
import { checkedBetween, finishedBetween, signalsBetween } from '../../store/rows/reviews.ts'
import { courseNow } from './course-now.ts'

const MOST = 200

export type Prepared = Pick<
  ReviewPage,
  'agreements' | 'since' | 'checked' | 'finished' | 'course' | 'alarms' | 'signals' | 'debts' | 'cards'
> & {
  readonly figures: ReviewFigures
}

export async function prepared(tx: Transaction, cycle: Cycle, previous: HeldReview | null, now: string): Promise<Prepared> {
  const since = previous?.heldAt ?? `${cycle.from}T00:00:00.000Z`
  const { aim, heading, phase, charts, open: alarms, hourPriceEuro } = await courseNow(tx, now)
  const agreements = (await agreementsSince(tx, since)).filter(({ review }) => review !== cycle.from)
  const checked = await checkedBetween(tx, since, now)
  const finished = await finishedBetween(tx, since, now)
  const signals = await signalsBetween(tx, since, now, MOST)
  const debts = await debtsOpen(tx, MOST)
  const cards = await cardsWaiting(tx)
  const lasts = charts.flatMap(({ measure, points }) => {
    const value = points.find(({ from }) => from === cycle.from)?.value ?? null
    return value === null ? [] : [[measure, value] as const]
  })
  return {
    agreements,
    since,
    checked,
    finished,
    course: { aim, heading, phase, hourPriceEuro },
    alarms,
    signals,
    debts,
    cards,
    figures: {
      phase: phase.phase,
      heading: 'code' in heading ? heading.code : null,
      aheadEuro: 'band' in heading && aim !== null ? heading.band.expectedEuro - aim.amount : null,
      measured: Object.fromEntries(lasts),
      alarms,
      finished: finished.map(({ id }) => id),
      checkedGood: checked.good,
      checkedBad: checked.bad,
      debts: debts.length,
      cards,
      signals: signals.length,
      agreements: agreements.map((one) => ({ id: one.id, status: one.status, late: isLate(one, dayOf(now)) })),
    },
  }
}

const isLate = ({ status, until }: AgreementRow, today: Day): boolean => status === 'open' && until < today
