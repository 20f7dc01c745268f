/** Who to work and who not, from files alone: the whole way from bytes to verdicts without a database. */
import { z } from 'zod'
import { accountsFromFacts } from '../../core/customer/accounts-from-facts.ts'
import { defaultStandards } from '../../core/customer/standards.ts'
import { matchMembers, type Members } from '../../core/fact/match-members.ts'
import { domainOfId } from '../../core/fact/own-id.ts'
import { gatherProfiles, type Profile, type Profiles } from '../../core/fact/profile.ts'
import type { ResolvedFact } from '../../core/fact/resolved.ts'
import { whoOf } from '../../core/fact/who.ts'
import { whatCounts, type OfFile } from '../../core/fact/what-counts.ts'
import { whoIsWho } from '../../core/fact/who-is-who.ts'
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
import { resolveFacts, type RowFact } from '../../intake/resolve.ts'
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
    for (const fact of read.everyone) book.add(fact)
    // Time at an address that is nobody's is no customer's time.
    for (const fact of whatCounts(read.facts)) if (fact.kind === 'member-row' || domainOfId(fact.customer) === null) book.add(fact)
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
  const members = matchMembers()
  const profiles = gatherProfiles()
  for (const [at, { mentions }] of files.entries()) {
    for (const { reference, listed } of mentions.members.values()) members.learn(reference, listed)
    for (const { reference, listed } of mentions.customers.values()) profiles.add({ reference, listed, file: String(at) })
  }
  const { joins } = whoIsWho(profiles, [], new Set())
  const who = whoOf(joins, members)
  const facts: (RowFact & OfFile)[] = []
  const problems: Problem[] = []
  let lastDay: Day | null = null
  for (const [at, file] of files.entries()) {
    for await (const batch of resolveFacts(file, who)) {
      problems.push(...batch.problems)
      for (const fact of batch.facts) {
        facts.push({ ...fact, file: at, adds: false })
        if (fact.kind === 'invoice-line' && (lastDay === null || fact.day > lastDay)) lastDay = fact.day
      }
    }
  }
  return { everyone: everyone(facts, profiles, members), facts, problems, lastDay }
}

/** Whoever is in a fact, by the name that all files together give; a rejected row makes nobody known. */
function everyone(facts: readonly RowFact[], profiles: Profiles, members: Members): readonly ResolvedFact[] {
  const customers = new Set(facts.flatMap((fact) => (fact.kind === 'member-row' ? [] : [fact.customer])))
  const workers = new Set(facts.map((fact) => (fact.kind === 'customer-row' ? fact.owner : fact.member)))
  return [
    ...[...customers]
      .filter((id) => domainOfId(id) === null)
      .map((id) => ({ kind: 'customer-row', customer: id, name: nameOf(profiles.of(id)) ?? id, group: null, owner: null }) as const),
    ...members
      .everyone()
      .filter(({ id }) => workers.has(id))
      .map(({ id, name }) => ({ kind: 'member-row', member: id, name, netHours: null }) as const),
  ]
}

const nameOf = (profile: Profile | undefined): string | null => profile?.name ?? profile?.key ?? null

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
