/** `koersvast experiment`: what the experiment near the line can tell, its lots, and what it measured after each cycle. */
import type { Command } from 'commander'
import type { ExperimentPage, ShownExperiment } from '../../core/experiment/experiment-page.ts'
import { soFarOf } from '../../core/experiment/progress.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { tellDesign, tellMeasured, tellRun, tellTaught } from '../../messages/tell-experiment.ts'
import { drawLots } from '../../verbs/experiment/draw-lots.ts'
import { learnElasticity } from '../../verbs/experiment/learn-elasticity.ts'
import { letLotsGo } from '../../verbs/experiment/let-lots-go.ts'
import { showExperiment } from '../../verbs/experiment/show-experiment.ts'
import { inHouse, type Ask } from './ask-house.ts'
import { wantsJson } from './matter-told.ts'
import { number } from './meant.ts'
import { print, refused, tell, terminalLanguage } from './terminal.ts'
import { written } from './written.ts'

type Wanted = { readonly quarters?: number; readonly byGroup?: boolean }

export function experimentCommand(program: Command): void {
  const wanted = (command: Command) =>
    command.option('--quarters <n>', tell('cli.experiment-quarters'), number).option('--by-group', tell('cli.experiment-by-group'))
  const experiment = wanted(program.command('experiment').description(tell('cli.experiment')))
    .option('--json', tell('cli.json'))
    .action((_options: object, command: Command) => looked(command, async () => null))
  wanted(experiment.command('draw').description(tell('cli.experiment-draw'))).action((_options: object, command: Command) =>
    looked(command, (ask) => ask(drawLots, wish(command))),
  )
  experiment
    .command('stop')
    .description(tell('cli.experiment-stop'))
    .action((_options: object, command: Command) => looked(command, (ask) => ask(letLotsGo, {})))
  experiment
    .command('learn')
    .description(tell('cli.experiment-learn'))
    .action((_options: object, command: Command) => looked(command, (ask) => ask(learnElasticity, {})))
}

function wish(command: Command): Wanted {
  const { quarters, byGroup } = command.optsWithGlobals<Wanted>()
  return { ...(quarters !== undefined && { quarters }), ...(byGroup === true && { byGroup }) }
}

/** Decides, if anything is to be decided, and shows how it stands after that. */
async function looked(command: Command, decide: (ask: Ask) => Promise<object | Refusal | null>): Promise<void> {
  const answer = await inHouse(async (ask) => {
    const decided = await decide(ask)
    return decided !== null && isRefusal(decided) ? decided : ask(showExperiment, wish(command))
  })
  if (refused(answer)) return
  if (wantsJson(command)) print(JSON.stringify(answer, null, 1))
  else show(answer as ExperimentPage)
}

function show(page: ExperimentPage): void {
  const language = terminalLanguage()
  const { design, standing, ended } = page
  const plain = (sentences: readonly string[]) => sentences.forEach((sentence) => print(sentence.replaceAll('*', '')))
  if (design === null && standing === null) print(tell('refusal.experiment-no-plan'))
  if (standing) {
    print(tellRun(language, standing, true, written.day))
    plain(tellMeasured(language, soFarOf(standing)))
    lots(standing)
  }
  plain(tellTaught(language, page))
  if (design) {
    print(
      `${tell('screen.experiment.span', { quarters: design.quarters })} ${tell('screen.experiment.days', { from: written.day(design.from), to: written.day(design.to) })}`,
    )
    plain(tellDesign(language, design))
  }
  for (const one of ended) {
    print(`\n${tellRun(language, one, false, written.day)}`)
    plain(tellMeasured(language, soFarOf(one)))
    if (one.learned) print(tell('screen.experiment.learned'))
  }
}

function lots({ lots, drawnAt, seed }: ShownExperiment): void {
  print(`\n${tell('screen.experiment.lots-seed', { day: written.day(drawnAt), seed })}`)
  const named = (some: readonly { readonly id: string; readonly name: string | null }[]) =>
    some.map(({ id, name }) => name ?? id).join(', ')
  for (const { member, worked, left } of lots)
    print(`   ${tell('screen.experiment.lot', { member: member.name ?? member.id, worked: named(worked), left: named(left) })}`)
}
