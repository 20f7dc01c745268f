/** `koersvast focus FILE...`: who to work and who not, from files alone, without a server or a database. */
import type { Command } from 'commander'
import type { FocusAnswer } from '../../core/plan/focus-answer.ts'
import { marginKnown } from '../../core/plan/verdict.ts'
import { why } from '../../messages/why.ts'
import { isCode, locales } from '../../messages/say.ts'
import { focusOnFiles } from '../../verbs/plan/focus-on-files.ts'
import { answerOffline } from './offline.ts'
import { readFiles } from './read-files.ts'
import { exit, print, refused, table, tell, terminalLanguage, warn } from './terminal.ts'

type Options = {
  members?: string
  hours?: string
  team?: string
  margin?: string
  vat?: string
  dateOrder?: string
  decimal?: string
  rates?: string
  accounts?: string
  member?: string
  domains?: string
  json?: boolean
}

export function focusCommand(program: Command): void {
  program
    .command('focus')
    .description(tell('cli.focus'))
    .argument('<file...>', tell('cli.focus-files'))
    .option('--members <n>', tell('cli.focus-members'))
    .option('--hours <h>', tell('cli.focus-hours'))
    .option('--team <file>', tell('cli.focus-team'))
    .option('--margin <percent>', tell('cli.focus-margin'))
    .option('--vat <percent>', tell('cli.focus-vat'))
    .option('--date-order <order>', tell('cli.focus-date-order'))
    .option('--decimal <sign>', tell('cli.focus-decimal'))
    .option('--rates <rates>', tell('cli.focus-rates'))
    .option('--accounts <codes>', tell('cli.focus-accounts'))
    .option('--member <name>', tell('cli.focus-member'))
    .option('--domains <domains>', tell('cli.focus-domains'))
    .option('--json', tell('cli.json'))
    .action(async (names: string[], options: Options) => {
      const files = await readFiles(options.team ? [...names, options.team] : names)
      if (refused(files)) return
      const answer = await answerOffline(focusOnFiles, {
        files,
        members: options.members,
        hours: options.hours,
        answers: {
          marginPercent: options.margin,
          vatPercent: options.vat,
          dateOrder: options.dateOrder,
          decimal: options.decimal,
          rates: options.rates === undefined ? undefined : Object.fromEntries((listed(options.rates) ?? []).map((one) => one.split('='))),
          accounts: listed(options.accounts),
          member: options.member,
          domains: listed(options.domains),
        },
      })
      if (refused(answer)) return
      show(answer as FocusAnswer, options.json === true)
    })
}

const listed = (text: string | undefined) =>
  text
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

function show(answer: FocusAnswer, json: boolean): void {
  if (answer.questions.length > 0) process.exitCode = exit.asked
  else if (answer.hourPriceEuro === null) process.exitCode = exit.refused
  if (json) return print(JSON.stringify(answer, null, 1))

  for (const file of answer.files) {
    print(tell('cli.focus-file', { file: file.file, format: formatName(file.format), rows: file.rows, rejected: file.rejected }))
  }
  const shown = 20
  for (const problem of answer.problems.slice(0, shown)) {
    const place = problem.row === null ? '' : `${problem.file}:${problem.row} `
    warn(`${place}${tell(`problem.${problem.code}`, { file: problem.file, ...problem.facts })}`)
  }
  if (answer.problems.length > shown) warn(tell('cli.more-problems', { count: answer.problems.length - shown }))
  for (const question of answer.questions) {
    warn(tell(`question.${question.code}`, { file: question.file, example: '', ...question.facts }))
    warn(tell(`cli.answer-${question.code}`, { file: question.file }))
  }
  if (answer.hourPriceEuro === null || answer.period === null) return

  print('')
  const customers = answer.verdicts.length
  print(tell('cli.focus-headline', { price: answer.hourPriceEuro, white: answer.count.white, customers }))
  print(
    tell('cli.focus-summary', {
      from: new Date(answer.period.from),
      to: new Date(answer.period.to),
      hours: answer.capacityHours,
      value: answer.valueEuro,
      bound: answer.upperBoundEuro,
      grey: answer.count.grey,
      black: answer.count.black,
    }),
  )
  for (const finding of answer.findings) {
    const code = `finding.${finding.code}`
    if (isCode(code)) print(tell(code, finding.facts))
  }
  print('')
  const language = terminalLanguage()
  const whole = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 })
  const tenth = new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  print(
    table(
      ['verdict', 'customer', 'owner', 'hours', 'planned', 'margin', 'per-hour', 'why'].map((column) =>
        tell(`column.${column}` as 'column.verdict'),
      ),
      answer.verdicts.map((row) => [
        tell(`verdict.${row.verdict}`),
        row.customer.name,
        row.owner ?? '-',
        `${row.hoursKnown === 'estimated' ? '≈' : ''}${tenth.format(row.hours)}`,
        tenth.format(row.hoursPlanned),
        `${marginKnown(row.numbers) === 'estimated' ? '≈' : ''}${whole.format(row.marginEuro)}`,
        whole.format(row.numbers.entryPriceEuro),
        why(language, row),
      ]),
      [3, 4, 5, 6],
    ),
  )
}

function formatName(format: string | null): string {
  const code = `format.${format}`
  return isCode(code) ? tell(code) : (format ?? tell('format.unknown'))
}
