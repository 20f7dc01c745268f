/** What a person answered about a file of the same shape holds for this one too, as long as nothing else was answered. */
import type { Answers, Problem, Question } from '../../core/fact/problem.ts'
import { dayOf } from '../../core/units.ts'
import type { Examined, Recognised } from '../../intake/examined.ts'
import { plainHeader } from '../../intake/headers.ts'
import { ownHeaders } from '../../intake/mended.ts'
import type { Given } from '../../intake/read/table.ts'
import { answersOfShape, type AnsweredBefore } from '../../store/rows/answers-of-shape.ts'
import { standingPrivacy } from '../../store/rows/retention.ts'
import type { Asked, House } from '../verb.ts'

export type Found<Seen = Examined> = {
  readonly examined: Seen
  readonly answers: Answers
  /** What it asked by itself, also where that was answered before. */
  readonly questions: readonly Question[] | null
}

/** Looks with the answers that were given for it, and again with those of before where it asks something. */
export async function lookAsBefore<Seen extends Examined | null>(
  look: (given: Given) => Promise<Seen>,
  answers: Answers,
  asked: Asked,
  house: House,
): Promise<Found<Seen>> {
  const { contactsSince } = await house.store.look(asked.workspace, standingPrivacy)
  const given = { answers, today: dayOf(asked.now), people: contactsSince !== null }
  const examined = await look(given)
  if (examined?.status !== 'asked') return { examined, answers, questions: null }
  const { questions } = examined
  const before = await house.store.run(asked.workspace, (tx) => answersOfShape(tx, shapeOf(examined)))
  const remembered = before === null ? {} : rememberedAnswers(before.answers, examined)
  if (before === null || Object.keys(remembered).length === 0) return { examined, answers, questions }
  const both = { ...remembered, ...answers }
  const again = await look({ ...given, answers: both })
  return {
    examined: again?.status === 'recognised' ? { ...again, notes: [...again.notes, answeredBefore(again.file, before)] } : again,
    answers: both,
    questions,
  }
}

/** Not whose calendar it is: the next may be a colleague's. Ledger accounts only where the books still have all of them. */
function rememberedAnswers({ member: _member, overlap: _overlap, accounts, ...answers }: Answers, examined: Examined): Answers {
  const known = examined.status === 'asked' ? examined.questions.find(({ code }) => code === 'which-accounts')?.choices : undefined
  const still = accounts !== undefined && known !== undefined && accounts.every((account) => known.includes(account))
  return still ? { ...answers, accounts } : answers
}

/** By the headers that a file has, in any spelling of case and punctuation, files are known to be of one shape. */
export const shapeOf = ({ headers, shape = headers }: Pick<Recognised, 'headers' | 'shape'>): string =>
  ownHeaders(shape).map(plainHeader).join(' ')

const answeredBefore = (file: string, before: AnsweredBefore): Problem => ({
  code: 'file-answered-before',
  weight: 'note',
  file,
  row: null,
  column: null,
  facts: { before: before.file },
  cells: null,
})
