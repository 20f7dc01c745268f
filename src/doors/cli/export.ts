/** `koersvast export NAME`: what a screen shows as a file for a spreadsheet, through the server or without one. */
import { Writable } from 'node:stream'
import { Option, type Command } from 'commander'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { sheets } from '../export/sheets.ts'
import { formats, writeSheet, type Format } from '../export/write-sheet.ts'
import type { Filters } from '../export/sheet.ts'
import { fromHouse } from './ask-house.ts'
import { refused, tell, terminalLanguage, warn } from './terminal.ts'
import { writeWhole } from './whole-file.ts'

type Options = { machine?: boolean; format?: Format; output?: string }

export function exportCommand(program: Command): void {
  program
    .command('export')
    .description(tell('cli.export'))
    .argument('<name>', tell('cli.export-name'))
    .argument('[filters...]', tell('cli.export-filters'))
    .addOption(new Option('--format <format>', tell('cli.export-format')).choices(formats))
    .option('--machine', tell('cli.export-machine'))
    .option('-o, --output <file>', tell('cli.export-output'))
    .addHelpText('after', `\n${sheets.map(({ name, filters }) => `  ${name.padEnd(12)} ${filters.join(', ')}`.trimEnd()).join('\n')}`)
    .action(async (name: string, given: readonly string[], { format, machine = false, output }: Options, command: Command) => {
      const filters = filtersOf(given)
      if (filters === null) return command.error(tell('cli.export-no-filter'))
      const wanted = format ?? formats.find((one) => output?.endsWith(`.${one}`)) ?? 'csv'
      const answer = await exported(name, wanted, filters, { machine, output })
      if (!refused(answer) && output !== undefined) warn(tell('cli.export-written', { file: output }))
    })
}

async function exported(
  name: string,
  format: Format,
  filters: Filters,
  { machine, output }: { machine: boolean; output: string | undefined },
): Promise<Refusal | null> {
  const sheet = sheets.find((one) => one.name === name)
  if (!sheet) return refuse('export-unknown', { name, names: sheets.map((one) => one.name).join(', ') })
  if (output === undefined && format === 'xlsx' && process.stdout.isTTY) return refuse('export-to-screen')
  const language = terminalLanguage()
  const write = (open: () => Writable) =>
    fromHouse(`export/${name}.${format}`, { ...filters, language, ...(machine && { machine: 'true' }) }, open, (house, asked) =>
      writeSheet({ sheet, format, language, filters, machine }, asked, house, open),
    )
  return output === undefined ? write(standardOutput) : writeWhole(output, write)
}

/** Standard output stays open behind it: the next command of a script may want it. */
const standardOutput = (): Writable =>
  new Writable({ write: (bytes: Buffer, _encoding, done) => void process.stdout.write(bytes, (error) => done(error)) })

function filtersOf(given: readonly string[]): Filters | null {
  const pairs = given.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)] as const)
  return given.every((one) => one.indexOf('=') > 0) ? Object.fromEntries(pairs) : null
}
