/** How a matter is spoken of: what became of it, each answer that stands, and who somebody is. */
import { clock, nobody } from '../../core/about.ts'
import { gate, ruleOf } from '../../core/gate/gate.ts'
import type { TestCode } from '../../core/gate/rule.ts'
import type { MatterPage, MatterRow, Named } from '../../core/matter/matter-page.ts'
import type { Speech } from '../language.tsx'

export const titleOf = ({ title }: { readonly title: string | null }, { say }: Speech): string => title ?? say('screen.erased')

/** The name of a member, also where nobody said who they were. */
export function nameOf(member: Named | null, { say }: Speech): string {
  if (member === null) return say('screen.gate.nobody')
  if (member.id === nobody || member.id === clock) return say('screen.matter.nobody-said-who')
  return member.name ?? say('screen.matter.unknown-member')
}

/** Where it stands, with what happens next, in one sentence or two. */
export function standsText({ matter, answers }: Pick<MatterPage, 'matter' | 'answers'>, speech: Speech): string {
  const stoppedBy = answers.find(({ test, answer }) => ruleOf(test)?.passes !== answer)
  return speech.say(`matter.stands.${matter.status}`, {
    test: matter.test,
    by: stoppedBy?.by ?? 'data',
    named: matter.block?.name ? 'yes' : 'no',
    block: matter.block?.name ?? '',
    owner: nameOf(matter.owner, speech),
    debt: nameOf(matter.debt, speech),
  })
}

type Given = MatterPage['answers'][number]

/** One answer that stands, with the numbers of the data or the name of who gave it. */
export function answerText({ test, answer, by, name, member, numbers, tie }: Given, { matter }: MatterPage, speech: Speech): string {
  const { say } = speech
  const who = test === 'ownership' ? nameOf(matter.owner, speech) : member === null ? '' : nameOf({ id: member, name }, speech)
  const tied = tie === null ? null : (matter.ties.find((one) => one.tie === tie.tie)?.name ?? tie.to)
  return say(`matter.answer.${test}`, {
    valueEuro: 0,
    hours: 0,
    hourPriceEuro: 0,
    partners: 0,
    sellers: 0,
    risks: 0,
    costEuro: 0,
    marginEuro: 0,
    ...numbers,
    by,
    answer,
    name: who,
    tie: tie === null ? '' : say(`tie.${tie.tie}`).toLowerCase(),
    to: tied ?? '',
  })
}

export type TestState = 'passed' | 'stopped' | 'asked' | 'ahead'

/** The five tests in their order: which are passed, where it stopped, which is asked now, and which come after. */
export function testStates({
  matter,
  answers,
}: MatterPage): readonly { readonly test: TestCode; readonly state: TestState; readonly given: Given | null }[] {
  return gate.map(({ code, passes }) => {
    const given = answers.find(({ test }) => test === code) ?? null
    const state = matter.test === code ? 'asked' : given === null ? 'ahead' : given.answer === passes ? 'passed' : 'stopped'
    return { test: code, state, given: state === 'asked' ? null : given }
  })
}

/** By what it can be worked with others: each tie with its name, as short as it can be said. */
export const tiesText = ({ ties }: Pick<MatterRow, 'ties'>): string => [...new Set(ties.map(({ name }) => name))].join(' · ')
