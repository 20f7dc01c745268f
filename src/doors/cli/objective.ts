/** `koersvast objective`: the one objective and what it may count on, or setting it. */
import type { Command } from 'commander'
import type { ObjectivePage } from '../../core/objective/objective-page.ts'
import { measures, replacements } from '../../core/objective/objective.ts'
import { isRefusal } from '../../core/refusal.ts'
import { setObjective } from '../../verbs/objective/set-objective.ts'
import { showObjective } from '../../verbs/objective/show-objective.ts'
import { inHouse } from './ask-house.ts'
import { number } from './meant.ts'
import { print, refused, tell } from './terminal.ts'
import { written } from './written.ts'

type Options = { set?: string; measure: string; amount?: number; by?: string; reason?: string; json?: boolean }

export function objectiveCommand(program: Command): void {
  program
    .command('objective')
    .description(tell('cli.objective'))
    .option('--set <sentence>', tell('cli.objective-set'))
    .option('--measure <measure>', measures.join(', '), 'margin')
    .option('--amount <number>', tell('cli.objective-amount'), number)
    .option('--by <yyyy-mm-dd>', tell('cli.objective-by'))
    .option('--reason <reason>', tell('cli.objective-reason', { reasons: replacements.join(', ') }))
    .option('--json', tell('cli.json'))
    .action(async ({ set, measure, amount, by, reason, json }: Options, command: Command) => {
      const some = [set, amount, by].filter((one) => one !== undefined).length
      if (some > 0 && some < 3) command.error(tell('cli.objective-incomplete'))
      const answer = await inHouse(async (ask) => {
        const decided = set === undefined ? null : await ask(setObjective, { sentence: set, measure, amount, by, reason: reason ?? null })
        return isRefusal(decided) ? decided : ask(showObjective, {})
      })
      if (refused(answer)) return
      if (json) print(JSON.stringify(answer, null, 1))
      else show(answer as ObjectivePage)
    })
}

function show({ objective, setBy, forecast }: ObjectivePage): void {
  if (!objective) return print(tell('cli.objective-none'))
  const { sentence, measure, amount, by, setAt } = objective
  print(sentence ?? tell('screen.erased'))
  print(
    tell('screen.objective.what', {
      amount: measure === 'margin' || measure === 'revenue' ? written.euro(amount) : written.count(amount),
      measure: tell(`screen.objective.measure.${measure}`),
      by: written.day(by),
    }),
  )
  print(
    forecast
      ? tell('screen.objective.forecast', { wide: forecast.wideEuro, narrow: forecast.narrowEuro, share: forecast.narrowShare })
      : tell('screen.objective.no-forecast', { measure }),
  )
  print(tell('screen.objective.set-by', { name: setBy ?? '–', day: written.day(setAt) }))
}
