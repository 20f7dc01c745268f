/** `koersvast surround`: who has a way in to a group, and how; or the way in to one customer. */
import type { Command } from 'commander'
import { customersIn, rings, withWayIn } from '../../core/surround/coverage.ts'
import type { ContactsOfCustomer } from '../../core/surround/contacts-page.ts'
import type { SurroundPage, WayInPage } from '../../core/surround/surround-page.ts'
import { nameOfContact, tellContactCoverage, tellKnownBy, tellKnows, tellPeople } from '../../messages/tell-contacts.ts'
import { tellSight, tellSteps, tellSurround, tellWay } from '../../messages/tell-surround.ts'
import { showSurround } from '../../verbs/surround/show-surround.ts'
import { showWayIn } from '../../verbs/surround/show-way-in.ts'
import { inHouse } from './ask-house.ts'
import { wantsJson } from './matter-told.ts'
import { print, refused, table, tell, terminalLanguage } from './terminal.ts'
import { written } from './written.ts'

type Options = { readonly customer?: string; readonly ring?: string }

export function surroundCommand(program: Command): void {
  program
    .command('surround')
    .description(tell('cli.surround'))
    .argument('[group]', tell('cli.surround-group'))
    .option('--customer <name>', tell('cli.surround-customer'))
    .option('--ring <ring>', tell('cli.surround-ring'))
    .option('--json', tell('cli.json'))
    .action(async (group: string | undefined, { customer, ring }: Options, command: Command) => {
      const answer = await inHouse((ask) =>
        customer === undefined ? ask(showSurround, { group, ring }) : ask(showWayIn, { id: customer }),
      )
      if (refused(answer)) return
      if (wantsJson(command)) print(JSON.stringify(answer, null, 1))
      else if (customer === undefined) showGroup(answer as SurroundPage)
      else showOne(answer as WayInPage)
    })
}

function showGroup(page: SurroundPage): void {
  const language = terminalLanguage()
  print(tellSurround(language, page).replaceAll('*', ''))
  if (page.sight === null) return print(tell('screen.surround.nothing'))
  print(tellSight(language, page.sight))
  const people = tellPeople(language, page.people)
  if (people !== null) print(people)
  print(`\n${rings.map((ring) => `${tell(`screen.surround.ring.${ring}`)}: ${written.count(page.coverage[ring])}`).join(' · ')}\n`)
  print(
    table(
      [tell('screen.column.customer'), tell('screen.surround.column.ring'), tell('screen.surround.column.way')],
      page.rows.map((row) => [row.name, tell(`screen.surround.ring.${row.ring}`), tellWay(language, row)]),
      [],
    ),
  )
  if (page.group !== null || page.groups.length === 0) return
  print(`\n${tell('screen.surround.groups')}`)
  print(
    table(
      [tell('screen.surround.group'), tell('screen.surround.column.way')],
      page.groups.map(({ group, coverage }) => [
        group ?? '',
        tell('screen.surround.group-ways', { ways: withWayIn(coverage), inAll: customersIn(coverage) }),
      ]),
      [],
    ),
  )
}

function showOne({ row, sight, knownBy, atTable, contacts }: WayInPage): void {
  const language = terminalLanguage()
  if (row === null) return print(tell('screen.surround.not-measured'))
  print(`${row.name}: ${tell(`screen.surround.ring.${row.ring}`)}`)
  for (const step of row.steps.length === 0 ? [tellWay(language, row)] : tellSteps(language, row.steps)) print(step)
  if (sight !== null) print(tellSight(language, sight))
  const met = ({ times, last }: { readonly times: number; readonly last: string }) =>
    tell('screen.surround.met', { times, last: written.day(last) })
  if (knownBy.length > 0) print(`\n${tell('screen.surround.known-by')}`)
  for (const member of knownBy) print(`${member.name}: ${met(member)}`)
  if (atTable.length > 0) print(`\n${tell('screen.surround.at-table')}`)
  for (const company of atTable) print(`${company.at.name}: ${met(company)}`)
  print(`\n${tell('screen.contacts')}`)
  showContacts(contacts)
}

function showContacts(contacts: ContactsOfCustomer | null): void {
  const language = terminalLanguage()
  if (contacts === null) return print(tell('screen.contacts.off'))
  if (contacts.rows.length === 0) return print(tell('screen.contacts.none'))
  for (const told of tellContactCoverage(language, contacts.coverage)) print(told.replaceAll('*', ''))
  print(
    table(
      [
        tell('screen.contacts.column.person'),
        tell('screen.contacts.column.post'),
        tell('screen.contacts.column.met-by'),
        tell('screen.contacts.column.knows'),
      ],
      contacts.rows.map((row) => [
        nameOfContact(row),
        row.post ?? '',
        row.knownBy.length === 0 ? tell('screen.contacts.nobody') : row.knownBy.map((one) => tellKnownBy(language, one)).join('; '),
        row.knows.map((one) => tellKnows(language, one)).join('; '),
      ]),
      [],
    ),
  )
  if (contacts.rows.length < contacts.coverage.people)
    print(tell('screen.contacts.more', { shown: contacts.rows.length, people: contacts.coverage.people }))
}
