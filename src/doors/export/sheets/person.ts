/** What is known of one person, to hand over to whoever asks. */
import type { PersonPage } from '../../../core/privacy/person.ts'
import type { Code } from '../../../messages/messages.ts'
import { showPerson } from '../../../verbs/privacy/show-person.ts'
import { text } from '../column.ts'
import { sheet, type Tell } from '../sheet.ts'

type Row = { readonly part: Code; readonly where: string; readonly what: string }

export const personSheet = sheet<PersonPage, Row>({
  name: 'person',
  title: 'export.person',
  verb: showPerson,
  input: { limit: 100_000 },
  rows: rowsOf,
  columns: [
    text('export.column.part', ({ part }, { say }) => say(part)),
    text('export.column.where', ({ where }) => where),
    text('export.column.what', ({ what }) => what),
  ],
})

function rowsOf({ members, contacts, people, words, files, customers, ties }: PersonPage, { say }: Tell): readonly Row[] {
  return [
    ...members.map(({ id, name, rows, decisions }) => ({
      part: 'screen.privacy.members' as const,
      where: id,
      what: say('screen.privacy.member', { name, rows, decisions }),
    })),
    ...contacts.map(({ id, name, matters }) => ({
      part: 'screen.privacy.contacts' as const,
      where: id,
      what: say('screen.privacy.contact', { name, matters }),
    })),
    ...people.map(({ id, post, ...one }) => ({
      part: 'screen.privacy.people' as const,
      where: id,
      what: say('screen.privacy.one-person', { ...one, post: post ?? 'none' }),
    })),
    ...words.map(({ position, text: said }) => ({ part: 'screen.privacy.words' as const, where: String(position), what: said })),
    ...files.flatMap(({ file, lines, first }) => [
      { part: 'screen.privacy.files' as const, where: file, what: say('screen.privacy.file', { file, lines }) },
      ...first.map((line) => ({ part: 'screen.privacy.files' as const, where: file, what: line })),
    ]),
    ...customers.map(({ id, name }) => ({ part: 'screen.privacy.customers' as const, where: id, what: name })),
    ...ties.map(({ tie, to }) => ({ part: 'screen.privacy.ties' as const, where: say(`tie.${tie}`), what: to })),
  ]
}
