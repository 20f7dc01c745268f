/** Who to work and who not, from files alone: the whole way from bytes to verdicts without a database. */
import { z } from 'zod'
import { accountsFromFacts } from '../../core/customer/accounts-from-facts.ts'
import { defaultStandards } from '../../core/customer/standards.ts'
import { createMatcher, type Matcher } from '../../core/fact/match.ts'
import type { Problem } from '../../core/fact/problem.ts'
import type { FocusAnswer } from '../../core/plan/focus-answer.ts'
import type { PlannedCustomer } from '../../core/plan/plan.ts'
import { makePlan } from '../../core/plan/make-plan.ts'
import { firstSeed } from '../../core/chance.ts'
import { refuse } from '../../core/refusal.ts'
import { statedTeam } from '../../core/team/stated-team.ts'
import { dayOf, yearUpTo, type Day } from '../../core/units.ts'
import { examine } from '../../intake/examine.ts'
import type { Examined, Recognised } from '../../intake/examined.ts'
import { learn, resolveFacts, type RowFact } from '../../intake/resolve.ts'
import { answersShape } from '../fact/answers-shape.ts'
import { filesShape } from '../fact/files-shape.ts'
import { showOffline } from '../kinds.ts'

export const focusOnFiles = showOffline({
  word: 'plan',
  name: 'focus-on-files',
  input: z.object({
    files: filesShape,
    members: z.coerce.number().int().min(1).max(10_000).optional(),
    hours: z.coerce.number().min(0).max(10_000).optional(),
    answers: answersShape.optional(),
  }),
  run: async ({ files, members, hours, answers = {} }, { now }) => {
    if ((members === undefined) !== (hours === undefined)) return refuse('members-without-hours')
    const examined = await Promise.all(files.map((file) => examine(file, { answers, today: dayOf(now) })))
    const recognised = examined.filter((file) => file.status === 'recognised')
    const questions = examined.flatMap((file) => (file.status === 'asked' ? file.questions : []))
    const read = await readAll(recognised)
    const told = {
      files: examined.map((file) => toldFile(file, read.problems)),
      problems: [...examined.flatMap(problemsOf), ...read.problems],
      questions,
    }
    if (questions.length > 0 || read.lastDay === null) return { ...nothing, ...told }

    const period = yearUpTo(read.lastDay)
    const book = accountsFromFacts(period)
    for (const fact of everyone(read.matcher)) book.add(fact)
    for (const fact of read.facts) book.add(fact)
    const { accounts, members: found } = book.finish()
    const team = members === undefined || hours === undefined ? found : statedTeam(found, members, hours)
    const plan = makePlan({ accounts, members: team, standards: defaultStandards, period, seed: firstSeed })
    const names = new Map(found.map((member) => [member.id, member.name]))
    return {
      period,
      hourPriceEuro: plan.hourPriceEuro,
      valueEuro: plan.valueEuro,
      upperBoundEuro: plan.upperBoundEuro,
      capacityHours: plan.capacityHours,
      count: plan.count,
      verdicts: plan.customers.toSorted(whiteFirst).map(({ id, name, hoursNow, owner, ...row }) => ({
        ...row,
        customer: { id, name },
        owner: owner === null ? null : (names.get(owner) ?? team.find((member) => member.id === owner)?.name ?? owner),
        hours: hoursNow,
      })),
      findings: plan.findings,
      ...told,
    } satisfies FocusAnswer
  },
})

const rank = { white: 0, grey: 1, black: 2 } as const

const whiteFirst = (a: PlannedCustomer, b: PlannedCustomer): number =>
  rank[a.verdict] - rank[b.verdict] || b.numbers.entryPriceEuro - a.numbers.entryPriceEuro || b.marginEuro - a.marginEuro

const nothing = {
  period: null,
  hourPriceEuro: null,
  valueEuro: null,
  upperBoundEuro: null,
  capacityHours: null,
  count: { white: 0, black: 0, grey: 0 },
  verdicts: [],
  findings: [],
} satisfies Partial<FocusAnswer>

/** Everything of all files: who is who first, facts after. The year ends on the last invoice day. */
async function readAll(files: readonly Recognised[]) {
  const matcher = createMatcher()
  for (const file of files) await learn(file, matcher)
  const facts: RowFact[] = []
  const problems: Problem[] = []
  let lastDay: Day | null = null
  for (const file of files) {
    for await (const batch of resolveFacts(file, matcher)) {
      problems.push(...batch.problems)
      for (const fact of batch.facts) {
        facts.push(fact)
        if (fact.kind === 'invoice-line' && (lastDay === null || fact.day > lastDay)) lastDay = fact.day
      }
    }
  }
  return { matcher, facts, problems, lastDay }
}

/** The names that all files together give. */
const everyone = (matcher: Matcher) => [
  ...matcher.customers().map(({ id, name }) => ({ kind: 'customer-row', customer: id, name, group: null, owner: null }) as const),
  ...matcher.members().map(({ id, name }) => ({ kind: 'member-row', member: id, name, netHours: null }) as const),
]

function problemsOf(file: Examined): readonly Problem[] {
  if (file.status === 'refused') return [file.problem]
  return file.status === 'recognised' ? file.notes : []
}

const toldFile = (file: Examined, problems: readonly Problem[]) => ({
  file: file.file,
  format: file.status === 'refused' ? null : file.format,
  rows: file.status === 'refused' ? 0 : file.rows,
  rejected: problems.filter((problem) => problem.file === file.file).length,
})
