/** `koersvast ask WORD/NAME`: any verb of the list, with its input as JSON; the command line can do what the screens can. */
import type { Command } from 'commander'
import { verbPath } from '../../verbs/verb.ts'
import { verbs } from '../../verbs/verbs.ts'
import { refuse } from '../../core/refusal.ts'
import { askHouse } from './ask-house.ts'
import { print, refused, tell } from './terminal.ts'

export function verbCommand(program: Command): void {
  const online = verbs.filter((verb) => !verb.offline)
  program
    .command('ask')
    .description(tell('cli.ask'))
    .argument('<verb>', tell('cli.ask-verb'))
    .argument('[input]', tell('cli.ask-input'), '{}')
    .addHelpText('after', `\n${online.map((verb) => `  ${verb.kind.padEnd(7)} ${verbPath(verb)}`).join('\n')}`)
    .action(async (path: string, text: string) => {
      const verb = online.find((one) => verbPath(one) === path)
      if (!verb) return void refused(refuse('verb-unknown', { verb: path }))
      let input: Record<string, unknown>
      try {
        input = JSON.parse(text) as Record<string, unknown>
      } catch {
        return void refused(refuse('input-not-json'))
      }
      const answer = await askHouse(verb, input)
      if (!refused(answer)) print(JSON.stringify(answer, null, 1))
    })
}
