/** The conscience questions with what speaks now, the answer of this cycle and the earlier ones. */
import { questionsOfAll, questionsOfCustomer, type AskedQuestion } from '../../core/conscience/conscience.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { conscienceAnswers } from '../../store/rows/conscience.ts'
import { evidenceNow } from './evidence-now.ts'

const MOST_EARLIER = 12

export async function askedNow(tx: Transaction, customer: string | null, cycle: Day, now: string): Promise<readonly AskedQuestion[]> {
  const evidence = await evidenceNow(tx, customer, now)
  const answers = await conscienceAnswers(tx, customer)
  return (customer === null ? questionsOfAll : questionsOfCustomer).map((question) => {
    const own = answers.filter((one) => one.question === question).map(({ question: _question, ...answer }) => answer)
    return {
      question,
      evidence: evidence.get(question) ?? {},
      answer: own.find((one) => one.cycle === cycle) ?? null,
      earlier: own.filter((one) => one.cycle < cycle).slice(0, MOST_EARLIER),
    }
  })
}
