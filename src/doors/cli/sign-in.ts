/** `koersvast sign-in on|off|link`: whether people sign in, said by whoever may read the data folder. */
import type { Command } from 'commander'
import type { Link } from '../../core/access/access-page.ts'
import { makeLink } from '../../verbs/access/make-link.ts'
import { turnOffSignIn } from '../../verbs/access/turn-off-sign-in.ts'
import { turnOnSignIn } from '../../verbs/access/turn-on-sign-in.ts'
import { askHouse } from './ask-house.ts'
import { print, refused, tell } from './terminal.ts'

export function signInCommand(program: Command): void {
  const command = program.command('sign-in').description(tell('cli.sign-in'))
  command
    .command('on')
    .description(tell('cli.sign-in-on'))
    .argument('<origin>', tell('cli.sign-in-origin'))
    .action(async (origin: string) => shown(await askHouse(turnOnSignIn, { origin })))
  command
    .command('off')
    .description(tell('cli.sign-in-off'))
    .action(async () => {
      if (!refused(await askHouse(turnOffSignIn, {}))) print(tell('cli.sign-in-is-off'))
    })
  command
    .command('link')
    .description(tell('cli.sign-in-link'))
    .action(async () => shown(await askHouse(makeLink, {})))
}

/** The link is on standard output: whoever runs the command is the one who gives it. */
export function showLink({ link, until }: Link): void {
  print(tell('cli.sign-in-link-is', { link, until: new Date(until) }))
}

function shown(answer: object): void {
  if (!refused(answer)) showLink(answer as Link)
}
