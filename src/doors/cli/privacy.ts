/** `koersvast privacy`: what is kept of people, and whether people at customers are kept by name. */
import type { Command } from 'commander'
import type { PrivacyPage } from '../../core/privacy/person.ts'
import { dayOf } from '../../core/units.ts'
import { keepContacts } from '../../verbs/privacy/keep-contacts.ts'
import { showPrivacy } from '../../verbs/privacy/show-privacy.ts'
import { inHouse } from './ask-house.ts'
import { wantsJson } from './matter-told.ts'
import { print, refused, tell } from './terminal.ts'
import { written } from './written.ts'

type Options = { readonly contacts?: 'on' | 'off'; readonly sure?: boolean }

export function privacyCommand(program: Command): void {
  program
    .command('privacy')
    .description(tell('cli.privacy'))
    .addOption(program.createOption('--contacts <on|off>', tell('cli.privacy-contacts')).choices(['on', 'off']))
    .option('--sure', tell('cli.privacy-sure-option'))
    .option('--json', tell('cli.json'))
    .action(async ({ contacts, sure = false }: Options, command: Command) => {
      await inHouse(async (ask) => {
        const page = await ask(showPrivacy, {})
        if (refused(page)) return
        if (contacts === undefined) return show(page as PrivacyPage, wantsJson(command))
        // What is deleted is told before it is.
        if (contacts === 'off' && !sure && (page as PrivacyPage).contactsSince !== null)
          return print(`${goes(page as PrivacyPage)} ${tell('cli.privacy-sure')}`)
        const decided = await ask(keepContacts, { keep: contacts === 'on' })
        if (refused(decided)) return
        print(tell('screen.privacy.contacts-done', { keep: String(contacts === 'on') }))
        if (contacts === 'on') print(tell('screen.privacy.contacts-on-about'))
      })
    })
}

const goes = ({ contactRows, contactFiles }: PrivacyPage): string =>
  tell('screen.privacy.contacts-off-about', { rows: contactRows, files: contactFiles })

function show(page: PrivacyPage, json: boolean): void {
  if (json) return print(JSON.stringify(page, null, 1))
  const { years, copies, bytes, contactsSince, contactRows } = page
  print(tell('screen.privacy.heading', { years }))
  print(tell('screen.privacy.basis', { copies, megabytes: bytes / 1_000_000, contacts: String(contactsSince !== null) }))
  const since = contactsSince === null ? 'none' : written.day(dayOf(contactsSince))
  print(`${tell('screen.privacy.contacts-kept')}: ${tell('screen.privacy.contacts-state', { since, rows: contactRows })}`)
  print(tell('screen.privacy.contacts-about'))
}
