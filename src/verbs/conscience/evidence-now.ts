/** What speaks for or against an answer to a conscience question, as it is now. */
import { questionsOfAll, questionsOfCustomer, type Evidence, type QuestionCode } from '../../core/conscience/conscience.ts'
import type { CourseChart } from '../../core/course/course-page.ts'
import type { MeasureCode } from '../../core/course/measure.ts'
import { dayFromNumber, dayNumber, dayOf } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { evidenceOfCustomer, whiteAnswered } from '../../store/rows/conscience.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { chartsNow } from '../course/charts-now.ts'

/** By question: of one customer, or of the organisation. */
export async function evidenceNow(tx: Transaction, customer: string | null, now: string): Promise<ReadonlyMap<QuestionCode, Evidence>> {
  if (customer !== null) {
    const evidence = await evidenceOfCustomer(tx, customer, dayFromNumber(dayNumber(dayOf(now)) - 365))
    return new Map(questionsOfCustomer.map((question) => [question, evidence]))
  }
  const plan = await currentPlan(tx)
  const answered = await whiteAnswered(tx)
  const charts = await chartsNow(tx)
  const by: Readonly<Record<QuestionCode, Evidence>> = {
    whom: plan === null ? {} : { white: plan.count.white, grey: plan.count.grey, black: plan.count.black, ...shareOf(plan) },
    problem: { white: answered.white, answered: answered.problem },
    solution: { white: answered.white, answered: answered.solution },
    price: { ...lastOf(charts, 'discount'), ...lastOf(charts, 'unit-margin'), ...lastOf(charts, 'lost-on-price') },
    time: lastOf(charts, 'strength'),
  }
  return new Map(questionsOfAll.map((question) => [question, by[question]]))
}

type Plan = NonNullable<Awaited<ReturnType<typeof currentPlan>>>

/** Of the hours now, the share that goes to white customers. */
const shareOf = ({ hoursBy, hoursNow }: Plan): Evidence => (hoursNow > 0 ? { share: hoursBy.white / hoursNow } : {})

/** The last point of a chart and the mean that it is held against; nothing where nothing was measured. */
function lastOf(charts: readonly CourseChart[], measure: MeasureCode): Evidence {
  const chart = charts.find((one) => one.measure === measure)
  const last = chart?.points.findLast(({ value }) => value !== null)?.value
  const mean = chart?.stretches.at(-1)?.mean
  return last == null || mean === undefined ? {} : { [measure]: last, [`${measure}-mean`]: mean }
}
