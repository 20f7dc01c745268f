/** Every command, and how the command line behaves when it is typed wrong. */
import { Command, CommanderError } from 'commander'
import { exit, tell } from './terminal.ts'
import { doctorCommand } from './doctor.ts'
import { focusCommand } from './focus.ts'
import { importCommand } from './import.ts'
import { planCommand } from './plan.ts'
import { startCommand } from './start.ts'
import { verbCommand } from './verb-command.ts'

export async function runCommand(args: readonly string[]): Promise<void> {
  const program = new Command('koersvast')
    .description(tell('cli.koersvast'))
    .option('--language <nl|en>', tell('cli.language'))
    .addHelpText('after', `\n${tell('cli.exit-codes')}`)
    .showHelpAfterError(tell('cli.see-help'))
    .exitOverride()
  for (const add of [startCommand, importCommand, focusCommand, planCommand, doctorCommand, verbCommand]) add(program)
  for (const command of program.commands) command.exitOverride().showHelpAfterError(tell('cli.see-help'))
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? exit.well : exit.usage
  }
}
