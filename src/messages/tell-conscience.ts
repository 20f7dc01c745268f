/** Tells a conscience question and the numbers beside it in a language; the same on every door. */
import type { Evidence, QuestionCode } from '../core/conscience/conscience.ts'
import { say as sayIn, type Language } from './say.ts'

const measured = ['discount', 'unit-margin', 'lost-on-price', 'strength'] as const

/** Of a customer some are asked in other words. */
export const tellQuestion = (language: Language, question: QuestionCode, ofCustomer: boolean): string =>
  sayIn(
    language,
    ofCustomer && (question === 'problem' || question === 'solution') ? `conscience.customer.${question}` : `conscience.${question}`,
  )

/** What the data knows; one sentence for each of them, and one that says so where it knows nothing. */
export function tellEvidence(language: Language, question: QuestionCode, evidence: Evidence, ofCustomer: boolean): string {
  const say = (code: Parameters<typeof sayIn>[1], values?: Parameters<typeof sayIn>[2]) => sayIn(language, code, values)
  const nothing = say('conscience.evidence.none')
  if (ofCustomer) {
    const { matters, marginEuro = null, hours = null } = evidence
    return matters === undefined ? nothing : say('conscience.evidence.customer', { matters, marginEuro, hours })
  }
  if (question === 'whom') {
    const { white, grey, black, share = null } = evidence
    return white === undefined || grey === undefined || black === undefined
      ? nothing
      : say('conscience.evidence.whom', { white, grey, black, share })
  }
  if (question === 'problem' || question === 'solution') {
    const { white, answered } = evidence
    return white === undefined || answered === undefined ? nothing : say('conscience.evidence.answered', { white, answered })
  }
  const told = measured.flatMap((measure) => {
    const [last, mean] = [evidence[measure], evidence[`${measure}-mean`]]
    return last === undefined || mean === undefined ? [] : [say(`conscience.evidence.${measure}`, { last, mean })]
  })
  return told.length === 0 ? nothing : told.join(' ')
}
