/** Every command, and how the command line behaves when it is typed wrong. */
import { Command, CommanderError } from 'commander'
import { exit, tell } from './terminal.ts'

/** Only the command that is asked loads what it stands on: `focus` waits for no database driver. */
const commands = {
  start: async () => (await import('./start.ts')).startCommand,
  import: async () => (await import('./import.ts')).importCommand,
  calendar: async () => (await import('./calendar.ts')).calendarCommand,
  focus: async () => (await import('./focus.ts')).focusCommand,
  plan: async () => (await import('./plan.ts')).planCommand,
  'what-if': async () => (await import('./what-if.ts')).whatIfCommand,
  objective: async () => (await import('./objective.ts')).objectiveCommand,
  block: async () => (await import('./block.ts')).blockCommand,
  experiment: async () => (await import('./experiment.ts')).experimentCommand,
  calibration: async () => (await import('./calibration.ts')).calibrationCommand,
  course: async () => (await import('./course.ts')).courseCommand,
  review: async () => (await import('./review.ts')).reviewCommand,
  conscience: async () => (await import('./conscience.ts')).conscienceCommand,
  'sales-plan': async () => (await import('./sales-plan.ts')).salesPlanCommand,
  surround: async () => (await import('./surround.ts')).surroundCommand,
  matrix: async () => (await import('./matrix.ts')).matrixCommand,
  privacy: async () => (await import('./privacy.ts')).privacyCommand,
  gate: async () => (await import('./gate.ts')).gateCommand,
  work: async () => (await import('./work.ts')).workCommand,
  words: async () => (await import('./words.ts')).wordsCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  ask: async () => (await import('./verb-command.ts')).verbCommand,
  archive: async () => (await import('./archive.ts')).archiveCommand,
  'sign-in': async () => (await import('./sign-in.ts')).signInCommand,
  access: async () => (await import('./access.ts')).accessCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
} as const satisfies Record<string, () => Promise<(program: Command) => void>>

export async function runCommand(args: readonly string[]): Promise<void> {
  const program = new Command('koersvast')
    .description(tell('cli.koersvast'))
    .option('--language <nl|en>', tell('cli.language'))
    .option('--as <member>', tell('cli.as'))
    .addHelpText('after', `\n${tell('cli.exit-codes')}`)
    .showHelpAfterError(tell('cli.see-help'))
    .exitOverride()
  for (const name of Object.keys(commands) as (keyof typeof commands)[]) {
    if (args.includes(name)) (await commands[name]())(program)
    else program.command(name).description(tell(`cli.${name}`))
  }
  for (const command of program.commands) command.exitOverride().showHelpAfterError(tell('cli.see-help'))
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? exit.well : exit.usage
  }
}
