/**
 * What is kept of a calendar or of cards: nothing of the people in them, unless the workspace keeps contacts by name. The days,
 * the lengths and the domains of a calendar stay, and whose calendar it is; its titles, places, texts, names and addresses go
 * before anything is stored. Where people are kept, their names, posts, relations and addresses of mail stay, and nothing more.
 */
import type { File } from '../core/fact/file.ts'
import { plainPerson } from '../core/fact/plain-name.ts'
import { fileOf, firstBytes } from './file.ts'
import { calendarParts } from './read/calendar.ts'
import { linesToKeep } from './read/card-person.ts'
import { cardParts, openCards } from './read/cards.ts'
import { cutComponents, paramOf, readProperty, textOf, wholeText, type Component, type Property } from './read/components.ts'
import { Unreadable } from './read/table.ts'
import { kindOf } from './read/text.ts'

/** Enough to tell what a file is. */
const HEAD = 1 << 16

/**
 * The file as it may be kept: itself, unless it is about people. `people`: whether contacts are kept by name. It reads to the same rows as before; only an owner whom
 * nothing but the name beside an address tells is afterwards the address of ours that is in most events.
 */
export async function withoutPersons(file: File, people = false): Promise<File> {
  const kind = kindOf(await firstBytes(file, HEAD), file.size)
  if (kind !== 'calendar' && kind !== 'cards') return file
  try {
    return fileOf(
      file.name,
      Buffer.from(kind === 'calendar' ? await bareCalendar(file, people) : people ? await cardsOfPeople(file) : await bareCards(file)),
    )
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    // Too large to be read: it will be refused by its size, and nothing of it is kept but what it is.
    return { ...file, pieces: fileOf(file.name, Buffer.from(kind === 'calendar' ? 'BEGIN:VCALENDAR\r\n' : 'BEGIN:VCARD\r\n')).pieces }
  }
}

async function bareCalendar(file: File, people: boolean): Promise<string> {
  const { own, components } = cutComponents(await wholeText(file), calendarParts)
  const mask = people ? namesOnly : maskFor(own, components)
  const lines = ['BEGIN:VCALENDAR', ...own]
  for (const { kind, line, lines: kept, whole } of components) {
    // Each event begins on the line where it began, so that one that cannot be read is still found in the file.
    while (lines.length < line - 1) lines.push('')
    lines.push(`BEGIN:${kind}`, ...kept.map((text) => mask(text)))
    if (whole) lines.push(`END:${kind}`)
  }
  return [...lines, 'END:VCALENDAR', ''].join('\r\n')
}

/** Of a person the name, the address and the answer. */
function namesOnly(line: string): string {
  if (!PERSON.test(line)) return line
  const property = readProperty(line)
  const [address, name] = [addressIn(line), property && paramOf(property, 'cn')]
  // eslint-disable-next-line no-control-regex
  const called = (name ?? '').replace(/["\x00-\x1f]/g, '').trim()
  return `${headOf(line, property)}${called === '' ? '' : `;CN="${called}"`}:${address === null ? 'invalid:nomail' : `mailto:${address}`}`
}

/** Who it is about and what they answered, without who they are. */
function headOf(line: string, property: Property | null): string {
  const said = property === null ? [] : (['cutype', 'partstat', 'role'] as const).map((param) => [param, paramOf(property, param)] as const)
  const params = said.map(([param, value]) => (value !== null && /^[\w-]+$/.test(value) ? `;${param.toUpperCase()}=${value}` : ''))
  return `${/^ORGANIZER/i.test(line) ? 'ORGANIZER' : 'ATTENDEE'}${params.join('')}`
}

/** Numbers for people and events in the place of addresses and names; the owner of the calendar keeps both. */
function maskFor(own: readonly string[], components: readonly Component[]): (line: string) => string {
  const owner = new Set(own.flatMap((line) => textOf(readProperty(line)) ?? []).map(plainName))
  owner.delete('')
  const people = new Map<string, number>()
  const events = new Map<string, number>()
  const numberOf = (known: Map<string, number>, text: string) => {
    const number = known.get(text) ?? known.size + 1
    known.set(text, number)
    return number
  }
  const owners = new Set<string>()
  for (const { lines } of components) {
    for (const line of lines.filter((text) => PERSON.test(text))) {
      const property = readProperty(line)
      const [address, name] = [addressIn(line), property && paramOf(property, 'cn')]
      if (address !== null && (owner.has(plainName(address)) || (name !== null && owner.has(plainName(name))))) owners.add(address)
    }
  }
  return (line) => {
    if (/^UID\b/i.test(line)) return `UID:${numberOf(events, line)}`
    if (!PERSON.test(line)) return line
    const address = addressIn(line)
    if (address !== null && owners.has(address)) return line
    const domain = address?.slice(address.indexOf('@') + 1)
    return `${headOf(line, readProperty(line))}:${domain === undefined ? 'invalid:nomail' : `mailto:p${numberOf(people, address ?? '')}@${domain}`}`
  }
}

const PERSON = /^(?:ATTENDEE|ORGANIZER)\b/i

/** The address in a line about a person, in its value or beside it. */
function addressIn(line: string): string | null {
  const property = readProperty(line)
  // A line that begins like one about a person and is none names nobody.
  const said = property === null || !/^(?:attendee|organizer)$/.test(property.name) ? [] : [textOf(property), paramOf(property, 'email')]
  for (const text of said) {
    const found = /^(?:mailto:)?["'<\s]*([^\s/:@"'<>]+@[^\s/:@"'<>]+)["'>\s]*$/i.exec(text?.trim() ?? '')?.[1]
    if (found) return found.toLowerCase()
  }
  return null
}

const plainName = (name: string): string => plainPerson(name.replace(/^mailto:/i, ''))

/** Cards with what is read of them: no numbers, no addresses of houses, no days of birth, no pictures. */
async function cardsOfPeople(file: File): Promise<string> {
  const lines: string[] = []
  for (const { line, lines: kept, whole } of cutComponents(await wholeText(file), cardParts(true)).components) {
    while (lines.length < line - 1) lines.push('')
    lines.push('BEGIN:VCARD', ...linesToKeep(kept))
    if (whole) lines.push('END:VCARD')
  }
  return [...lines, ''].join('\r\n')
}

/** Cards are kept as the table that is read from them. */
async function bareCards(file: File): Promise<string> {
  const { tables } = await openCards(file)
  const rows: string[] = []
  for (const table of tables)
    for await (const lines of table.lines())
      rows.push(...lines.map(({ cells }) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')))
  return rows.join('\r\n')
}
