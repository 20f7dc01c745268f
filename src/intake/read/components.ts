/** Cuts the text of a calendar or of cards into its components, and keeps of each only the lines that are asked for. */
import ICAL from 'ical.js'
import { readText } from './text.ts'
import { Unreadable } from './table.ts'
import type { File } from '../../core/fact/file.ts'

/** `line`: where it begins in the file, the first is 1. `whole` is false when it never ends. `lines` are unfolded. */
export type Component = { readonly kind: string; readonly line: number; readonly lines: readonly string[]; readonly whole: boolean }

/** For each kind of component the names of the properties to keep, or all of them with everything inside. */
export type Wanted = Readonly<Record<string, ReadonlySet<string> | 'all'>>

/** `own` are the kept lines of the calendar itself. */
export type Cut = { readonly own: readonly string[]; readonly components: readonly Component[] }

/** The reason when a file is larger than can be read at once. */
export const NEEDS_PARTS = 'needs-parts'
/** Bytes of a calendar or of cards: they are read as a whole. */
const LARGEST = 200_000_000

/** The whole text of a file. Throws Unreadable when it is too large. */
export async function wholeText(file: File): Promise<string> {
  if (file.size > LARGEST) throw new Unreadable(NEEDS_PARTS, 1)
  const { utf8 } = await readText(file)
  return Buffer.concat(await Array.fromAsync(utf8())).toString('utf8')
}

/** The components of a text in order. What stands outside the kinds that are wanted is not looked at. */
export function cutComponents(text: string, wanted: Wanted): Cut {
  const own: string[] = []
  const components: Component[] = []
  let open: { readonly kind: string; readonly line: number; readonly lines: string[]; readonly inside: string[] } | null = null
  const close = (whole: boolean) => {
    if (open) components.push({ kind: open.kind, line: open.line, lines: open.lines, whole })
    open = null
  }
  for (const { line, name, text: found } of contentLines(text)) {
    const kind =
      name === 'BEGIN' || name === 'END'
        ? found
            .slice(name.length + 1)
            .trim()
            .toUpperCase()
        : null
    if (name === 'BEGIN' && kind !== null && (kind in wanted || kind === CALENDAR)) {
      // A component that begins inside another of these: the other was never ended.
      close(false)
      if (kind !== CALENDAR) open = { kind, line, lines: [], inside: [] }
    } else if (open === null) {
      if (keeps(wanted[CALENDAR], name)) own.push(found)
    } else if (name === 'END' && (kind === open.kind || kind === CALENDAR)) close(kind === open.kind)
    else if (wanted[open.kind] === 'all') open.lines.push(found)
    else if (name === 'BEGIN') open.inside.push(kind ?? '')
    else if (name === 'END') open.inside.pop()
    // What stands in an alarm inside an event is not the event's.
    else if (open.inside.length === 0 && keeps(wanted[open.kind], name)) open.lines.push(found)
  }
  close(false)
  return { own, components }
}

const CALENDAR = 'VCALENDAR'

const keeps = (names: Wanted[string] | undefined, name: string): boolean => names !== undefined && names !== 'all' && names.has(name)

type ContentLine = { readonly line: number; readonly name: string; readonly text: string }

/** Lines with what was folded below them, and their names without a group: `item1.EMAIL` is `EMAIL`. */
function* contentLines(text: string): Generator<ContentLine> {
  let current: { line: number; name: string; parts: string[]; soft: boolean } | null = null
  let number = 0
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const physical = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '')
    at = end < 0 ? text.length : end + 1
    number += 1
    const folded = /^[ \t]/.test(physical)
    if (current !== null && (folded || (current.soft && current.parts.at(-1)?.endsWith('=')))) {
      // Version 2.1 of cards breaks quoted-printable text after an equals sign.
      if (!folded) current.parts.push((current.parts.pop() ?? '').slice(0, -1))
      current.parts.push(folded ? physical.slice(1) : physical)
      continue
    }
    const name = /^\s*(?:[\w-]+\.)?([\w-]+)/.exec(physical)?.[1]?.toUpperCase()
    if (name === undefined) continue
    if (current !== null) yield { line: current.line, name: current.name, text: current.parts.join('') }
    current = { line: number, name, parts: [physical.trimStart()], soft: /^[^:]*QUOTED-PRINTABLE/i.test(physical) }
  }
  if (current !== null) yield { line: current.line, name: current.name, text: current.parts.join('') }
}

/** One property: `params` in lower case, `values` as ical.js decodes them. */
export type Property = {
  readonly name: string
  readonly params: Readonly<Record<string, string | readonly string[]>>
  readonly values: readonly unknown[]
}

/** Letters of a line that may have any parameters. ical.js takes quadratic time for many of them, so that longer ones are only lists of values. */
const LONG = 10_000
const PLAIN = /^[\w-]+(?:;[^":;]{0,200}){0,20}:/

/** The property in a line, or null when it is none. */
export function readProperty(line: string, kind: 'icalendar' | 'vcard' = 'icalendar'): Property | null {
  if (line.length > LONG && !PLAIN.test(line)) return null
  try {
    const set = kind === 'vcard' ? ICAL.design.vcard3 : ICAL.design.icalendar
    const [name, params, , ...values] = ICAL.parse.property(line, set) as [string, Property['params'], string, ...unknown[]]
    return { name, params, values }
  } catch {
    // It throws its own errors and whatever its steps throw: either way this line says nothing.
    return null
  }
}

/** The first value as text. */
export const textOf = (property: Property | null): string | null => {
  const value = property?.values[0]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A parameter as text; the first where there are several. */
export function paramOf(property: Property, name: string): string | null {
  const found = property.params[name]
  return typeof found === 'string' ? found : (found?.[0] ?? null)
}
