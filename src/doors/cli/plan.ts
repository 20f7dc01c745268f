/** `koersvast plan --problem FILE`: the best plan of an allocation problem, with its proven bound. */
import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { PlanAnswer } from '../../core/plan/plan-answer.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { locales } from '../../messages/say.ts'
import { solveProblem } from '../../verbs/plan/solve-problem.ts'
import { answerOffline } from './offline.ts'
import { readFiles } from './read-files.ts'
import { print, refused, table, tell, terminalLanguage } from './terminal.ts'

export function planCommand(program: Command): void {
  program
    .command('plan')
    .description(tell('cli.plan'))
    .requiredOption('--problem <file>', tell('cli.plan-problem'))
    .option('--json', tell('cli.json'))
    .action(async ({ problem: path, json }: { problem: string; json?: boolean }) => {
      const answer = await solve(path)
      if (refused(answer)) return
      if (json) print(JSON.stringify(answer, null, 1))
      else show(answer as PlanAnswer)
    })
}

async function solve(path: string) {
  const files = await readFiles([path])
  if (isRefusal(files)) return files
  const bytes = await readFile(path)
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    // The golden cases wrap the problem together with what is expected of it.
    const wrapped = typeof value === 'object' && value !== null && 'problem' in value ? value.problem : value
    return await answerOffline(solveProblem, { problem: wrapped })
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('problem-not-json', { path, why: error.message })
    throw error
  }
}

function show(answer: PlanAnswer): void {
  const tenth = new Intl.NumberFormat(locales[terminalLanguage()], { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  print(tell('cli.plan-headline', { value: answer.valueEuro, bound: answer.upperBoundEuro, gap: answer.gap }))
  for (const { member, hourPriceEuro, nextHourEuro } of answer.prices)
    print(tell('cli.plan-price', { member, price: hourPriceEuro, next: nextHourEuro }))
  print('')
  const columns = [tell('column.customer'), tell('column.owner'), tell('column.planned')]
  print(
    table(
      columns,
      answer.assignments.map((one) => [one.customer, one.member, tenth.format(one.hours)]),
      [2],
    ),
  )
}
