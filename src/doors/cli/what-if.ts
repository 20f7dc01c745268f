/** `koersvast what-if --hours H`: the plan computed again for other hours, fewer customers or more hours each; nothing is decided. */
import type { Command } from 'commander'
import type { WhatIfAnswer } from '../../core/plan/what-if-answer.ts'
import { whatIf } from '../../verbs/plan/what-if.ts'
import { askHouse } from './ask-house.ts'
import { print, refused, tell } from './terminal.ts'

type Options = { hours?: string; customers?: string; hoursEach?: string; json?: boolean }

export function whatIfCommand(program: Command): void {
  program
    .command('what-if')
    .description(tell('cli.what-if'))
    .option('--hours <h>', tell('cli.what-if-hours'))
    .option('--customers <n>', tell('cli.what-if-customers'))
    .option('--hours-each <h>', tell('cli.what-if-hours-each'))
    .option('--json', tell('cli.json'))
    .action(async ({ json, ...question }: Options) => {
      const answer = await askHouse(whatIf, question)
      if (refused(answer)) return
      if (json) print(JSON.stringify(answer, null, 1))
      else show(answer as WhatIfAnswer)
    })
}

function show({ plan, ...answer }: WhatIfAnswer): void {
  print(tell('cli.what-if-headline', { price: answer.hourPriceEuro, white: answer.count.white, now: plan.hourPriceEuro }))
  print(
    tell('cli.what-if-summary', {
      hours: answer.capacityHours,
      used: answer.plannedHours,
      customers: answer.customers,
      value: answer.valueEuro,
      bound: answer.upperBoundEuro,
    }),
  )
  print(tell('cli.what-if-against', { plan: answer.moreThanPlanEuro, now: answer.moreThanNowEuro }))
  print(tell('cli.what-if-undecided'))
}
