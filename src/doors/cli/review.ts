/** `koersvast review`: the agenda that prepared itself, or the minutes of one that was held; what is agreed or dropped in it, and closing it. */
import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import type { AgreementRow } from '../../core/course/course-page.ts'
import { measures } from '../../core/course/measure.ts'
import type { ReviewPage } from '../../core/course/review-page.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { tellEvidence, tellQuestion } from '../../messages/tell-conscience.ts'
import { tellAlarm, tellHeading, tellValue } from '../../messages/tell-course.ts'
import { tellMeasured } from '../../messages/tell-experiment.ts'
import { dropProposal } from '../../verbs/course/drop-proposal.ts'
import { holdReview } from '../../verbs/course/hold-review.ts'
import { makeAgreement } from '../../verbs/course/make-agreement.ts'
import { showReview } from '../../verbs/course/show-review.ts'
import { inHouse, type Ask } from './ask-house.ts'
import { wantsJson } from './matter-told.ts'
import { memberMeant } from './meant.ts'
import { print, refused, tell, terminalLanguage } from './terminal.ts'
import { written } from './written.ts'

type Agreeing = { readonly owner?: string; readonly until?: string }

export function reviewCommand(program: Command): void {
  const review = program
    .command('review')
    .description(tell('cli.review'))
    .option('--cycle <yyyy-mm-dd>', tell('cli.review-cycle'))
    .option('--json', tell('cli.json'))
    .action((_options: object, command: Command) => looked(command, async () => null))
  review
    .command('agree')
    .description(tell('cli.course-agree'))
    .argument('<text>', tell('cli.course-text'))
    .option('--owner <member>', tell('cli.course-owner'))
    .option('--until <yyyy-mm-dd>', tell('cli.course-until'))
    .action((text: string, { owner, until }: Agreeing, command: Command) =>
      looked(command, async (ask, { cycle, today }) => {
        const member = owner === undefined ? null : await memberMeant(ask, owner)
        if (isRefusal(member)) return member
        const end = cycle.to < today ? today : cycle.to
        const wish = { agreement: randomUUID(), text, owner: member, until: until ?? end, review: cycle.from, alarm: null }
        return ask(makeAgreement, wish)
      }),
    )
  review
    .command('drop')
    .description(tell('cli.review-drop'))
    .argument('<text>', tell('cli.review-proposal'))
    .action((text: string, _options: object, command: Command) =>
      looked(command, (ask, { cycle }) => ask(dropProposal, { cycle: cycle.from, text })),
    )
  review
    .command('hold')
    .description(tell('cli.review-hold'))
    .action((_options: object, command: Command) => looked(command, (ask, { cycle }) => ask(holdReview, { cycle: cycle.from })))
}

/** Decides, if anything is to be decided, and shows that same review after it. */
async function looked(command: Command, decide: (ask: Ask, page: ReviewPage) => Promise<object | Refusal | null>): Promise<void> {
  const { cycle: wanted = null } = command.optsWithGlobals<{ readonly cycle?: string }>()
  const answer = await inHouse(async (ask) => {
    const before = await ask(showReview, { cycle: wanted })
    if (isRefusal(before)) return before
    const page = before as ReviewPage
    const decided = await decide(ask, page)
    if (decided === null || isRefusal(decided)) return decided ?? before
    return ask(showReview, { cycle: page.cycle.from })
  })
  if (refused(answer)) return
  if (wantsJson(command)) print(JSON.stringify(answer, null, 1))
  else show(answer as ReviewPage)
}

function show(page: ReviewPage): void {
  const { cycle, running, held, since, agreements, checked, debts, finished, signals, cards, made, dropped } = page
  const span = { from: written.day(cycle.from), to: written.day(cycle.to) }
  const finding = held === null ? (running ? 'screen.review.running' : 'screen.review.prepared') : 'screen.review.minutes'
  print(tell(finding, span).replaceAll('*', ''))
  print(
    held === null
      ? tell('screen.review.since', { day: written.day(since) })
      : tell('screen.review.held', { day: written.day(held.at), by: held.by ?? tell('screen.erased') }),
  )
  part('screen.review.agreed-before', agreements.map(agreed), 'screen.review.agreed-before.none')
  const names = finished.map(({ name }) => name ?? tell('screen.block.unnamed')).join(', ')
  const open =
    held === null ? tell('screen.review.debts', { count: debts.length }) : tell('screen.review.debts-then', { count: held.figures.debts })
  part('screen.review.verified', [
    tell('screen.review.checked', checked),
    open,
    ...debts.map(({ title, debt }) => `  ${tell('screen.review.debt', { title: title ?? tell('screen.erased'), who: debt?.name ?? '–' })}`),
  ])
  part('screen.review.course', [...course(page), tell('screen.review.finished', { count: finished.length, names })])
  print(`\n${tell('screen.review.signals', { count: held === null ? signals.length : held.figures.signals })}`)
  for (const { about, code, by } of signals)
    print(tell('screen.review.signal', { about: about.name ?? about.id, signal: tell(`signal.${code}`), by: by ?? '–' }))
  print(tell('screen.review.cards', { count: cards }))
  part('screen.conscience', page.conscience.flatMap(asked))
  part('screen.review.made', made.map(agreed), 'screen.review.made.none')
  if (dropped.length > 0)
    part(
      'screen.review.dropped',
      dropped.map((text) => text ?? tell('screen.erased')),
    )
}

function part(heading: Parameters<typeof tell>[0], lines: readonly string[], none?: Parameters<typeof tell>[0]): void {
  print(`\n${tell(heading)}`)
  for (const line of lines) print(line)
  if (lines.length === 0 && none) print(tell(none))
}

function course({ course: heading, alarms, held }: ReviewPage): readonly string[] {
  const language = terminalLanguage()
  const measured = held?.figures.measured ?? {}
  const told = measures.flatMap((measure) => {
    const value = measured[measure]
    return value === undefined ? [] : [`${tell(`course.measure.${measure}`)}: ${tellValue(language, measure, value)}`]
  })
  return [
    ...(heading === null ? [] : [tellHeading(language, heading).replaceAll('*', '')]),
    ...told,
    ...minutesOf(held).map((sentence) => sentence.replaceAll('*', '')),
    ...(alarms.length === 0 ? [tell('screen.review.no-alarms')] : alarms.map((alarm) => tellAlarm(language, alarm))),
  ]
}

/** What the experiment had measured when it was held. */
const minutesOf = (held: ReviewPage['held']): readonly string[] =>
  held?.figures.experiment ? tellMeasured(terminalLanguage(), held.figures.experiment) : []

function agreed({ text, owner, until, status }: AgreementRow): string {
  const name = owner.name ?? tell('screen.erased')
  const by =
    status === 'open'
      ? tell('screen.course.agreement.by', { owner: name, day: written.day(until) })
      : tell(`screen.course.agreement.${status}`, { owner: name })
  return `${text ?? tell('screen.erased')} · ${by}`
}

function asked({ question, evidence, answer }: ReviewPage['conscience'][number]): readonly string[] {
  const language = terminalLanguage()
  return [
    tellQuestion(language, question, false),
    `  ${answer === null ? tellEvidence(language, question, evidence, false) : (answer.text ?? tell('screen.erased'))}`,
  ]
}
