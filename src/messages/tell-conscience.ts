/** How the numbers beside a conscience question are said. */
import type { Evidence, QuestionCode } from '../../core/conscience/conscience.ts'
import type { Speech } from '../language.tsx'

const measured = ['discount', 'unit-margin', 'lost-on-price', 'strength'] as const

/** What the data knows; one sentence for each of them, and one that says so where it knows nothing. */
export function evidenceText(question: QuestionCode, evidence: Evidence, ofCustomer: boolean, { say }: Pick<Speech, 'say'>): string {
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
