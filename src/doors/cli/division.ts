/** `koersvast course division`: who works whom as agreed, the bundles that are worth changing it, and the answers to them. */
import type { Command } from 'commander'
import type { BundlesPage, ShownBundle } from '../../core/course/bundles-page.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { tellChange, tellGain, tellTotal } from '../../messages/tell-bundle.ts'
import { agreeDivision } from '../../verbs/course/agree-division.ts'
import { answerBundle } from '../../verbs/course/answer-bundle.ts'
import { letDivisionGo } from '../../verbs/course/let-division-go.ts'
import { showBundles } from '../../verbs/course/show-bundles.ts'
import { takeBackBundle } from '../../verbs/course/take-back-bundle.ts'
import { inHouse, type Ask } from './ask-house.ts'
import { wantsJson } from './matter-told.ts'
import { number } from './meant.ts'
import { print, refused, tell, terminalLanguage } from './terminal.ts'
import { written } from './written.ts'

export function divisionCommand(course: Command): void {
  const division = course
    .command('division')
    .description(tell('cli.course-division'))
    .option('--json', tell('cli.json'))
    .action((_options: object, command: Command) => looked(command, async () => null))
  division
    .command('agree')
    .description(tell('cli.course-division-agree'))
    .action((_options: object, command: Command) => looked(command, (ask) => ask(agreeDivision, {})))
  division
    .command('let-go')
    .description(tell('cli.course-division-let-go'))
    .action((_options: object, command: Command) => looked(command, (ask) => ask(letDivisionGo, {})))
  for (const [name, accept] of [
    ['accept', true],
    ['refuse', false],
  ] as const)
    division
      .command(name)
      .description(tell(`cli.course-division-${name}`))
      .argument('<n>', tell('cli.course-bundle'), number)
      .action((n: number, _options: object, command: Command) =>
        looked(command, async (ask, page) => {
          const bundle = bundleMeant(page, n)
          return isRefusal(bundle) ? bundle : ask(answerBundle, { customer: bundle.customer, accept })
        }),
      )
  division
    .command('back')
    .description(tell('cli.course-division-back'))
    .action((_options: object, command: Command) =>
      looked(command, async (ask, { accepted: [last] }) =>
        last ? ask(takeBackBundle, { customer: last.customer }) : refuse('bundle-not-accepted'),
      ),
    )
}

/** Decides, if anything is to be decided, and shows how the division stands after that. */
async function looked(command: Command, decide: (ask: Ask, page: BundlesPage) => Promise<object | Refusal | null>): Promise<void> {
  const answer = await inHouse(async (ask) => {
    const before = await ask(showBundles, {})
    if (isRefusal(before)) return before
    const decided = await decide(ask, before as BundlesPage)
    if (decided === null || isRefusal(decided)) return decided ?? before
    return ask(showBundles, {})
  })
  if (refused(answer)) return
  if (wantsJson(command)) print(JSON.stringify(answer, null, 1))
  else show(answer as BundlesPage)
}

const bundleMeant = ({ bundles }: BundlesPage, n: number): ShownBundle | Refusal =>
  bundles[n - 1] ?? refuse('bundle-not-there', { number: n, count: bundles.length })

function show(page: BundlesPage): void {
  const language = terminalLanguage()
  const { agreed, planned, bundles, refused: dropped } = page
  if (agreed === null) {
    if (planned === null || planned.customers === 0) return print(tell('refusal.division-no-plan'))
    return print(tell('screen.bundles.agree-about', planned))
  }
  print(tell('screen.bundles.agreed', { ...agreed, day: written.day(agreed.at) }))
  if (bundles.length === 0) print(tell('screen.bundles.none'))
  if (bundles.length > 1) print(tellTotal(language, page))
  for (const [at, bundle] of bundles.entries()) {
    print(`\n${at + 1}  ${tellGain(language, bundle).replaceAll('*', '')}`)
    for (const change of bundle.changes) print(`   ${tellChange(language, change)}`)
  }
  if (dropped > 0) print(`\n${tell('screen.bundles.refused', { count: dropped })}`)
}
